import { z } from "zod";

const things = z.array(z.strictObject({ title: z.string().min(1), quantity: z.int().positive() }));
const day = z.iso.date();

/** Which parcel of how many. */
const parcel = z.strictObject({ position: z.int().positive(), of: z.int().positive() });

const about = { number: z.string().min(1), url: z.url() };

/** Letters about what is on its way. Days are `YYYY-MM-DD`. */
export const parcelMails = [
  z.strictObject({
    template: z.literal("parcel-shipped"),
    props: z.strictObject({
      ...about,
      parcel,
      /** It goes in the place of one that was lost. */
      again: z.boolean(),
      carrier: z.string().min(1),
      tracking: z.string().min(1).nullable(),
      /** The carrier's own page, where it has one. */
      trackingUrl: z.url().nullable(),
      promisedFor: day,
      lines: things.min(1),
    }),
  }),
  z.strictObject({
    template: z.literal("parcel-delivered"),
    props: z.strictObject({
      ...about,
      parcel,
      lines: things.min(1),
      /** Days in which care and pieces may come back; null where there is none in it. */
      careDays: z.int().positive().nullable(),
      pieceDays: z.int().positive().nullable(),
    }),
  }),
  z.strictObject({
    template: z.literal("address-corrected"),
    props: z.strictObject({ ...about, shipTo: z.array(z.string().min(1)).min(1) }),
  }),
] as const;
