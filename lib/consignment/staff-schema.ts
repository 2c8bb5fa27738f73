import { z } from "zod";
import { priceField } from "../catalog/price-field";
import { text, uuid } from "../text";
import { BLOCK_KINDS } from "./blocked-terms";
import { DECLINE_CODES } from "./decline-reasons";
import { isRequestField } from "./request-fields";
import { daysField, stepRows, tierRows } from "./typed-terms";

const words = (label: string, most: number) => text(label, most).optional();

/** Form "request changes": one reason a field; fields without one are not asked about. */
export const requestChangesInput = z.strictObject({
  itemId: uuid,
  requests: z
    .array(
      z.strictObject({
        field: z.string().refine(isRequestField, "There is no such field"),
        reason: words("The reason", 500),
      }),
    )
    .max(40)
    .transform((all) =>
      all.flatMap(({ field, reason }) => (reason === undefined ? [] : [{ field, reason }])),
    )
    .refine((all) => all.length > 0, "Say beside at least one field what is to be changed"),
});

/** Form "decline". */
export const declineInput = z.strictObject({
  itemId: uuid,
  reason: z.enum(DECLINE_CODES, { error: "Choose a reason" }),
  words: words("What you add", 1000),
});

export const END_OUTCOMES = ["return", "donate", "convert"] as const;

/** Form "offer". Terms that are left empty are those of the rules; others need a reason. */
export const offerInput = z.strictObject({
  itemId: uuid,
  /** The rules that the form showed. */
  policyVersion: z
    .string()
    .regex(/^\d{1,6}$/, "Reload the page and try again")
    .transform(Number),
  price: priceField,
  endOutcome: z.enum(END_OUTCOMES, { error: "Choose what happens in the end" }),
  note: words("The note", 1000),
  split: tierRows,
  markdowns: stepRows,
  floor: priceField.optional(),
  termDays: daysField(1000).optional(),
  graceDays: daysField(365).optional(),
  shipByDays: daysField(90).optional(),
  overrideReason: words("The reason", 500),
});

/** Form "receive". */
export const receiveInput = z.strictObject({ itemId: uuid, shelf: words("The shelf", 40) });

/** Forms "send back" and "donate". */
export const sendBackInput = z.strictObject({
  itemId: uuid,
  carrier: text("The carrier", 60),
  tracking: words("The tracking number", 80),
});
export const donateInput = z.strictObject({ itemId: uuid, to: text("Who has it", 200) });

/** Forms "block" and "unblock". */
export const blockInput = z.strictObject({ itemId: uuid, reason: text("The reason", 500) });
export const unblockInput = z.strictObject({ itemId: uuid, note: text("What was found", 500) });

/** Forms "message" and "no answer". */
export const writeInput = z.strictObject({ itemId: uuid, body: text("A message", 4000) });
export const closeMessagesInput = z.strictObject({ itemId: uuid });

/** Form "intake photo", whose file comes beside it, and the one that takes it away again. */
export const intakePhotoInput = z.strictObject({
  itemId: uuid,
  slot: z.string({ error: "Choose what it shows" }).max(40),
});
export const removeIntakePhotoInput = z.strictObject({ itemId: uuid, photoId: uuid });

const version = z
  .string()
  .regex(/^\d{1,9}$/, "Reload the page and try again")
  .transform(Number);

/** Forms that end an inspection: `version` is that of the piece whose inspection the form showed. */
export const passInput = z.strictObject({ itemId: uuid, version });
export const rejectInput = z.strictObject({
  itemId: uuid,
  version,
  reason: text("The reason", 1000),
});
export const requoteInput = z.strictObject({
  itemId: uuid,
  version,
  price: priceField,
  differences: text("What differs", 2000),
  note: words("The note", 1000),
});

/** Forms of the list of what is not taken in. */
export const addBlockInput = z.strictObject({
  kind: z.enum(BLOCK_KINDS, { error: "Choose what it is" }),
  term: text("The words", 120),
  reason: text("The reason", 300),
  source: words("The source", 300),
});
export const endBlockInput = z.strictObject({ id: uuid });

export type IntakePhotoInput = z.infer<typeof intakePhotoInput>;
export type RemoveIntakePhotoInput = z.infer<typeof removeIntakePhotoInput>;
export type PassInput = z.infer<typeof passInput>;
export type RejectInput = z.infer<typeof rejectInput>;
export type RequoteInput = z.infer<typeof requoteInput>;
export type AddBlockInput = z.infer<typeof addBlockInput>;
export type EndBlockInput = z.infer<typeof endBlockInput>;
export type RequestChangesInput = z.infer<typeof requestChangesInput>;
export type DeclineInput = z.infer<typeof declineInput>;
export type OfferInput = z.infer<typeof offerInput>;
export type ReceiveInput = z.infer<typeof receiveInput>;
export type SendBackInput = z.infer<typeof sendBackInput>;
export type DonateInput = z.infer<typeof donateInput>;
export type BlockInput = z.infer<typeof blockInput>;
export type UnblockInput = z.infer<typeof unblockInput>;
