import { z } from "zod";
import { uuid } from "../text";
import { priceField } from "./price-field";
import { PRODUCT_MOVES } from "./states";

/** A whole number from a hidden field. */
const wholeNumber = z
  .string({ error: "Reload the page and try again" })
  .regex(/^\d{1,9}$/, "Reload the page and try again")
  .transform(Number);

/** Form "price". `seenPriceCents` is the price that the form was opened with. */
export const changePriceSchema = z.strictObject({
  variantId: uuid,
  price: priceField,
  seenPriceCents: wholeNumber,
});

/** Form "publish" and "unpublish": the move is the button's. */
export const moveProductSchema = z.strictObject({
  productId: uuid,
  move: z.enum(PRODUCT_MOVES, { error: "Choose what to do" }),
});

export type ChangePriceInput = z.infer<typeof changePriceSchema>;
export type MoveProductInput = z.infer<typeof moveProductSchema>;
