import { z } from "zod";
import { isStorableText } from "../../text";
import { EVIDENCE_GRADES } from "../evidence";
import { err, ok, type Result } from "../../result";
import { safeHref } from "./href";

/*
 * An article's text: ProseMirror's JSON, as Tiptap reads and writes it. Nodes and marks that are not named here, and
 * attributes that they do not have, refuse the document. What an editor may leave half done (a claim without its
 * grade or its studies, a figure without alternative text) is allowed here and asked for by `pre-publish-checks.ts`.
 */

const storable = (most: number) => z.string().max(most).refine(isStorableText);

/** What a study, an ingredient, a product is called in addresses and in texts. */
const key = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const references = z.array(key).max(12);

const claimMark = z.strictObject({
  type: z.literal("claim"),
  attrs: z.strictObject({
    /** Keys of the studies that it rests on; none only where the grade is `none`. */
    references,
    grade: z.enum(EVIDENCE_GRADES).nullable(),
    /** Why this grade, in half a sentence: "Two small trials in adults". */
    note: storable(200),
  }),
});
const ingredientMark = z.strictObject({
  type: z.literal("ingredient"),
  attrs: z.strictObject({ slug: key }),
});
const linkMark = z.strictObject({
  type: z.literal("link"),
  attrs: z.strictObject({ href: z.string().refine((href) => safeHref(href) === href) }),
});
/** What editors say about a passage, by the comment's id. Readers never see it. */
const commentMark = z.strictObject({
  type: z.literal("comment"),
  attrs: z.strictObject({ id: z.guid() }),
});
const mark = z.discriminatedUnion("type", [
  claimMark,
  ingredientMark,
  linkMark,
  commentMark,
  z.strictObject({ type: z.literal("bold") }),
  z.strictObject({ type: z.literal("italic") }),
]);
const marks = z.array(mark).max(12).optional();

const text = z.strictObject({
  type: z.literal("text"),
  text: storable(20_000).min(1),
  marks,
});
/** Numbers in the text that stand for studies: a detail beside the claim that it belongs to. */
const citation = z.strictObject({
  type: z.literal("citation"),
  attrs: z.strictObject({ references: references.min(1) }),
  marks,
});
const footnote = z.strictObject({
  type: z.literal("footnote"),
  attrs: z.strictObject({ text: storable(1_000) }),
  marks,
});
const hardBreak = z.strictObject({ type: z.literal("hardBreak"), marks });
const inline = z.discriminatedUnion("type", [text, citation, footnote, hardBreak]);
const inlines = z.array(inline).max(1_000).optional();

const paragraph = z.strictObject({ type: z.literal("paragraph"), content: inlines });
const heading = z.strictObject({
  type: z.literal("heading"),
  attrs: z.strictObject({ level: z.literal([2, 3]) }),
  content: inlines,
});
const listItem = z.strictObject({
  type: z.literal("listItem"),
  get content() {
    return z
      .tuple([paragraph])
      .rest(z.discriminatedUnion("type", [paragraph, bulletList, orderedList]));
  },
});
const bulletList = z.strictObject({
  type: z.literal("bulletList"),
  content: z.array(listItem).min(1).max(200),
});
const orderedList = z.strictObject({
  type: z.literal("orderedList"),
  attrs: z.strictObject({ start: z.int().min(1).max(9_999), type: z.null().optional() }).optional(),
  content: z.array(listItem).min(1).max(200),
});
const plain = z.discriminatedUnion("type", [paragraph, bulletList, orderedList]);

const blockquote = z.strictObject({
  type: z.literal("blockquote"),
  /** Whose words they are. */
  attrs: z.strictObject({ source: storable(300).nullable() }),
  content: z.array(paragraph).min(1).max(50),
});
const pixels = z.int().min(1).max(20_000);
/** A picture; its content is the caption. */
const figure = z.strictObject({
  type: z.literal("figure"),
  attrs: z.strictObject({
    /** Storage key without width and ending, as `journal_images` has it. */
    base: z
      .string()
      .max(200)
      .regex(/^journal\/[a-z0-9][a-z0-9/_-]*$/),
    width: pixels,
    height: pixels,
    dominant: z.string().regex(/^#[0-9a-f]{6}$/i),
    alt: storable(500),
    credit: storable(200),
  }),
  content: inlines,
});
const cell = z.strictObject({
  type: z.literal(["tableHeader", "tableCell"]),
  attrs: z
    .strictObject({
      colspan: z.int().min(1).max(20),
      rowspan: z.int().min(1).max(50),
      colwidth: z.array(z.number()).max(20).nullable(),
      align: z.enum(["left", "center", "right"]).nullable().optional(),
    })
    .optional(),
  content: z.array(plain).min(1).max(20),
});
const table = z.strictObject({
  type: z.literal("table"),
  attrs: z.strictObject({ caption: storable(300).nullable() }),
  content: z
    .array(z.strictObject({ type: z.literal("tableRow"), content: z.array(cell).min(1).max(20) }))
    .min(1)
    .max(100),
});
/** `note`: worth knowing. `caution`: worth minding. `clinician`: belongs in front of one. */
export const CALLOUT_KINDS = ["note", "caution", "clinician"] as const;
const callout = z.strictObject({
  type: z.literal("callout"),
  attrs: z.strictObject({ kind: z.enum(CALLOUT_KINDS), title: storable(120).nullable() }),
  content: z.array(plain).min(1).max(50),
});
/** A product beside the passage above, through an ingredient that the passage names. See `tie-ins.ts`. */
const tieIn = z.strictObject({
  type: z.literal("tieIn"),
  attrs: z.strictObject({ ingredient: key, product: key }),
});

const block = z.discriminatedUnion("type", [
  paragraph,
  heading,
  bulletList,
  orderedList,
  blockquote,
  figure,
  table,
  callout,
  tieIn,
]);

/** `articles.body` and `article_revisions.body`. */
export const documentSchema = z.strictObject({
  type: z.literal("doc"),
  content: z.array(block).min(1).max(1_000),
});

export type JournalDocument = z.infer<typeof documentSchema>;
export type Block = JournalDocument["content"][number];
export type PlainBlock = z.infer<typeof plain>;
export type ListItem = z.infer<typeof listItem>;
export type TableCell = z.infer<typeof cell>;
export type Inline = z.infer<typeof inline>;
export type TextNode = z.infer<typeof text>;
export type Mark = z.infer<typeof mark>;
export type CalloutKind = (typeof CALLOUT_KINDS)[number];

/** Lists in lists in cells are deep; more than this is not a text. */
const DEEPEST = 60;

function depthOf(value: unknown, depth = 0): number {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return depth;
  let deepest = depth;
  for (const own of Object.values(value)) deepest = Math.max(deepest, depthOf(own, depth + 1));
  return deepest;
}

/** Reads a document from anywhere. `not_a_document` says with `at` and `problem` what it stumbled over first. */
export function parseDocument(value: unknown): Result<JournalDocument, "not_a_document"> {
  if (depthOf(value) > DEEPEST)
    return err("not_a_document", { at: "", problem: "It is nested too deeply" });
  const parsed = documentSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return err("not_a_document", {
    at: issue?.path.join(".") ?? "",
    problem: issue?.message ?? "",
  });
}

/** What a new article begins with. */
export const EMPTY_DOCUMENT: JournalDocument = {
  type: "doc",
  content: [{ type: "paragraph" }],
};
