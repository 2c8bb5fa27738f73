import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { announceChange } from "../catalog/announce-change";
import { tagsOf, type Occasion, type ProductChange } from "../catalog/edit-product";
import type { ProductState } from "../catalog/states";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { adjustStock } from "./adjust-stock";
import type { CountStockInput } from "./schema";

export type CountFailure =
  | "not_found"
  | "conflict"
  | "held_by_payment"
  | "one_of_a_kind"
  | "sold_piece";

type Counted = {
  id: string;
  kind: "curated" | "resale";
  status: ProductState;
  sku: string;
  is_piece: boolean;
  on_hand: number;
  sold: boolean;
};

/**
 * Writes down how many of a variant are on the shelf, if the shelf still is what the form was opened with:
 * a sale in between is a `conflict`, with the present count as `onHand`. `held_by_payment` carries `held`, how many
 * are set aside for people who are paying. A piece is there once or not at all, and not again while an order has it.
 */
export async function countStock(
  actor: Actor,
  input: CountStockInput,
  occasion: Occasion,
): Promise<Result<ProductChange, CountFailure>> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction((tx) => countStockIn(tx, actor, input, occasion));
}

async function countStockIn(
  tx: Tx,
  actor: StaffActor,
  { variantId, onHand, seenOnHand, reason }: CountStockInput,
  { clock, origin }: Occasion,
): Promise<Result<ProductChange, CountFailure>> {
  const at = clock.now();
  // Locked first, so that no sale comes between the comparison and the write.
  await tx(`SELECT 1 FROM stock WHERE variant_id = $1 FOR UPDATE`, [variantId]);
  const [found] = await tx<Counted>(
    `SELECT p.id, p.kind, p.status, v.sku, v.is_piece, s.on_hand,
            EXISTS (SELECT 1 FROM order_lines l WHERE l.variant_id = v.id AND l.live AND l.is_piece) AS sold
       FROM variants v JOIN products p ON p.id = v.product_id JOIN stock s ON s.variant_id = v.id WHERE v.id = $1`,
    [variantId],
  );
  if (!found) return err("not_found");
  if (found.is_piece && onHand > 1) return err("one_of_a_kind");
  if (found.on_hand === onHand) return ok({ changed: false, status: found.status, tags: [] });
  if (found.on_hand !== seenOnHand) return err("conflict", { onHand: found.on_hand });
  if (found.is_piece && found.sold && onHand > 0) return err("sold_piece");
  const adjusted = await adjustStock(tx, {
    variantId,
    onHand,
    reason,
    actor: `staff:${actor.userId}`,
    at,
  });
  if (!adjusted.ok) return adjusted;
  const tags = tagsOf(found);
  await writeAudit(tx, {
    actor,
    action: "count_stock",
    entity: "product",
    entityId: found.id,
    before: { sku: found.sku, onHand: adjusted.value.before },
    after: { sku: found.sku, onHand, reason },
    at,
    origin,
  });
  await announceChange(tx, tags);
  return ok({ changed: true, status: found.status, tags });
}
