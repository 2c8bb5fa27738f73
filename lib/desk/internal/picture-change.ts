import "server-only";
import type { StaffActor } from "../../access/actor";
import { writeAudit } from "../../access/write-audit";
import { announceChange } from "../../catalog/announce-change";
import { tagsOf, type Occasion } from "../../catalog/edit-product";
import type { Sql, Tx } from "../../db";

/** A product as changes of its pictures need it. */
export type PicturedProduct = {
  readonly id: string;
  readonly kind: "curated" | "resale";
  readonly slug: string;
  readonly sku: string;
  readonly pictures: number;
};

export async function findPictured(run: Sql, id: string): Promise<PicturedProduct | undefined> {
  const [product] = await run<PicturedProduct>(
    `SELECT p.id, p.kind, p.slug, (SELECT min(sku) FROM variants WHERE product_id = p.id) AS sku,
            (SELECT count(*)::int FROM product_images WHERE product_id = p.id) AS pictures FROM products p WHERE p.id = $1`,
    [id],
  );
  return product;
}

/** Writes a change of a product's pictures down and has its pages made anew. */
export async function pictureChanged(
  tx: Tx,
  actor: StaffActor,
  product: PicturedProduct,
  pictures: { readonly before: string | null; readonly after: string },
  { clock, origin }: Occasion,
): Promise<void> {
  await tx(`UPDATE products SET updated_at = $2 WHERE id = $1`, [product.id, clock.now()]);
  await writeAudit(tx, {
    actor,
    action: "pictures",
    entity: "product",
    entityId: product.id,
    before: { picture: pictures.before },
    after: { picture: pictures.after },
    at: clock.now(),
    origin,
  });
  await announceChange(tx, tagsOf(product));
}
