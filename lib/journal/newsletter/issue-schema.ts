import { z } from "zod";
import { emailAddress, text, ticked, uuid } from "../../text";
import { documentSchema, type JournalDocument } from "../document/schema";

/** How many articles a letter can lead to. */
export const MOST_ARTICLES = 5;
/** And how many of the shop's pieces it can show, apart from them. */
export const MOST_THINGS = 4;

/** A piece of a letter as it is kept. */
export const pieceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), doc: documentSchema }),
  z.strictObject({ kind: z.literal("article"), articleId: uuid, note: z.string() }),
  z.strictObject({ kind: z.literal("things"), productIds: z.array(uuid).min(1).max(MOST_THINGS) }),
]);
export type Piece = z.infer<typeof pieceSchema>;

/** Plain words as a document: an empty line begins a paragraph. */
export function paragraphsOf(words: string): string[] {
  return words
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter(Boolean);
}

const documentOf = (words: string): JournalDocument => ({
  type: "doc",
  content: paragraphsOf(words).map((paragraph) => ({
    type: "paragraph",
    content: [{ type: "text", text: paragraph }],
  })),
});

const words = (label: string) => text(label, 6_000, 0).default("");
const chosenId = uuid.optional();
const note = text("A note", 300, 0).default("");

/** A letter as its form sends it: words before and after up to five articles, and new pieces at its end. */
export const issueFormSchema = z
  .strictObject({
    id: uuid.optional(),
    version: z.coerce.number().int().min(1).optional(),
    subject: text("A subject", 120),
    preview: text("The line beside the subject", 160, 0).default(""),
    opening: words("The opening"),
    ending: words("The ending"),
    article1: chosenId,
    note1: note,
    article2: chosenId,
    note2: note,
    article3: chosenId,
    note3: note,
    article4: chosenId,
    note4: note,
    article5: chosenId,
    note5: note,
    thing1: chosenId,
    thing2: chosenId,
    thing3: chosenId,
    thing4: chosenId,
  })
  .transform((form, context) => {
    const chosen = [
      [form.article1, form.note1],
      [form.article2, form.note2],
      [form.article3, form.note3],
      [form.article4, form.note4],
      [form.article5, form.note5],
    ] as const;
    const articles = chosen.flatMap(([articleId, said]): Piece[] =>
      articleId ? [{ kind: "article", articleId, note: said }] : [],
    );
    const said = (text_: string): Piece[] =>
      paragraphsOf(text_).length > 0 ? [{ kind: "text", doc: documentOf(text_) }] : [];
    const { thing1, thing2, thing3, thing4 } = form;
    const productIds = [
      ...new Set([thing1, thing2, thing3, thing4].filter((id) => id !== undefined)),
    ];
    const things: Piece[] = productIds.length > 0 ? [{ kind: "things", productIds }] : [];
    const pieces = [...said(form.opening), ...articles, ...said(form.ending), ...things];
    if (pieces.length === 0)
      context.addIssue({
        code: "custom",
        path: ["opening"],
        message: "Say something, or choose an article or a piece",
      });
    const { id, version, subject, preview } = form;
    return { id, version, subject, preview, pieces };
  });
export type IssueForm = z.infer<typeof issueFormSchema>;

export const sendIssueSchema = z.strictObject({
  issueId: uuid,
  version: z.coerce.number().int().min(1),
  /** That it is meant: what was sent cannot be called back. */
  sure: ticked.refine((is) => is, "Tick this to send it"),
});
export const stopIssueSchema = z.strictObject({ issueId: uuid });
export const testIssueSchema = z.strictObject({ issueId: uuid, email: emailAddress });

/** Addresses that get no letter any more, whoever says so. */
export const suppressSchema = z.strictObject({
  email: emailAddress,
  reason: z.enum(["bounced", "complained", "removed"]),
  detail: text("A note", 300, 0).default(""),
});
export type SuppressInput = z.infer<typeof suppressSchema>;
