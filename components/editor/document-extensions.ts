import type { AnyExtension } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { Heading } from "@tiptap/extension-heading";
import { Claim, CommentMark, IngredientName, JournalLink } from "./document-marks";
import {
  Callout,
  Citation,
  Figure,
  Footnote,
  JournalCell,
  JournalHeader,
  JournalListItem,
  JournalQuote,
  JournalRow,
  JournalTable,
  TieIn,
} from "./document-nodes";

/** Headings of the journal have two levels; those of other texts come in as the nearest. */
const JournalHeading = Heading.extend({
  parseHTML: () => [
    { tag: "h1", attrs: { level: 2 } },
    { tag: "h2", attrs: { level: 2 } },
    ...["h3", "h4", "h5", "h6"].map((tag) => ({ tag, attrs: { level: 3 } })),
  ],
}).configure({ levels: [2, 3] });

/**
 * What makes the editor's schema, without anything that needs a page: the document's nodes and marks with what one
 * types for them in Markdown (`## `, `- `, `1. `, `> `, `**bold**`, `*italic*`).
 */
export const documentExtensions: AnyExtension[] = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    heading: false,
    horizontalRule: false,
    link: false,
    listItem: false,
    strike: false,
    trailingNode: false,
    underline: false,
  }),
  JournalHeading,
  JournalListItem,
  JournalQuote,
  JournalTable.configure({ resizable: false }),
  JournalRow,
  JournalCell,
  JournalHeader,
  Figure,
  Callout,
  TieIn,
  Citation,
  Footnote,
  JournalLink,
  Claim,
  IngredientName,
  CommentMark,
];
