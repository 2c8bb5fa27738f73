import { z } from "zod";
import { typedNumber } from "../cart/schema";
import { emailAddress, text } from "../text";

const RELOAD = "Reload the page and try again";

/** Form "pay": the total that the shopper saw, in cents. */
export const paySchema = z.strictObject({
  totalCents: typedNumber(
    z.number({ error: RELOAD }).int(RELOAD).min(1, RELOAD).max(100_000_000, RELOAD),
  ),
});

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
