import { z } from "zod";
import { addressFields, typedNumber, zipRule } from "../cart/schema";
import { zipFitsState } from "../us-places";
import { orderRefFields } from "../orders/schema";
import { text, ticked, uuid } from "../text";

/** What is about one parcel and nothing else. */
export type ParcelInput = { readonly shipmentId: string };

/** What a press does to a parcel. `advance` is the demo's: its local carrier need not be waited for. */
export const PARCEL_MOVES = ["label", "ship", "deliver", "lose", "resend", "advance"] as const;
export const moveParcelSchema = z.strictObject({ shipmentId: uuid, move: z.enum(PARCEL_MOVES) });

/** Form "hand to the carrier": without a carrier, by the label that was made. */
export const shipParcelSchema = z
  .strictObject({
    shipmentId: uuid,
    carrier: text("The carrier", 40, 2).optional(),
    tracking: text("The tracking number", 40, 4).optional(),
  })
  .refine(({ carrier, tracking }) => !tracking || carrier, {
    path: ["carrier"],
    message: "Say which carrier the number is of",
  });
export type ShipParcelInput = z.infer<typeof shipParcelSchema>;

/** Form "a parcel of its own": how many of each line, in the parcel's order. */
export const splitParcelSchema = z.strictObject({
  shipmentId: uuid,
  quantities: z
    .array(
      typedNumber(
        z.number({ error: "Give a whole number" }).int("Give a whole number").min(0).max(99),
      ).default(0),
    )
    .max(50),
});
export type SplitParcelInput = z.infer<typeof splitParcelSchema>;

/** Form "give a lost parcel's money back". */
export const refundLostSchema = z.strictObject({ shipmentId: uuid, toCredit: ticked });

/** Form "note". */
export const noteSchema = z.strictObject({ orderId: uuid, body: text("A note", 2000) });
export type NoteInput = z.infer<typeof noteSchema>;

/** Form "correct the address": that of the checkout without the mail address. */
export const correctAddressSchema = z
  .strictObject({ orderId: uuid, ...addressFields })
  .refine((value) => zipFitsState(value.postal, value.state), zipRule);
/** The same by the shopper, with the key of the mailed link where they came by that. */
export const correctOwnAddressSchema = z
  .strictObject({ ...orderRefFields, ...addressFields })
  .refine((value) => zipFitsState(value.postal, value.state), zipRule);

export type CorrectAddressInput = z.infer<typeof correctAddressSchema>;
