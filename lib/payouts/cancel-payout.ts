import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { postTransactions } from "../ledger/post-transactions";
import { err, ok, type Result } from "../result";
import { actorName } from "./internal/actor-name";
import { finishPayouts } from "./internal/finish-payouts";
import { leaveOut } from "./internal/leave-out";
import { lockPayouts } from "./internal/lock-payouts";
import { movePayouts } from "./internal/move-payout";
import { settleDoubt } from "./internal/settle-doubt";
import { payoutTransitions, type PayoutState } from "./states";

/** `sent`: Stripe has made one of its transfers after all. Retry, so that it is recorded. */
export type CloseFailure = "not_found" | "conflict" | "unreachable" | "sent";

/**
 * Ends a payout of which nothing was sent: all of it is payable again. `conflict` where some of it was, or where it
 * stands elsewhere. Finance only.
 */
export async function cancelPayout(
  actor: Actor,
  payoutId: string,
  occasion: Occasion,
): Promise<Result<void, CloseFailure>> {
  return close(actor, payoutId, occasion, "cancel");
}

/**
 * Ends a failed payout with what was sent of it: it is paid with less, and the rest is payable again. `conflict` where
 * nothing was sent, or where it stands elsewhere. Finance only.
 */
export async function closePayoutInPart(
  actor: Actor,
  payoutId: string,
  occasion: Occasion,
): Promise<Result<void, CloseFailure>> {
  return close(actor, payoutId, occasion, "close_part");
}

async function close(
  actor: Actor,
  payoutId: string,
  { clock, origin }: Occasion,
  move: "cancel" | "close_part",
): Promise<Result<void, CloseFailure>> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const sure = await settleDoubt(payoutId);
  if (!sure.ok) return sure;
  const at = clock.now();
  return transaction(async (tx) => {
    await lockPayouts(tx, [payoutId]);
    const lines = await listLines(tx, payoutId);
    const [first] = lines;
    if (!first) return err("not_found");
    const sent = lines.some(({ status }) => status === "succeeded");
    const from: readonly PayoutState[] = payoutTransitions[move].from;
    if (!from.includes(first.payout) || sent !== (move === "close_part")) return err("conflict");
    // What debts took whole has nothing to send: it stays with what was sent.
    const gone = lines.filter(({ status }) => !sent || status === "failed");
    const actorIs = actorName(actor);
    const bookings = [
      ...(await leaveOut(tx, {
        payoutId,
        lineIds: gone.map(({ id }) => id),
        reason: sent ? "unsent" : "cancelled",
        at,
      })),
    ];
    if (sent) bookings.push(...(await finishPayouts(tx, [payoutId], at, "close_part", actorIs)));
    else await movePayouts(tx, { payoutIds: [payoutId], move, actor: actorIs, at });
    await writeAudit(tx, {
      actor,
      action: `${move}_payout`,
      entity: "payout",
      entityId: payoutId,
      before: { lines: lines.length },
      after: { sent: lines.length - gone.length },
      at,
      origin,
    });
    await postTransactions(tx, bookings);
    return ok(undefined);
  });
}

function listLines(tx: Tx, payoutId: string) {
  return tx<{
    id: string;
    payout: PayoutState;
    status: "pending" | "succeeded" | "failed" | null;
  }>(
    `SELECT l.id, p.status AS payout, t.status FROM payout_lines l JOIN payouts p ON p.id = l.payout_id
       LEFT JOIN transfers t ON t.line_id = l.id
      WHERE l.payout_id = $1 AND l.live ORDER BY l.id`,
    [payoutId],
  );
}
