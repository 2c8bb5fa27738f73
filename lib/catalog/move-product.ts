import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudits } from "../access/write-audit";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { announceChange } from "./announce-change";
import { tagsOf, type Occasion, type ProductChange } from "./edit-product";
import { publishGate } from "./publish-gate";
import type { MoveProductInput } from "./schema";
import { productTransitions, type ProductMove, type ProductState } from "./states";
import { wakeAlerts } from "./wake-alerts";

export type MoveFailure = "not_found" | "conflict" | "incomplete" | "below_standard";
export type Moved = Result<ProductChange, MoveFailure>;

type Product = { id: string; kind: "curated" | "resale"; status: ProductState };

/**
 * Puts a product into the shop or takes it out. `conflict` where it is no longer in a state from which that can be
 * done, with the present one as `status`; `incomplete` where it has no picture or no price yet; `below_standard` where
 * the standard does not let it through, with why as `reasons`.
 */
export async function moveProduct(
  actor: Actor,
  { productId, move }: MoveProductInput,
  occasion: Occasion,
): Promise<Moved> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction(async (tx) => {
    const moved = await moveProductsIn(tx, actor, { productIds: [productId], move }, occasion);
    return moved.get(productId) ?? err("not_found");
  });
}

/**
 * The same for many, each by itself, within the caller's transaction: the one way into the shop, for forms, lists,
 * imports and schedules alike. The caller has looked at permissions.
 */
export async function moveProductsIn(
  tx: Tx,
  actor: StaffActor,
  { productIds, move }: { readonly productIds: readonly string[]; readonly move: ProductMove },
  { clock, origin }: Occasion,
): Promise<ReadonlyMap<string, Moved>> {
  const at = clock.now();
  const publishes = productTransitions[move].to === "published";
  const refused = publishes ? await publishGate(tx, productIds) : new Map<string, Moved>();
  const open = productIds.filter((id) => !refused.has(id));
  const moved = await writeMoves(tx, open, move, at);
  await writeAudits(
    tx,
    moved.map(({ id, before, status }) => ({
      actor,
      action: move,
      entity: "product",
      entityId: id,
      before: { status: before },
      after: { status },
      at,
      origin,
    })),
  );
  await announceChange(tx, moved.flatMap(tagsOf));
  if (publishes)
    await wakeAlerts(
      tx,
      moved.map(({ id }) => id),
    );
  const results = new Map<string, Moved>(refused);
  for (const one of moved)
    results.set(one.id, ok({ changed: true, status: one.status, tags: tagsOf(one) }));
  const left = open.filter((id) => !results.has(id));
  for (const [id, why] of await whyNot(tx, left, move)) results.set(id, why);
  return results;
}

/** Moves those whose state allows it; into the shop only what has a price and a picture. */
async function writeMoves(
  tx: Tx,
  ids: readonly string[],
  move: ProductMove,
  at: Date,
): Promise<(Product & { before: ProductState })[]> {
  if (ids.length === 0) return [];
  const { from, to } = productTransitions[move];
  // In the order of their ids, so that two who move the same products never wait for each other in a circle.
  if (ids.length > 1)
    await tx(`SELECT FROM products WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`, [
      ids,
    ]);
  return tx(
    `UPDATE products p SET status = $2, updated_at = $4,
            published_at = CASE WHEN $2::product_status = 'published' THEN coalesce(published_at, $4) ELSE published_at END
      WHERE id = ANY ($1::uuid[]) AND status = ANY ($3::product_status[]) AND ($2::product_status <> 'published'
        OR (EXISTS (SELECT 1 FROM variants WHERE product_id = p.id)
            AND EXISTS (SELECT 1 FROM product_images WHERE product_id = p.id)))
      RETURNING id, kind, new.status, old.status AS before`,
    [ids, to, from, at],
  );
}

/** Why each of these was not moved. */
async function whyNot(
  tx: Tx,
  ids: readonly string[],
  move: ProductMove,
): Promise<(readonly [id: string, why: Moved])[]> {
  if (ids.length === 0) return [];
  const rows = await tx<Product>(
    `SELECT id, kind, status FROM products WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
  const present = new Map(rows.map((row) => [row.id, row.status]));
  const from: readonly ProductState[] = productTransitions[move].from;
  return ids.map((id) => {
    const status = present.get(id);
    if (status === undefined) return [id, err("not_found")];
    return [id, from.includes(status) ? err("incomplete") : err("conflict", { status })];
  });
}
