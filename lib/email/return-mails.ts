import { z } from "zod";

const things = z.array(z.strictObject({ title: z.string().min(1), quantity: z.int().positive() }));
const about = { number: z.string().min(1), url: z.url() };

/** Letters about what comes back and what goes wrong. */
export const returnMails = [
  z.strictObject({
    template: z.literal("return-requested"),
    props: z.strictObject({ ...about, returnNumber: z.string().min(1), lines: things.min(1) }),
  }),
  z.strictObject({
    template: z.literal("return-approved"),
    props: z.strictObject({
      ...about,
      returnNumber: z.string().min(1),
      lines: things.min(1),
      sendBy: z.iso.date(),
    }),
  }),
  z.strictObject({
    template: z.literal("return-declined"),
    props: z.strictObject({
      ...about,
      returnNumber: z.string().min(1),
      reason: z.string().min(1),
    }),
  }),
  z.strictObject({
    template: z.literal("claim-received"),
    props: z.strictObject({ ...about, claimNumber: z.string().min(1), lines: things.min(1) }),
  }),
  z.strictObject({
    template: z.literal("claim-answered"),
    props: z.strictObject({
      ...about,
      claimNumber: z.string().min(1),
      /** Null where it was declined. */
      remedy: z.enum(["refund", "resend", "send_back"]).nullable(),
      answer: z.string().nullable(),
    }),
  }),
] as const;
