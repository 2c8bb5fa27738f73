import { z } from "zod";
import { parsePrice } from "./price-input";

/** A field for a price: the words that `parsePrice` understands, handed on in cents. */
export const priceField = z.string({ error: "A price is needed" }).transform((value, context) => {
  const cents = parsePrice(value);
  if (cents !== null) return cents;
  const message = "Write dollars and cents, such as 34.00, up to 100000.00";
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});
