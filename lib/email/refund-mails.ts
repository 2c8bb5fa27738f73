import { z } from "zod";

const cents = z.int().min(0);
const currency = z.string().length(3);

/** Letters about money and credit that people are given. */
export const refundMails = [
  z.strictObject({
    template: z.literal("credit-note"),
    props: z.strictObject({
      /** The order's. */
      number: z.string().min(1),
      url: z.url(),
      noteNumber: z.string().min(1),
      reason: z.enum(["cancelled", "returned", "claim", "lost", "goodwill"]),
      /** Why, in words, where the reason alone does not say it. */
      note: z.string().nullable(),
      currency,
      lines: z.array(
        z.strictObject({
          title: z.string().min(1),
          /** 0: money while the thing stays. */
          quantity: z.int().min(0),
          goodsCents: cents,
        }),
      ),
      shippingCents: cents,
      taxCents: cents,
      feeCents: cents,
      totalCents: cents,
      parts: z
        .array(z.strictObject({ to: z.enum(["card", "store_credit", "gift_card"]), cents: cents }))
        .min(1),
    }),
  }),
  z.strictObject({
    template: z.literal("gift-card"),
    props: z.strictObject({
      toName: z.string().min(1),
      /** Null for credit in place of money. */
      fromName: z.string().min(1).nullable(),
      message: z.string().nullable(),
      amountCents: cents,
      currency,
      /** Only in this letter: the shop keeps its hash. */
      code: z.string().min(1),
      /** Where its balance is told. */
      url: z.url(),
    }),
  }),
  z.strictObject({
    template: z.literal("gift-card-bought"),
    props: z.strictObject({
      fromName: z.string().min(1),
      toName: z.string().min(1),
      toEmail: z.string().min(1),
      amountCents: cents,
      currency,
      /** The day on which it is mailed. */
      sendOn: z.iso.date(),
    }),
  }),
  z.strictObject({
    template: z.literal("credit-granted"),
    props: z.strictObject({
      name: z.string().nullable(),
      amountCents: cents,
      currency,
      reason: z.string().min(1),
      url: z.url(),
    }),
  }),
] as const;
