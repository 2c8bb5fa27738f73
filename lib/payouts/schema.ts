import { z } from "zod";
import { parsePrice } from "../catalog/price-input";
import { text, uuid } from "../text";

/** An amount as people type it, in cents. */
const typedCents = z.string({ error: "An amount is needed" }).transform((typed, context) => {
  const cents = parsePrice(typed);
  if (cents !== null && cents > 0) return cents;
  context.addIssue({ code: "custom", message: "Write the amount like 12.50" });
  return z.NEVER;
});

const reason = text("A reason", 500, 3);

/** A correction of what is owed to a consignor. */
export const adjustmentInput = z.strictObject({
  consignorId: uuid,
  direction: z.enum(["to", "by"], { error: "Say who owes whom" }),
  amount: typedCents,
  reason,
});
export type AdjustmentInput = z.infer<typeof adjustmentInput>;

/** Payouts of a consignor kept back, or let go where there is no reason. */
export const holdInput = z.strictObject({ consignorId: uuid, reason });
export const releaseInput = z.strictObject({ consignorId: uuid });

/** One sale's earning kept where it is, or let go. */
export const freezeInput = z.strictObject({ earningId: uuid });
export const unfreezeInput = z.strictObject({
  earningId: uuid,
  reason: z.enum(["dispute", "staff"]),
});

export const runInput = z.strictObject({ runId: uuid });
export const payoutInput = z.strictObject({ payoutId: uuid });

/** How a consignor is paid from now on. */
export const methodInput = z.strictObject({
  method: z.enum(["transfer", "credit"], { error: "Choose one of the two" }),
});

/** What is payable taken as credit: the sum that was shown, bonus included. */
export const creditInput = z.strictObject({
  seenCents: z.coerce.number().int().min(1).max(2_000_000_000),
});
