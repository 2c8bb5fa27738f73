import "server-only";
import { z } from "zod";
import type { Clock } from "../clock";
import { formatCents } from "../money";
import { noteReversals } from "../payouts/note-reversals";
import type { Verdict } from "./verdict";

const transferEvent = z.object({
  data: z.object({
    object: z.object({
      id: z.string(),
      currency: z.string(),
      metadata: z.object({ op_id: z.string().optional() }).nullish(),
    }),
  }),
});

/**
 * Money came back of a transfer: what the shop had asked for is known; what somebody took back in Stripe by hand is
 * written down, and flagged where it is owed to the consignor again. Throws where Stripe cannot be reached, or where the
 * transfer is the shop's and not written down yet.
 */
export async function judgeTransfer(payload: unknown, clock: Clock): Promise<Verdict> {
  const parsed = transferEvent.safeParse(payload);
  if (!parsed.success) return { status: "flagged", note: "it names no transfer" };
  const { id, currency, metadata } = parsed.data.data.object;
  const noted = await noteReversals(id, clock);
  if (!noted.ok && noted.code === "unreachable") throw new Error("Stripe could not be reached");
  if (!noted.ok && metadata?.op_id) throw new Error("The transfer is not written down yet");
  if (!noted.ok) return { status: "processed", note: "a transfer that was not made here" };
  const { backCents, againCents } = noted.value;
  if (backCents === 0) return { status: "processed", note: "its reversal was asked for here" };
  const note = `${formatCents(backCents, currency)} of a transfer taken back by hand`;
  return againCents > 0
    ? {
        status: "flagged",
        note: `${note}, ${formatCents(againCents, currency)} owed to the consignor again`,
      }
    : { status: "processed", note: `${note}, which settles what was owed` };
}
