import { z } from "zod";

const piece = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), paragraphs: z.array(z.string().min(1)).min(1) }),
  z.strictObject({
    kind: z.literal("article"),
    title: z.string().min(1),
    /** Its standfirst, and what the editors add. */
    lines: z.array(z.string().min(1)),
    url: z.url(),
  }),
  /** Pieces that were for sale when it was sent. */
  z.strictObject({
    kind: z.literal("things"),
    things: z
      .array(z.strictObject({ title: z.string().min(1), price: z.string().min(1), url: z.url() }))
      .min(1),
  }),
]);

/** The journal's letter. */
export const newsletterMails = [
  z.strictObject({
    template: z.literal("newsletter"),
    props: z.strictObject({
      subject: z.string().min(1),
      /** The line that mail programs show beside the subject. */
      preview: z.string(),
      pieces: z.array(piece).min(1),
      /** Where letters like this are stopped; see `oneClickUrl`. */
      stopUrl: z.url(),
    }),
  }),
] as const;
