import { z } from "zod";
import { isUsState } from "../us-places";
import { text, ticked, uuid } from "../text";

/** Form "tax rate": a percentage as people type it, in basis points. */
export const saveTaxSchema = z.strictObject({
  id: uuid.optional(),
  state: z
    .string({ error: "Choose a state" })
    .trim()
    .toUpperCase()
    .refine(isUsState, "Choose a state that we deliver to"),
  taxCategory: text("A category", 40, 2).regex(
    /^[a-z_]+$/,
    "Small letters and _ only, such as clothing",
  ),
  rateBp: z
    .string({ error: "A rate is needed" })
    .trim()
    .regex(/^\d{1,2}(\.\d{1,2})?$/, "Write a percentage, such as 7.25")
    .transform((typed) => Math.round(Number(typed) * 100))
    .refine((bp) => bp <= 2_500, "At most 25"),
  taxesShipping: ticked,
  source: text("Where it is from", 200, 3),
});
export type SaveTaxInput = z.infer<typeof saveTaxSchema>;

export const dropTaxSchema = z.strictObject({ id: uuid });
export const taxSourceSchema = z.strictObject({
  source: z.enum(["table", "stripe"], { error: "Choose where tax comes from" }),
});
export type TaxSourceInput = z.infer<typeof taxSourceSchema>;
