import { z } from "zod";
import { parsePrice } from "../catalog/price-input";
import { text, uuid } from "../text";

/** An amount as people type it, in cents. */
const typedCents = z.string({ error: "An amount is needed" }).transform((typed, context) => {
  const cents = parsePrice(typed);
  if (cents !== null) return cents;
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
