import { z } from "zod";
import { emailAddress, text, uuid } from "../text";

/** Amounts that gift cards are sold in. Cents. */
export const GIFT_CARD_AMOUNTS = [2_500, 5_000, 10_000, 20_000] as const;
const [LEAST, MOST] = [1_000, 50_000];

/** Dollars without cents, as people type them. */
const wholeDollars = z
  .string({ error: "An amount is needed" })
  .trim()
  .regex(/^\$?\d{1,4}(\.00)?$/, "Write whole dollars, such as 75")
  .transform((typed) => Math.round(Number(typed.replace("$", "")) * 100))
  .refine((cents) => cents >= LEAST && cents <= MOST, "Between $10 and $500");

/** Form "buy a gift card". */
export const buyGiftCardSchema = z.strictObject({
  amount: wholeDollars,
  toName: text("Whom it is for", 60),
  toEmail: emailAddress,
  fromName: text("Your name", 60),
  fromEmail: emailAddress,
  message: text("A message", 500, 0).optional(),
  sendOn: z.iso.date("Choose a day").optional(),
});
export type BuyGiftCardInput = z.infer<typeof buyGiftCardSchema>;

/** How far ahead a card may be mailed. */
export const MOST_DAYS_AHEAD = 365;

/** Form "what is on it". */
export const balanceSchema = z.strictObject({ code: text("The code", 40) });

/** An amount of credit as staff type it, in cents. */
const grantAmount = z
  .string({ error: "An amount is needed" })
  .trim()
  .regex(/^\d{1,4}(\.\d{2})?$/, "Write dollars and cents, such as 15.00")
  .transform((typed) => Math.round(Number(typed) * 100))
  .refine((cents) => cents > 0 && cents <= 500_000, "Between 0.01 and 5000.00");

/** Form "give credit", at the desk. */
export const grantCreditSchema = z.strictObject({
  userId: uuid,
  amount: grantAmount,
  reason: text("A reason", 500, 3),
});
export type GrantCreditInput = z.infer<typeof grantCreditSchema>;

/** Forms about one gift card, at the desk. */
export const giftCardSchema = z.strictObject({ cardId: uuid });
export const voidGiftCardSchema = z.strictObject({
  cardId: uuid,
  reason: text("A reason", 300, 3),
});

/** Form "find somebody". */
export const findCreditSchema = z.strictObject({ email: emailAddress });
