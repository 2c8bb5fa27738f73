import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Clock } from "../clock";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { announceChange, type CacheTag } from "./announce-change";
import type { ChangePriceInput } from "./schema";
import type { ProductState } from "./states";

/** When a change is made and from which address. */
export type Occasion = { readonly clock: Clock; readonly origin: string | null };

export type ProductChange = {
  /** False where all was as wished already, so that nothing was written. */
  readonly changed: boolean;
  readonly status: ProductState;
  /** Cached pages that are out of date now; the other processes have been told. */
  readonly tags: readonly CacheTag[];
};

type Product = { id: string; kind: "curated" | "resale"; status: ProductState };

/** The tags of everything that shows a product. */
export function tagsOf(product: Pick<Product, "id" | "kind">): CacheTag[] {
  return [`product:${product.id}`, "catalog", product.kind];
}

/**
 * Sets a variant's price in cents, if it still is what the form was opened with. `conflict` carries the present
 * price as `priceCents`. Bags and open payments keep to their own rules: what is being paid keeps its price.
 */
export async function changePrice(
  actor: Actor,
  input: ChangePriceInput,
  occasion: Occasion,
): Promise<Result<ProductChange, "not_found" | "conflict">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction((tx) => changePriceIn(tx, actor, input, occasion));
}

async function changePriceIn(
  tx: Tx,
  actor: StaffActor,
  { variantId, price, seenPriceCents }: ChangePriceInput,
  { clock, origin }: Occasion,
): Promise<Result<ProductChange, "not_found" | "conflict">> {
  const at = clock.now();
  const [changed] = await tx<Product & { sku: string }>(
    `WITH v AS (
       UPDATE variants SET price_cents = $2 WHERE id = $1 AND price_cents = $3 AND price_cents <> $2
       RETURNING product_id, sku)
     UPDATE products p SET updated_at = $4 FROM v WHERE p.id = v.product_id
     RETURNING p.id, p.kind, p.status, v.sku`,
    [variantId, price, seenPriceCents, at],
  );
  if (!changed) {
    const [present] = await tx<Product & { price_cents: number }>(
      `SELECT p.id, p.kind, p.status, v.price_cents FROM variants v JOIN products p ON p.id = v.product_id
        WHERE v.id = $1`,
      [variantId],
    );
    if (!present) return err("not_found");
    if (present.price_cents !== price) return err("conflict", { priceCents: present.price_cents });
    return ok({ changed: false, status: present.status, tags: [] });
  }
  const tags = tagsOf(changed);
  await writeAudit(tx, {
    actor,
    action: "change_price",
    entity: "product",
    entityId: changed.id,
    before: { sku: changed.sku, priceCents: seenPriceCents },
    after: { sku: changed.sku, priceCents: price },
    at,
    origin,
  });
  await announceChange(tx, tags);
  return ok({ changed: true, status: changed.status, tags });
}
