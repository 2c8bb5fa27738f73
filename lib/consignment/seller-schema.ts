import { z } from "zod";
import { isUsState, zipFitsState } from "../us-places";
import { text, uuid } from "../text";
import { LENGTH_UNITS } from "./lengths";
import { OFFER_STEPS } from "./offer-steps";
import { REJECT_CHOICES } from "./draft";
import { CARRIERS } from "./carriers";

/** What a person writes about a piece, as the page's address has it. */
export const itemNumber = z
  .string({ error: "Reload the page and try again" })
  .regex(/^C-\d{1,12}$/, "This is no number of a piece");

const wholeNumber = z
  .string({ error: "Reload the page and try again" })
  .regex(/^\d{1,9}$/, "Reload the page and try again")
  .transform(Number);

const ticked = (message: string) => z.literal("on", { error: message });

/** Form "terms". */
export const acceptTermsSchema = z.strictObject({
  version: wholeNumber,
  agree: ticked("Tick this once you have read them"),
  /** Where the seller was going. */
  next: z.string().max(300).optional(),
});

/** Form "address": where pieces come from and go back to. */
export const sellerAddressSchema = z
  .strictObject({
    fullName: text("Your name", 80, 2),
    line1: text("A street address", 100, 3),
    line2: text("The second address line", 100, 0).optional(),
    city: text("A city", 60, 2),
    state: z
      .string({ error: "Choose a state" })
      .trim()
      .toUpperCase()
      .refine(isUsState, "Choose a state"),
    postal: z
      .string({ error: "A ZIP code is needed" })
      .trim()
      .regex(/^\d{5}(-\d{4})?$/, "A ZIP code has five digits, such as 97214"),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[\d\s().-]{7,20}$/, "Give a phone number, or leave this empty")
      .optional(),
    next: z.string().max(300).optional(),
  })
  .refine((value) => zipFitsState(value.postal, value.state), {
    path: ["postal"],
    message: "This ZIP code is not in the state chosen above",
  });

/** Form "start": a new draft, or one from something that was bought here. */
export const startDraftSchema = z.strictObject({ orderLineId: uuid.optional() });

/** Forms of one button about one piece. */
export const itemSchema = z.strictObject({ number: itemNumber });

/** Everything a step of the form sends; its own fields are read one by one by `parseField`. */
export const draftHeadSchema = z.object({
  step: z.enum(OFFER_STEPS.map(({ name }) => name)),
  version: wholeNumber,
  unit: z.enum(LENGTH_UNITS).catch("in"),
  seenUnit: z.enum(LENGTH_UNITS).catch("in"),
});

/** Answers to an offer or a re-quote. `round` is the contract that was on the page. */
export const acceptOfferSchema = z.strictObject({
  number: itemNumber,
  round: wholeNumber,
  agree: ticked("Tick this to accept"),
});
export const turnDownSchema = z.strictObject({
  number: itemNumber,
  round: wholeNumber,
  reason: text("The reason", 300).optional(),
});

/** Form "on its way". */
export const markSentSchema = z
  .strictObject({
    number: itemNumber,
    carrier: z.enum(CARRIERS, { error: "Choose who carries it" }),
    tracking: z
      .string()
      .trim()
      .toUpperCase()
      .transform((value) => value.replaceAll(/[\s-]/g, ""))
      .pipe(
        z.string().regex(/^[A-Z0-9]{6,34}$/, "A tracking number has 6 to 34 letters and digits"),
      )
      .optional(),
  })
  .refine(({ carrier, tracking }) => carrier === "In person" || tracking !== undefined, {
    path: ["tracking"],
    message: "Give the tracking number; it stands on the receipt",
  });

/** Forms that take a piece back. */
export const takeBackSchema = z.strictObject({
  number: itemNumber,
  reason: text("The reason", 300).optional(),
});

export const withdrawSchema = takeBackSchema.extend({
  choice: z.enum(REJECT_CHOICES, { error: "Choose one of the two" }),
});

/** Form "return or give away". */
export const chooseOutcomeSchema = z.strictObject({
  number: itemNumber,
  choice: z.enum(REJECT_CHOICES, { error: "Choose one of the two" }),
});

/** Form "message". */
export const messageSchema = z.strictObject({
  number: itemNumber,
  body: text("A message", 4000),
});

/** Where each photograph stands: all of them, in their order. */
export const arrangePhotosSchema = z.strictObject({
  number: itemNumber,
  order: z
    .string()
    .max(4000)
    .transform((value) => value.split(",").filter((part) => part !== ""))
    .pipe(
      z
        .array(z.string().regex(/^[0-9a-f-]{36}:[a-z]{1,20}$/))
        .max(40)
        .transform((parts) =>
          parts.map((part) => {
            const [id = "", slot = ""] = part.split(":");
            return { id, slot };
          }),
        ),
    ),
});
export const photoSchema = z.strictObject({ number: itemNumber, photoId: uuid });

/** What is told of a file before it is sent. */
export const beginUploadSchema = z.strictObject({
  number: itemNumber,
  slot: z.string().regex(/^[a-z]{1,20}$/),
  type: z.enum(["image/jpeg", "image/png", "image/webp"]),
  bytes: z.number().int().min(1),
});

export type SellerAddressInput = Omit<z.output<typeof sellerAddressSchema>, "next">;
export type BeginUploadInput = z.output<typeof beginUploadSchema>;
export type MarkSentInput = z.output<typeof markSentSchema>;
export type ArrangePhotosInput = z.output<typeof arrangePhotosSchema>;
