import type { Editor, Range } from "@tiptap/core";
import type { Wish } from "./services";

export type Insertion = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** Other words that find it. */
  readonly words: string;
  /** What is asked for before something is put in; without it, `run` does it at once. */
  readonly wish?: Wish;
  readonly run?: (editor: Editor) => void;
};

const callout = (kind: string) => (editor: Editor) => {
  const box = { type: "callout", attrs: { kind, title: null }, content: [{ type: "paragraph" }] };
  putBlock(editor, box, 2);
};

/** Puts a block in place of an empty paragraph, else behind the block that the cursor is in; and the cursor into it. */
export function putBlock(editor: Editor, block: Record<string, unknown>, cursor: number): void {
  const { $from } = editor.state.selection;
  const top = $from.node(1) as (typeof $from)["parent"] | undefined;
  const empty = top?.type.name === "paragraph" && top.content.size === 0;
  const at = $from.depth === 0 ? $from.pos : empty ? $from.before(1) : $from.after(1);
  const range = empty ? { from: at, to: $from.after(1) } : at;
  editor
    .chain()
    .insertContentAt(range, [block, { type: "paragraph" }], { updateSelection: false })
    // Not by `focus`, which would look for the place in the text as it was before.
    .setTextSelection(at + cursor)
    .focus()
    .run();
}

/** Everything that `/` and the menu above the text can put in. */
export const INSERTIONS: readonly Insertion[] = [
  {
    id: "heading",
    label: "Heading",
    hint: "## and a space",
    words: "h2 section title",
    run: (editor) => editor.chain().focus().setNode("heading", { level: 2 }).run(),
  },
  {
    id: "subheading",
    label: "Subheading",
    hint: "### and a space",
    words: "h3",
    run: (editor) => editor.chain().focus().setNode("heading", { level: 3 }).run(),
  },
  {
    id: "list",
    label: "List",
    hint: "- and a space",
    words: "bullets points unordered",
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    id: "steps",
    label: "Numbered list",
    hint: "1. and a space",
    words: "ordered steps numbers",
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    id: "quote",
    label: "Quote",
    hint: "> and a space",
    words: "blockquote words",
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    id: "citation",
    label: "Citation",
    hint: "A study, by author, title, DOI or PMID",
    words: "reference study cite source",
    wish: "citation",
  },
  {
    id: "footnote",
    label: "Footnote",
    hint: "An aside below the text",
    words: "note aside",
    run: (editor) => {
      const { to } = editor.state.selection;
      editor
        .chain()
        .focus()
        .insertContentAt(to, { type: "footnote", attrs: { text: "" } })
        .setNodeSelection(to)
        .run();
    },
  },
  {
    id: "figure",
    label: "Picture",
    hint: "Choose a file, or paste one",
    words: "figure image photo",
    wish: "figure",
  },
  {
    id: "table",
    label: "Table",
    hint: "Three columns with a head",
    words: "grid rows columns",
    run: (editor) => {
      const cell = (type: string) => ({ type, content: [{ type: "paragraph" }] });
      const row = (type: string) => ({
        type: "tableRow",
        content: [cell(type), cell(type), cell(type)],
      });
      const rows = [row("tableHeader"), row("tableCell"), row("tableCell")];
      putBlock(editor, { type: "table", attrs: { caption: null }, content: rows }, 4);
    },
  },
  {
    id: "note",
    label: "Box: worth knowing",
    hint: "Set apart from the text",
    words: "callout note aside",
    run: callout("note"),
  },
  {
    id: "caution",
    label: "Box: worth minding",
    hint: "A caution",
    words: "callout warning caution",
    run: callout("caution"),
  },
  {
    id: "clinician",
    label: "Box: for a clinician",
    hint: "What belongs in front of one",
    words: "callout doctor clinician",
    run: callout("clinician"),
  },
  {
    id: "tieIn",
    label: "Product",
    hint: "Through an ingredient that the passage names",
    words: "tie-in shop product",
    wish: "tieIn",
  },
];

/** What fits the words behind a slash. */
export function findInsertions(words: string): Insertion[] {
  const wanted = words.toLowerCase();
  return INSERTIONS.filter((one) => `${one.label} ${one.words}`.toLowerCase().includes(wanted));
}

/** Takes the slash and its words away and does what was chosen. */
export function choose(
  editor: Editor,
  range: Range | null,
  { run, wish }: Insertion,
  ask: (wish: Wish) => void,
): void {
  if (range) editor.chain().focus().deleteRange(range).run();
  if (run) run(editor);
  if (wish) ask(wish);
}
