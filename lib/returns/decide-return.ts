import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { queueMail } from "../email/queue-mail";
import { enqueue } from "../jobs/enqueue";
import { orderUrl } from "../orders/access-key";
import { err, ok, type Result } from "../result";
import { lockReturn, moveReturn, type LockedReturn } from "./internal/move-return";

/** An approved return has to be on its way within so many days. */
export const SEND_WITHIN_DAYS = 21;

/** Staff let a return come: the shopper is sent a label and has three weeks to use it. */
export async function approveReturn(
  actor: Actor,
  { returnId }: { readonly returnId: string },
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found" | "conflict">> {
  if (!hasPermission(actor, "fulfilment")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const found = await lockReturn(tx, returnId);
    if (!found) return err("not_found");
    const approved = await approveIn(tx, found, actor, at);
    if (!approved.ok) return approved;
    await writeAudit(tx, {
      actor,
      action: "approve_return",
      entity: "order",
      entityId: found.orderId,
      before: { return: found.number, status: found.status },
      after: { return: found.number, status: "approved" },
      at,
      origin,
    });
    return ok(undefined);
  });
}

/** The same for a return that the caller has locked. */
export async function approveIn(
  tx: Tx,
  found: LockedReturn,
  actor: Actor,
  at: Date,
): Promise<Result<void, "conflict">> {
  const due = new Date(at.getTime() + SEND_WITHIN_DAYS * 86_400_000);
  const moved = await moveReturn(
    tx,
    found,
    "approve",
    { actor, at },
    {
      sql: ", approved_at = $4, due_at = $5",
      values: [due],
    },
  );
  if (!moved.ok) return moved;
  await enqueue(tx, "return-label.make", { returnId: found.id });
  await queueMail(tx, {
    template: "return-approved",
    key: `return-approved:${found.id}`,
    to: found.email,
    props: {
      number: found.orderNumber,
      url: orderUrl({ id: found.orderId, number: found.orderNumber }),
      returnNumber: found.number,
      lines: found.lines.map(({ title, quantity }) => ({ title, quantity })),
      sendBy: due.toISOString().slice(0, 10),
    },
  });
  return ok(undefined);
}

/** Staff decline a return, and tell the shopper why. */
export async function declineReturn(
  actor: Actor,
  { returnId, reason }: { readonly returnId: string; readonly reason: string },
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found" | "conflict">> {
  if (!hasPermission(actor, "fulfilment")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const found = await lockReturn(tx, returnId);
    if (!found) return err("not_found");
    const moved = await moveReturn(
      tx,
      found,
      "decline",
      { actor, at, note: reason },
      {
        sql: ", decline_reason = $5",
        values: [reason],
      },
    );
    if (!moved.ok) return moved;
    await queueMail(tx, {
      template: "return-declined",
      key: `return-declined:${found.id}`,
      to: found.email,
      props: {
        number: found.orderNumber,
        url: orderUrl({ id: found.orderId, number: found.orderNumber }),
        returnNumber: found.number,
        reason,
      },
    });
    await writeAudit(tx, {
      actor,
      action: "decline_return",
      entity: "order",
      entityId: found.orderId,
      before: { return: found.number, status: found.status },
      after: { return: found.number, status: "declined", reason },
      at,
      origin,
    });
    return ok(undefined);
  });
}
