import "server-only";
import { actorName, type Actor, type ShopperActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { queueMail } from "../email/queue-mail";
import { enqueue } from "../jobs/enqueue";
import { orderUrl } from "../orders/access-key";
import { mayActOn, type OrderRef } from "../orders/order-access";
import { err, ok, type Result } from "../result";
import type { CorrectAddressInput } from "./schema";

export type CorrectFailure = "not_found" | "sent" | "other_state" | "unchanged";

/** An address as it stands on an order. */
type Address = {
  name: string;
  line1: string;
  line2: string | null;
  city: string;
  state: string;
  postal: string;
  phone: string | null;
};

/**
 * Puts the address of an order right before anything of it was sent. `sent`: a parcel has left; `other_state`: tax and
 * delivery follow from the state, so another one needs a new order. Labels that were made are given back.
 */
export async function correctAddress(
  actor: Actor,
  input: CorrectAddressInput,
  { clock, origin }: Occasion,
): Promise<Result<void, CorrectFailure>> {
  if (!hasPermission(actor, "fulfilment")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const corrected = await correctIn(tx, actor, input, at);
    if (!corrected.ok) return corrected;
    await writeAudit(tx, {
      actor,
      action: "correct_address",
      entity: "order",
      entityId: input.orderId,
      // The addresses stand in `address_corrections`, where they can be struck out when their person goes.
      before: null,
      after: { changed: corrected.value.changed.join(", ") },
      at,
      origin,
    });
    return ok(undefined);
  });
}

/** The same by the shopper, for an order of their own or with its mailed link. */
export async function correctOwnAddress(
  actor: ShopperActor,
  ref: OrderRef,
  input: CorrectAddressInput,
  { clock }: Pick<Occasion, "clock">,
): Promise<Result<void, CorrectFailure>> {
  return transaction(async (tx) => {
    if (!(await mayActOn(tx, actor, ref))) return err("not_found");
    const corrected = await correctIn(tx, actor, { ...input, orderId: ref.orderId }, clock.now());
    return corrected.ok ? ok(undefined) : corrected;
  });
}

async function correctIn(
  tx: Tx,
  actor: Actor,
  input: CorrectAddressInput,
  at: Date,
): Promise<Result<{ changed: string[] }, CorrectFailure>> {
  const [order] = await tx<{
    id: string;
    number: string;
    email: string;
    before: Address;
    sent: boolean;
  }>(
    `SELECT o.id, o.number, o.email::text AS email,
            json_build_object('name', o.ship_name, 'line1', o.ship_line1, 'line2', o.ship_line2, 'city', o.ship_city,
              'state', o.ship_state, 'postal', o.ship_postal, 'phone', o.ship_phone) AS before,
            o.status <> 'placed' OR EXISTS (SELECT 1 FROM shipments s WHERE s.order_id = o.id
              AND s.status IN ('shipped', 'delivered', 'lost')) AS sent
       FROM orders o WHERE o.id = $1 AND o.placed_at IS NOT NULL FOR NO KEY UPDATE`,
    [input.orderId],
  );
  if (!order) return err("not_found");
  if (order.sent) return err("sent");
  const { before } = order;
  const after: Address = {
    name: input.name,
    line1: input.line1,
    line2: input.line2 || null,
    city: input.city,
    state: input.state,
    postal: input.postal,
    phone: input.phone || null,
  };
  if (after.state !== before.state) return err("other_state");
  const changed = Object.entries(after).flatMap(([key, value]) =>
    before[key as keyof Address] === value ? [] : [key],
  );
  if (changed.length === 0) return err("unchanged");
  await tx(
    `UPDATE orders SET ship_name = $2, ship_line1 = $3, ship_line2 = $4, ship_city = $5, ship_postal = $6, ship_phone = $7
      WHERE id = $1`,
    [order.id, after.name, after.line1, after.line2, after.city, after.postal, after.phone],
  );
  await tx(
    `INSERT INTO address_corrections (order_id, before, after, actor, at) VALUES ($1, $2, $3, $4, $5)`,
    [order.id, JSON.stringify(before), JSON.stringify(after), actorName(actor), at],
  );
  await discardLabels(tx, order.id);
  const place = `${after.city}, ${after.state} ${after.postal}`;
  await queueMail(tx, {
    template: "address-corrected",
    key: `address-corrected:${order.id}:${at.getTime()}`,
    to: order.email,
    props: {
      number: order.number,
      url: orderUrl(order),
      shipTo: [after.name, after.line1, after.line2, place].filter((line) => line !== null),
    },
  });
  return ok({ changed });
}

/** Labels with the old address are of no use: they are taken off their parcels and given back to the carrier. */
async function discardLabels(tx: Tx, orderId: string): Promise<void> {
  const discarded = await tx<{ carrier: string; tracking: string }>(
    `WITH old AS (
       SELECT id, carrier, tracking, label_made_at FROM shipments
        WHERE order_id = $1 AND status = 'to_pack' AND label_asked_at IS NOT NULL FOR NO KEY UPDATE)
     UPDATE shipments s SET label_asked_at = NULL, label_made_at = NULL, label_key = NULL, label_failure = NULL, carrier = NULL,
            tracking = NULL FROM old WHERE s.id = old.id AND old.label_made_at IS NOT NULL RETURNING old.carrier, old.tracking`,
    [orderId],
  );
  await tx(
    `UPDATE shipments SET label_asked_at = NULL, label_failure = NULL WHERE order_id = $1 AND status = 'to_pack'
        AND label_asked_at IS NOT NULL`,
    [orderId],
  );
  for (const label of discarded) await enqueue(tx, "label.void", label);
}
