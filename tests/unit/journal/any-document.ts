import fc from "fast-check";
import type {
  Block,
  Inline,
  JournalDocument,
  ListItem,
  Mark,
  PlainBlock,
} from "@/lib/journal/document/schema";
import { EVIDENCE_GRADES } from "@/lib/journal/evidence";
import { isStorableText } from "@/lib/text";

/*
 * Any document that the schema allows, as an editor could have written it: each node and mark, in every place where
 * it may stand.
 */

const words = (most: number, least = 0) =>
  fc
    .string({ unit: "grapheme", minLength: least, maxLength: most })
    .filter((text) => isStorableText(text) && text.length >= least);
const key = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,2}$/);
const keys = (least: number) => fc.uniqueArray(key, { minLength: least, maxLength: 3 });
const maybe = (most: number) => fc.option(words(most), { nil: null });

const claim = fc.record({
  type: fc.constant("claim" as const),
  attrs: fc.record({
    references: keys(0),
    grade: fc.constantFrom(...EVIDENCE_GRADES, null),
    note: words(12),
  }),
});
const link = fc
  .constantFrom("https://example.org/a?b=c", "/shop", "#notes", "mailto:a@example.org")
  .map((href): Mark => ({ type: "link", attrs: { href } }));
const ingredient = key.map((slug): Mark => ({ type: "ingredient", attrs: { slug } }));
const comment = fc.uuid().map((id): Mark => ({ type: "comment", attrs: { id } }));
const bare = fc.constantFrom<Mark>({ type: "bold" }, { type: "italic" });

/** One of each kind at most; in any order. */
const marks = fc.uniqueArray(fc.oneof(bare, claim, link, ingredient, comment), {
  maxLength: 4,
  selector: ({ type }) => type,
});
const marked = <T extends object>(node: T, own: Mark[]) =>
  own.length > 0 ? { ...node, marks: own } : node;

const inline: fc.Arbitrary<Inline> = fc
  .oneof(
    { weight: 4, arbitrary: words(10, 1).map((text): Inline => ({ type: "text", text })) },
    keys(1).map((references): Inline => ({ type: "citation", attrs: { references } })),
    words(10).map((text): Inline => ({ type: "footnote", attrs: { text } })),
    fc.constant<Inline>({ type: "hardBreak" }),
  )
  .chain((node) => marks.map((own): Inline => marked(node, own)));
const line = fc.array(inline, { maxLength: 5 });

const paragraph = line.map((content) => ({ type: "paragraph" as const, content }));
const { plain } = fc.letrec<{ plain: PlainBlock; item: ListItem }>((tie) => ({
  plain: fc.oneof(
    { depthSize: "small", maxDepth: 3, withCrossShrink: true },
    paragraph,
    fc
      .array(tie("item"), { minLength: 1, maxLength: 2 })
      .map((content): PlainBlock => ({ type: "bulletList", content })),
    fc
      .tuple(fc.array(tie("item"), { minLength: 1, maxLength: 2 }), fc.nat({ max: 20 }))
      .map(([content, start]): PlainBlock => ({
        type: "orderedList",
        attrs: { start: start + 1, type: null },
        content,
      })),
  ),
  item: fc
    .tuple(paragraph, fc.array(tie("plain"), { maxLength: 1 }))
    .map(([first, rest]): ListItem => ({ type: "listItem", content: [first, ...rest] })),
}));

const cell = fc
  .tuple(
    fc.constantFrom("tableHeader" as const, "tableCell" as const),
    fc.array(plain, { minLength: 1, maxLength: 2 }),
    fc.constantFrom("left" as const, "center" as const, null),
  )
  .map(([type, content, align]) => ({
    type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null, align },
    content,
  }));

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 3, arbitrary: plain },
  fc.tuple(fc.constantFrom(2 as const, 3 as const), line).map(([level, content]): Block => ({
    type: "heading",
    attrs: { level },
    content,
  })),
  fc
    .tuple(maybe(8), fc.array(paragraph, { minLength: 1, maxLength: 2 }))
    .map(([source, content]): Block => ({ type: "blockquote", attrs: { source }, content })),
  fc.tuple(words(8), words(8), line).map(([alt, credit, content]): Block => ({
    type: "figure",
    attrs: {
      base: "journal/uploads/a1",
      width: 1600,
      height: 1000,
      dominant: "#aabbcc",
      alt,
      credit,
    },
    content,
  })),
  fc
    .tuple(
      maybe(8),
      fc.array(fc.array(cell, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
    )
    .map(([caption, rows]): Block => ({
      type: "table",
      attrs: { caption },
      content: rows.map((content) => ({ type: "tableRow", content })),
    })),
  fc
    .tuple(
      fc.constantFrom("note" as const, "caution" as const, "clinician" as const),
      maybe(8),
      fc.array(plain, { minLength: 1, maxLength: 2 }),
    )
    .map(([kind, title, content]): Block => ({ type: "callout", attrs: { kind, title }, content })),
  fc
    .tuple(key, key)
    .map(([one, other]): Block => ({ type: "tieIn", attrs: { ingredient: one, product: other } })),
);

/** Any document, of up to six blocks. */
export const anyDocument: fc.Arbitrary<JournalDocument> = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((content): JournalDocument => ({ type: "doc", content }));
