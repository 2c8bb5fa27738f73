import "server-only";
import type { ShopperActor } from "../access/actor";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { enqueue } from "../jobs/enqueue";
import { mayActOn, type OrderRef } from "../orders/order-access";
import { err, ok, type Result } from "../result";
import { lockReturn, moveReturn } from "./internal/move-return";

type Own = OrderRef & { readonly returnId: string };

/** The shopper has sent a return off, with our label or by a carrier of their own. */
export async function sendReturn(
  actor: ShopperActor,
  input: Own & { readonly carrier?: string | undefined; readonly tracking?: string | undefined },
  { clock }: Pick<Occasion, "clock">,
): Promise<Result<void, "not_found" | "conflict">> {
  const at = clock.now();
  return transaction(async (tx) => {
    if (!(await mayActOn(tx, actor, input))) return err("not_found");
    const found = await lockReturn(tx, input.returnId);
    if (!found || found.orderId !== input.orderId) return err("not_found");
    const typed = input.carrier !== undefined;
    return moveReturn(
      tx,
      found,
      "send",
      { actor, at },
      {
        sql: typed ? ", carrier = $5, tracking = $6, label_key = NULL, label_made_at = NULL" : "",
        values: typed ? [input.carrier, input.tracking ?? null] : [],
      },
    );
  });
}

/** The shopper keeps the things after all, while nothing was sent. */
export async function cancelReturn(
  actor: ShopperActor,
  input: Own,
  { clock }: Pick<Occasion, "clock">,
): Promise<Result<void, "not_found" | "conflict">> {
  const at = clock.now();
  return transaction(async (tx) => {
    if (!(await mayActOn(tx, actor, input))) return err("not_found");
    const found = await lockReturn(tx, input.returnId);
    if (!found || found.orderId !== input.orderId) return err("not_found");
    const moved = await moveReturn(tx, found, "cancel", { actor, at });
    if (moved.ok && found.carrier && found.tracking)
      await enqueue(tx, "label.void", { carrier: found.carrier, tracking: found.tracking });
    return moved.ok ? ok(undefined) : moved;
  });
}
