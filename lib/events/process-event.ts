import "server-only";
import { z } from "zod";
import type { Clock } from "../clock";
import { sql } from "../db";
import { sendRefund } from "../orders/send-refund";
import { settlePayment, type SettleFailure } from "../orders/settle-payment";

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

type Verdict = { readonly status: "processed" | "flagged"; readonly note: string };

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
  return { status: "processed", note: "nothing to do" };
}

async function judgeSession(payload: unknown, clock: Clock): Promise<Verdict> {
  const parsed = sessionEvent.safeParse(payload);
  if (!parsed.success) return { status: "flagged", note: "it names no session" };
  const settled = await settlePayment(parsed.data.data.object.id, clock);
  if (settled.ok) return { status: "processed", note: settled.value.outcome };
  if (settled.code === "unreachable") throw new Error("Stripe could not be reached");
  return { status: "flagged", note: FLAGS[settled.code] };
}

async function judgeRefund(payload: unknown, clock: Clock): Promise<Verdict> {
  const parsed = refundEvent.safeParse(payload);
  if (!parsed.success) return { status: "processed", note: "a refund that was not made here" };
  const { metadata, status } = parsed.data.data.object;
  const sent = await sendRefund(metadata.refund_id, clock);
  // A bank may send money back long after Stripe had called the refund done.
  if (sent.ok && status === "failed")
    return { status: "flagged", note: "refund failed after it was recorded" };
  if (sent.ok) return { status: "processed", note: "refund recorded" };
  if (sent.code === "waiting") return { status: "processed", note: "refund still under way" };
  return { status: "flagged", note: `refund ${sent.code}` };
}
