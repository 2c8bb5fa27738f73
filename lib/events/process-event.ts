import "server-only";
import { z } from "zod";
import type { Clock } from "../clock";
import { isGiftCardSession, settleGiftCard } from "../credit/settle-gift-card";
import { sql } from "../db";
import { syncDispute } from "../disputes/sync-dispute";
import { bounceRefund } from "../orders/bounce-refund";
import { sendRefund } from "../orders/send-refund";
import { settlePayment, type SettleFailure } from "../orders/settle-payment";
import { isAboutAccount, judgeAccount } from "./judge-account";
import { judgeTransfer } from "./judge-transfer";
import type { Verdict } from "./verdict";

/** A session or a dispute. */
const sessionEvent = z.object({ data: z.object({ object: z.object({ id: z.string() }) }) });
const refundEvent = z.object({
  data: z.object({
    object: z.object({ status: z.string().nullish(), metadata: z.object({ refund_id: z.guid() }) }),
  }),
});

/** What people have to look at. */
const FLAGS: Readonly<Record<SettleFailure, string>> = {
  unknown_session: "its session belongs to no order",
  amount_mismatch: "its session paid another sum than the order's",
};

const DISPUTE_FLAGS = {
  unknown_payment: "it disputes none of our payments",
  unknown_state: "a dispute stands in a way that is not known here",
} as const;

/**
 * Acts on a stored Stripe event. The event only says where to look. Throws where Stripe cannot be reached, so that
 * the job comes again; everything else ends as processed or flagged.
 */
export async function processEvent(eventId: string, clock: Clock): Promise<void> {
  const [event] = await sql<{ type: string; payload: unknown; status: string }>(
    `SELECT type, payload, status FROM stripe_events WHERE id = $1`,
    [eventId],
  );
  if (!event || event.status !== "received") return;
  const verdict = await judge(event.type, event.payload, clock);
  await sql(
    `UPDATE stripe_events SET status = $2, note = $3, finished_at = $4 WHERE id = $1 AND status = 'received'`,
    [eventId, verdict.status, verdict.note, clock.now()],
  );
}

async function judge(type: string, payload: unknown, clock: Clock): Promise<Verdict> {
  if (type.startsWith("checkout.session.")) return judgeSession(payload, clock);
  if (type.startsWith("refund.") || type === "charge.refund.updated")
    return judgeRefund(payload, clock);
  if (type.startsWith("charge.dispute.")) return judgeDispute(payload, clock);
  if (type === "transfer.reversed") return judgeTransfer(payload, clock);
  if (isAboutAccount(type)) return judgeAccount(payload, clock);
  return { status: "processed", note: "nothing to do" };
}

async function judgeSession(payload: unknown, clock: Clock): Promise<Verdict> {
  const parsed = sessionEvent.safeParse(payload);
  if (!parsed.success) return { status: "flagged", note: "it names no session" };
  const { id } = parsed.data.data.object;
  if (await isGiftCardSession(id)) return judgeCard(id, clock);
  const settled = await settlePayment(id, clock);
  if (settled.ok) return { status: "processed", note: settled.value.outcome };
  if (settled.code === "unreachable") throw new Error("Stripe could not be reached");
  // A gift card whose page was paid before its address was written down.
  if (settled.code === "unknown_session") return judgeCard(id, clock);
  return { status: "flagged", note: FLAGS[settled.code] };
}

async function judgeCard(sessionId: string, clock: Clock): Promise<Verdict> {
  const settled = await settleGiftCard(sessionId, clock);
  if (settled.ok) return { status: "processed", note: `gift card ${settled.value.outcome}` };
  if (settled.code === "unreachable") throw new Error("Stripe could not be reached");
  return { status: "flagged", note: FLAGS[settled.code] };
}

async function judgeDispute(payload: unknown, clock: Clock): Promise<Verdict> {
  const parsed = sessionEvent.safeParse(payload);
  if (!parsed.success) return { status: "flagged", note: "it names no dispute" };
  const synced = await syncDispute(parsed.data.data.object.id, clock);
  if (synced.ok) return { status: "processed", note: `dispute ${synced.value.status}` };
  if (synced.code === "unreachable") throw new Error("Stripe could not be reached");
  return { status: "flagged", note: DISPUTE_FLAGS[synced.code] };
}

async function judgeRefund(payload: unknown, clock: Clock): Promise<Verdict> {
  const parsed = refundEvent.safeParse(payload);
  if (!parsed.success) return { status: "processed", note: "a refund that was not made here" };
  const { metadata, status } = parsed.data.data.object;
  const sent = await sendRefund(metadata.refund_id, clock);
  // A bank may send money back long after Stripe had called the refund done: it is owed again.
  if (sent.ok && status === "failed") {
    const bounced = await bounceRefund(metadata.refund_id, clock);
    if (!bounced.ok) throw new Error("Stripe could not be reached");
    if (bounced.value) return { status: "flagged", note: "refund sent back by the bank" };
  }
  if (sent.ok) return { status: "processed", note: "refund recorded" };
  if (sent.code === "waiting") return { status: "processed", note: "refund still under way" };
  return { status: "flagged", note: `refund ${sent.code}` };
}
