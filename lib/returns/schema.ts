import { z } from "zod";
import { typedNumber } from "../cart/schema";
import { amount, orderRefFields } from "../orders/schema";
import { text, ticked, uuid } from "../text";
import { RETURN_REASONS } from "./returnable";

const MOST_LINES = 50;
const count = typedNumber(
  z.number({ error: "Give a whole number" }).int("Give a whole number").min(0).max(99),
).default(0);
const counts = z.array(count).max(MOST_LINES);
const words = text("What you write", 1000, 0).optional();

/** Form "send something back": a field of each kind per line of the order, in its order. */
export const requestReturnSchema = z.strictObject({
  ...orderRefFields,
  quantities: counts,
  reasons: z.array(z.enum(RETURN_REASONS).optional()).max(MOST_LINES).default([]),
  unopened: z.array(z.boolean().optional()).max(MOST_LINES).default([]),
  comments: z.array(words).max(MOST_LINES).default([]),
  outcome: z.enum(["refund", "credit"], { error: "Choose how you would like your money" }),
});
export type RequestReturnInput = z.infer<typeof requestReturnSchema>;

/** Form "it is on its way". */
export const sendReturnSchema = z
  .strictObject({
    ...orderRefFields,
    returnId: uuid,
    carrier: text("The carrier", 40, 2).optional(),
    tracking: text("The tracking number", 40, 4).optional(),
  })
  .refine(({ carrier, tracking }) => !tracking || carrier, {
    path: ["carrier"],
    message: "Say which carrier the number is of",
  });

/** Form "I keep it after all". */
export const cancelReturnSchema = z.strictObject({ ...orderRefFields, returnId: uuid });

/** Forms "approve" and "decline", at the desk. */
export const approveReturnSchema = z.strictObject({ returnId: uuid });
export const declineReturnSchema = z.strictObject({
  returnId: uuid,
  reason: text("A reason", 500, 3),
});

/** Form "count what came": a field of each kind per line of the return, in its order. */
export const receiveReturnSchema = z.strictObject({
  returnId: uuid,
  received: counts,
  opened: counts,
  resellable: counts,
  findings: z.array(words).max(MOST_LINES).default([]),
});
export type ReceiveReturnInput = z.infer<typeof receiveReturnSchema>;

/** Form "something is wrong": how many of which line. */
export const makeClaimSchema = z.strictObject({
  ...orderRefFields,
  kind: z.enum(["damaged", "wrong", "missing"], { error: "Say what is wrong" }),
  quantities: counts,
  comment: text("What happened", 2000, 3),
});
export type MakeClaimInput = z.infer<typeof makeClaimSchema>;

export const withdrawClaimSchema = z.strictObject({ ...orderRefFields, claimId: uuid });

/** Form "answer a claim", at the desk. */
export const declineClaimSchema = z.strictObject({
  claimId: uuid,
  answer: text("An answer", 1000, 3),
});

/** Form "give the money back": by the rules, or with `own` other amounts per line of the return. */
export const refundReturnSchema = z.strictObject({
  returnId: uuid,
  outcome: z.enum(["refund", "credit"], { error: "Choose how" }),
  own: ticked,
  amounts: z.array(amount).max(MOST_LINES).default([]),
  shipping: amount,
  note: text("A note", 300, 3).optional(),
});
export type RefundReturnInput = z.infer<typeof refundReturnSchema>;

/** A share as people type it, "12.5", in basis points. */
const percent = z
  .string({ error: "A percentage is needed" })
  .trim()
  .regex(/^(100|\d{1,2}(\.\d{1,2})?)$/, "Write a percentage from 0 to 100, such as 12.5")
  .transform((typed) => Math.round(Number(typed) * 100));

/** Form "restocking rule"; without a category it is the one for all others. */
export const saveRuleSchema = z.strictObject({
  categoryId: uuid.optional(),
  feeBp: percent,
  openedRefundBp: percent,
  restocks: ticked,
});
export const dropRuleSchema = z.strictObject({ categoryId: uuid });

/** Form "settle a claim": an amount per line of the claim where money is given. */
export const settleClaimSchema = z.strictObject({
  claimId: uuid,
  remedy: z.enum(["refund", "resend", "send_back"], { error: "Choose how" }),
  amounts: z.array(amount).max(MOST_LINES).default([]),
  delivery: ticked,
  outcome: z.enum(["refund", "credit"]).default("refund"),
  answer: text("An answer", 1000, 0).optional(),
});
export type SettleClaimInput = z.infer<typeof settleClaimSchema>;
