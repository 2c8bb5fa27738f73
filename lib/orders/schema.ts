import { z } from "zod";
import { emailAddress, text } from "../text";

/** Form "pay": the total that the shopper saw, in cents. */
export const paySchema = z.strictObject({
  totalCents: z.coerce
    .number({ error: "Reload the page and try again" })
    .int("Reload the page and try again")
    .min(1, "Reload the page and try again")
    .max(100_000_000, "Reload the page and try again"),
});

/** Form "find an order". Numbers are forgiven their case and a missing N-. */
export const orderLookupSchema = z.strictObject({
  number: text("The order number", 20)
    .toUpperCase()
    .transform((value) => (/^\d+$/.test(value) ? `N-${value}` : value))
    .refine((value) => /^N-\d{6,12}$/.test(value), "An order number looks like N-100234"),
  email: emailAddress,
});

export type PayInput = z.infer<typeof paySchema>;
export type OrderLookupInput = z.infer<typeof orderLookupSchema>;
