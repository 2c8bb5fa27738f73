import { z } from "zod";
import { text, uuid } from "../text";

const reload = "Reload the page and try again";

/** Form "stock on hand". `seenOnHand` is the count that the form was opened with. */
export const countStockSchema = z.strictObject({
  variantId: uuid,
  onHand: z
    .string({ error: "A number is needed" })
    .trim()
    .regex(/^(0|[1-9]\d{0,4})$/, "Write a whole number from 0 to 99999")
    .transform(Number),
  seenOnHand: z
    .string({ error: reload })
    .regex(/^\d{1,9}$/, reload)
    .transform(Number),
  reason: text("A reason", 200, 3),
});

export type CountStockInput = z.infer<typeof countStockSchema>;
