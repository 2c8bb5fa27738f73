import { mergeAttributes, Node } from "@tiptap/core";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { Blockquote } from "@tiptap/extension-blockquote";
import { ListItem } from "@tiptap/extension-list";
import { CALLOUT_KINDS } from "@/lib/journal/document/schema";
import { CALLOUT_WORDS } from "./words";

/*
 * The nodes of `lib/journal/document/schema.ts` as the editor knows them: the same names, attributes and contents, so
 * that what it hands out is a document. Attributes travel through the clipboard as `data-…`.
 */

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isKey = (text: string | null): boolean =>
  text !== null && text.length <= 120 && KEY.test(text);

/** What may stand in items, cells and boxes. */
const PLAIN = "(paragraph | bulletList | orderedList)";

const kept = (name: string, usual: unknown) => ({
  default: usual,
  parseHTML: (element: HTMLElement): unknown => {
    const text = element.getAttribute(`data-${name.toLowerCase()}`);
    if (text === null) return usual;
    return typeof usual === "number" ? Number(text) || usual : text;
  },
  renderHTML: (attributes: Record<string, unknown>) =>
    attributes[name] === null ? {} : { [`data-${name.toLowerCase()}`]: String(attributes[name]) },
});

export const JournalListItem = ListItem.extend({ content: `paragraph ${PLAIN}*` });

export const JournalQuote = Blockquote.extend({
  content: "paragraph+",
  addAttributes: () => ({ source: kept("source", null) }),
});

export const JournalTable = Table.extend({
  addAttributes: () => ({ caption: kept("caption", null) }),
});
export const JournalRow = TableRow.extend({ content: "(tableCell | tableHeader)+" });
export const JournalCell = TableCell.extend({ content: `${PLAIN}+` });
export const JournalHeader = TableHeader.extend({ content: `${PLAIN}+` });

/** A picture; what is written in it is its caption. */
export const Figure = Node.create({
  name: "figure",
  group: "block",
  content: "inline*",
  isolating: true,
  draggable: true,
  // A caption is one line: Return goes on below the picture.
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => {
        const { $from } = editor.state.selection;
        if ($from.parent.type.name !== this.name) return false;
        return (
          editor.commands.insertContentAt($from.after(), { type: "paragraph" }) &&
          editor.commands.focus($from.after() + 1)
        );
      },
    };
  },
  addAttributes: () => ({
    base: kept("base", "journal/none"),
    width: kept("width", 1600),
    height: kept("height", 1000),
    dominant: kept("dominant", "#cfc3b4"),
    alt: kept("alt", ""),
    credit: kept("credit", ""),
  }),
  parseHTML: () => [
    {
      tag: "figure[data-base]",
      contentElement: "figcaption",
      getAttrs: (element) =>
        /^journal\/[a-z0-9][a-z0-9/_-]*$/.test(element.getAttribute("data-base") ?? "") && null,
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    "figure",
    mergeAttributes(HTMLAttributes),
    [
      "img",
      {
        src: `/media/${String(node.attrs["base"])}-1024.webp`,
        alt: String(node.attrs["alt"]),
        width: String(node.attrs["width"]),
        height: String(node.attrs["height"]),
        contenteditable: "false",
        draggable: "false",
      },
    ],
    ["figcaption", { "data-empty": "Caption" }, 0],
  ],
});

export const Callout = Node.create({
  name: "callout",
  group: "block",
  content: `${PLAIN}+`,
  defining: true,
  addAttributes: () => ({
    kind: {
      ...kept("kind", "note"),
      parseHTML: (element: HTMLElement) =>
        CALLOUT_KINDS.find((kind) => kind === element.getAttribute("data-kind")) ?? "note",
    },
    title: kept("title", null),
  }),
  parseHTML: () => [{ tag: "aside[data-kind]", contentElement: "div" }],
  renderHTML: ({ node, HTMLAttributes }) => [
    "aside",
    mergeAttributes(HTMLAttributes, { class: "callout" }),
    [
      "p",
      { class: "callout-title", contenteditable: "false" },
      String(
        node.attrs["title"] ?? CALLOUT_WORDS[node.attrs["kind"] as (typeof CALLOUT_KINDS)[number]],
      ),
    ],
    ["div", 0],
  ],
});

export const TieIn = Node.create({
  name: "tieIn",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({ ingredient: kept("ingredient", ""), product: kept("product", "") }),
  parseHTML: () => [
    {
      tag: "div[data-product]",
      getAttrs: (element) =>
        isKey(element.getAttribute("data-product")) &&
        isKey(element.getAttribute("data-ingredient")) &&
        null,
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    "div",
    mergeAttributes(HTMLAttributes, { class: "tie-in" }),
    `Product: ${String(node.attrs["product"])}, through ${String(node.attrs["ingredient"])}`,
  ],
});

/** Keys in one attribute, with spaces between. */
export const referencesAttribute = {
  default: [] as string[],
  parseHTML: (element: HTMLElement) =>
    (element.getAttribute("data-references") ?? "").split(" ").filter(isKey).slice(0, 12),
  renderHTML: ({ references }: Record<string, unknown>) => ({
    "data-references": (references as string[]).join(" "),
  }),
};

export const Citation = Node.create({
  name: "citation",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({ references: referencesAttribute }),
  parseHTML: () => [
    {
      tag: "sup[data-references]",
      getAttrs: (element) =>
        (element.getAttribute("data-references") ?? "").split(" ").some(isKey) && null,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ["sup", mergeAttributes(HTMLAttributes)],
});

export const Footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({
    text: {
      ...kept("note", ""),
      renderHTML: ({ text }: Record<string, unknown>) => ({ "data-note": String(text) }),
    },
  }),
  parseHTML: () => [{ tag: "sup[data-note]" }],
  renderHTML: ({ HTMLAttributes }) => ["sup", mergeAttributes(HTMLAttributes)],
});
