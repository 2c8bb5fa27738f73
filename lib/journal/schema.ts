import { z } from "zod";
import { EVIDENCE_GRADES } from "./evidence";

/*
 * How an article's text is kept: sections, each with a heading and blocks that are nodes of a rich-text document
 * (ProseMirror's JSON, as Tiptap reads and writes it). A claim, a citation and an ingredient are marks on the text.
 * A sentence in two nodes with the same claim mark, because a word in it is italic, is one claim.
 */

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const references = z.array(slug).min(1).max(12);

const claimMark = z.strictObject({
  type: z.literal("claim"),
  attrs: z.strictObject({
    references,
    evidence: z.enum(EVIDENCE_GRADES),
    /** Why this grade, in half a sentence: "Two small trials in adults". */
    meaning: z.string().min(1).max(160),
  }),
});
/** References without a grade: a detail of a study that the claim beside it rests on. */
const citationMark = z.strictObject({
  type: z.literal("citation"),
  attrs: z.strictObject({ references }),
});
const ingredientMark = z.strictObject({
  type: z.literal("ingredient"),
  attrs: z.strictObject({ slug }),
});
const italicMark = z.strictObject({ type: z.literal("italic") });

const textNode = z.strictObject({
  type: z.literal("text"),
  text: z.string().min(1).max(5_000),
  marks: z
    .array(z.discriminatedUnion("type", [claimMark, citationMark, ingredientMark, italicMark]))
    .max(4)
    .optional(),
});
const paragraph = z.strictObject({
  type: z.literal("paragraph"),
  content: z.array(textNode).min(1).max(200),
});
const bulletList = z.strictObject({
  type: z.literal("bulletList"),
  content: z
    .array(z.strictObject({ type: z.literal("listItem"), content: z.array(paragraph).length(1) }))
    .min(1)
    .max(50),
});

const section = z.strictObject({
  /** Null for the introduction, which stands first and has none. */
  heading: z.string().min(1).max(160).nullable(),
  content: z
    .array(z.discriminatedUnion("type", [paragraph, bulletList]))
    .min(1)
    .max(100),
});

/** `articles.sections`. */
export const sectionsSchema = z.array(section).min(1).max(40);

export type Section = z.infer<typeof section>;
export type Block = Section["content"][number];
export type TextNode = z.infer<typeof textNode>;
export type Mark = NonNullable<TextNode["marks"]>[number];
