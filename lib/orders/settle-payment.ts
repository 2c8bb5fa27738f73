import "server-only";
import type { Clock } from "../clock";
import { sql } from "../db";
import { fetchSession, type SessionState } from "../payments/checkout-session";
import { err, ok, type Result } from "../result";
import { uuid } from "../text";
import { closeOrder } from "./close-order";
import { capturePayment } from "./internal/capture-payment";
import { waitForOther, whileSettling } from "./internal/settling";

/** Where an order stands after asking Stripe. `refunded`: it was paid, but its goods were gone. */
export type Settlement = {
  readonly orderId: string;
  readonly number: string;
  readonly outcome: "open" | "placed" | "processing" | "closed" | "refunded";
};

export type SettleFailure = "unknown_session" | "amount_mismatch";

type Known = {
  id: string;
  number: string;
  order_status: string;
  payment_status: string;
};

/**
 * The one way in which an order becomes paid. Asks Stripe about the session and acts on the answer; may be called
 * any number of times, by the webhook's job, the return page and the poller alike. A session whose money was
 * recorded before is answered from the database. `amount_mismatch` is for the desk: asking again changes nothing.
 */
export async function settlePayment(
  sessionId: string,
  clock: Clock,
): Promise<Result<Settlement, SettleFailure | "unreachable">> {
  const known = await findBySession(sessionId);
  // A payment that ended without money is asked about again: should money arrive after all, it must go back.
  if (known && isPaid(known)) return ok(describe(known));
  if (await waitForOther(sessionId)) {
    // Whatever the other was told may be older than this call, so only a recorded payment counts.
    const since = await findBySession(sessionId);
    if (since && isPaid(since)) return ok(describe(since));
  }
  return whileSettling(sessionId, askAndSettle(sessionId, clock));
}

async function askAndSettle(
  sessionId: string,
  clock: Clock,
): Promise<Result<Settlement, SettleFailure | "unreachable">> {
  const fetched = await fetchSession(sessionId);
  if (!fetched.ok) return err(fetched.code === "refused" ? "unknown_session" : "unreachable");
  return settleSession(fetched.value, clock);
}

/**
 * Acts on a session's state that was just fetched. `unknown_session`: it belongs to none of our orders;
 * `amount_mismatch`: it paid another sum than its order's, and nothing was recorded.
 */
export async function settleSession(
  session: SessionState,
  clock: Clock,
): Promise<Result<Settlement, SettleFailure>> {
  const order = (await findBySession(session.id)) ?? (await findByReference(session.reference));
  if (!order) return err("unknown_session");
  const now = clock.now();
  const system = { kind: "system", name: "settlement" } as const;
  switch (session.status) {
    case "open":
      return ok(describe(order));
    case "paid": {
      const outcome = await capturePayment(order.id, session, now);
      if (outcome === "amount_mismatch") return err(outcome, { orderId: order.id });
      return ok({ ...describe(order), outcome });
    }
    case "processing":
      return ok({ ...describe(order), outcome: await markProcessing(order.id, now) });
    case "payment_failed":
      await closeOrder(
        system,
        order.id,
        { order: "cancelled", payment: "failed", reason: "the bank refused the payment" },
        now,
      );
      break;
    case "expired":
      await closeOrder(
        system,
        order.id,
        { order: "expired", payment: "expired", reason: "the payment page ran out of time" },
        now,
      );
      break;
  }
  const after = await findByReference(order.id);
  return ok(describe(after ?? order));
}

function describe(order: Known): Settlement {
  const base = { orderId: order.id, number: order.number };
  if (order.order_status === "placed" || order.order_status === "completed") {
    return { ...base, outcome: "placed" };
  }
  if (order.order_status === "pending_payment") return { ...base, outcome: "open" };
  return { ...base, outcome: isPaid(order) ? "refunded" : "closed" };
}

function isPaid(order: Known): boolean {
  return ["captured", "partly_refunded", "refunded"].includes(order.payment_status);
}

const KNOWN = `SELECT o.id, o.number, o.status AS order_status, p.status AS payment_status
  FROM orders o JOIN payments p ON p.order_id = o.id AND p.tender = 'card'`;

async function findBySession(sessionId: string): Promise<Known | undefined> {
  const [row] = await sql<Known>(`${KNOWN} WHERE p.session_id = $1`, [sessionId]);
  return row;
}

async function findByReference(reference: string | null): Promise<Known | undefined> {
  const id = uuid.safeParse(reference);
  if (!id.success) return undefined;
  const [row] = await sql<Known>(`${KNOWN} WHERE o.id = $1`, [id.data]);
  return row;
}

/** A bank debit takes days: the goods stay set aside for a fortnight, until Stripe says how it ended. */
async function markProcessing(orderId: string, now: Date): Promise<"processing" | "closed"> {
  const until = new Date(now.getTime() + 14 * 86_400_000);
  const rows = await sql(
    `WITH p AS (
       UPDATE payments SET processing_at = coalesce(processing_at, $2)
        WHERE order_id = $1 AND status = 'pending' RETURNING order_id),
     h AS (UPDATE stock_holds SET expires_at = $3 FROM p WHERE stock_holds.order_id = p.order_id AND status = 'open')
     SELECT order_id FROM p`,
    [orderId, now, until],
  );
  return rows.length > 0 ? "processing" : "closed";
}
