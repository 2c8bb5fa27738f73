import { z } from "zod";
import { emailAddress, text, uuid } from "../text";
import { isUsState, zipFitsState } from "../us-places";

/**
 * A number that was typed. Only digits count: `Number` would also make 0 of nothing or of an empty list, and 5 of
 * a list with a 5 in it.
 */
export function typedNumber<Schema extends z.ZodType<number, number>>(schema: Schema) {
  return z.preprocess(
    (value) =>
      typeof value === "string" && /^\s*-?\d{1,15}(\.\d{1,15})?\s*$/.test(value)
        ? Number(value)
        : value,
    schema,
  );
}

const quantity = z
  .number({ error: "Give a whole number" })
  .int("Give a whole number")
  .max(99, "At most 99 of one thing");

/** Form "add to bag". */
export const addToBagSchema = z.strictObject({
  variantId: uuid,
  quantity: typedNumber(quantity.min(1, "At least one")).default(1),
});

/** Form "change quantity"; 0 takes the line out. */
export const setQuantitySchema = z.strictObject({
  variantId: uuid,
  quantity: typedNumber(quantity.min(0, "A quantity cannot be negative")),
});

/** Form "remove". */
export const removeLineSchema = z.strictObject({ variantId: uuid });

/** The fields of an address that we deliver to. */
export const addressFields = {
  name: text("The recipient's name", 80, 2),
  line1: text("A street address", 100, 3),
  line2: text("The second address line", 100, 0).optional(),
  city: text("A city", 60, 2),
  state: z
    .string({ error: "Choose a state" })
    .trim()
    .toUpperCase()
    .refine(isUsState, "Choose a state that we deliver to"),
  postal: z
    .string({ error: "A ZIP code is needed" })
    .trim()
    .regex(/^\d{5}(-\d{4})?$/, "A ZIP code has five digits, such as 97214"),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d\s().-]{7,20}$/, "Give a phone number, or leave this empty")
    .optional(),
};

/** What `refine` says of an address whose ZIP code lies in another state. */
export const zipRule = {
  path: ["postal"],
  message: "This ZIP code is not in the state chosen above",
};

/** Form "contact and delivery address". */
export const detailsSchema = z
  .strictObject({ email: emailAddress, ...addressFields })
  .refine((value) => zipFitsState(value.postal, value.state), zipRule);

/** Form "delivery": which rate. */
export const chooseRateSchema = z.strictObject({ rateId: uuid });

export type AddToBagInput = z.infer<typeof addToBagSchema>;
export type SetQuantityInput = z.infer<typeof setQuantitySchema>;
export type RemoveLineInput = z.infer<typeof removeLineSchema>;
export type DetailsInput = z.infer<typeof detailsSchema>;
export type ChooseRateInput = z.infer<typeof chooseRateSchema>;

/** Form "code": a promotion's or a gift card's. */
export const enterCodeSchema = z.strictObject({ code: text("A code", 40, 3) });

/** Form "take the code off". */
export const removeCodeSchema = z.strictObject({ id: uuid });

/** Form "pay with store credit": the button says which way. */
export const useCreditSchema = z.strictObject({
  use: z.enum(["yes", "no"], { error: "Choose" }).transform((value) => value === "yes"),
});
