import { z } from "zod";
import { typedNumber } from "../cart/schema";
import { parsePrice } from "../catalog/price-input";
import { emailAddress, text, ticked, uuid } from "../text";

const RELOAD = "Reload the page and try again";

const seenCents = (least: number) =>
  typedNumber(z.number({ error: RELOAD }).int(RELOAD).min(least, RELOAD).max(100_000_000, RELOAD));

/** Form "pay": the total that the shopper saw and what of it the card was to pay, in cents. */
export const paySchema = z.strictObject({ totalCents: seenCents(0), cardCents: seenCents(0) });

/** An order's number as people write it: forgiven its case and a missing N-. */
export const orderNumber = text("The order number", 20)
  .toUpperCase()
  .transform((value) => (/^\d+$/.test(value) ? `N-${value}` : value))
  .refine((value) => /^N-\d{6,12}$/.test(value), "An order number looks like N-100234");

/** Form "find an order". */
export const orderLookupSchema = z.strictObject({
  number: orderNumber,
  email: emailAddress,
});

export type OrderLookupInput = z.infer<typeof orderLookupSchema>;

/** An amount of money as people type it, in cents; nothing typed is nothing. */
export const amount = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (typed === undefined || /^\s*0*(\.0{0,2})?\s*$/.test(typed)) return 0;
    const cents = parsePrice(typed);
    if (cents !== null) return cents;
    context.addIssue({ code: "custom", message: "Write dollars and cents, such as 5.00" });
    return z.NEVER;
  });

/** Form "give a part back": an amount per line, in the order's order. */
export const refundOrderSchema = z.strictObject({
  orderId: uuid,
  amounts: z.array(amount).max(50),
  shipping: amount,
  reason: text("A reason", 300, 3),
  toCredit: ticked,
});
export type RefundOrderInput = z.infer<typeof refundOrderSchema>;

/** Form "cancel", at the desk. */
export const cancelOrderSchema = z.strictObject({
  orderId: uuid,
  reason: text("A reason", 300, 3),
  toCredit: ticked,
});

/** What a shopper's form about an order carries: which, and the key of its mailed link. */
export const orderRefFields = { orderId: uuid, key: z.string().max(64).optional() };

/** Form "order it again". */
export const orderRefSchema = z.strictObject(orderRefFields);

/** Form "cancel this order". */
export const cancelOwnOrderSchema = z.strictObject({
  ...orderRefFields,
  toCredit: z.boolean().default(false),
});

/** Form "try again" of a refund that failed. */
export const replaceRefundSchema = z.strictObject({
  refundId: uuid,
  how: z.enum(["again", "credit"], { error: "Choose how" }),
});
