import { Extension, type Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** Words of the text that something was found in. */
export type FoundWords = {
  readonly words: string;
  readonly sentence: string;
  readonly at: number | null;
};

type Range = { readonly from: number; readonly to: number };

/** Where a line's letters stand in the document. */
function lettersOf(line: Node, start: number): { text: string; places: number[] } {
  let text = "";
  const places: number[] = [];
  line.forEach((child, offset) => {
    const own = child.isText ? (child.text ?? "") : child.type.name === "hardBreak" ? " " : "";
    for (let index = 0; index < own.length; index += 1) places.push(start + offset + index);
    text += own;
  });
  return { text, places };
}

function rangeIn(line: Node, at: number, { words, sentence }: FoundWords): Range | null {
  const { text, places } = lettersOf(line, at + 1);
  const begin = text.indexOf(sentence);
  const from = begin < 0 ? -1 : text.indexOf(words, begin);
  const first = places[from];
  const last = places[from + words.length - 1];
  return first === undefined || last === undefined ? null : { from: first, to: last + 1 };
}

/** Where the words stand now; null where they are in no line of the text any more. */
function rangeOf(doc: Node, found: FoundWords): Range | null {
  if (found.at === null || found.at >= doc.childCount) return null;
  let start = 0;
  for (let index = 0; index < found.at; index += 1) start += doc.child(index).nodeSize;
  const block = doc.child(found.at);
  if (block.isTextblock) return rangeIn(block, start, found);
  let range: Range | null = null;
  block.descendants((node, at) => {
    if (node.isTextblock) range ??= rangeIn(node, start + 1 + at, found);
    return range === null;
  });
  return range;
}

const key = new PluginKey<DecorationSet>("foundWords");

/** Underlines what was found, until it is looked at anew. */
export const ShownFindings = Extension.create({
  name: "shownFindings",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, before) {
          const found = transaction.getMeta(key) as readonly FoundWords[] | undefined;
          if (!found) return before.map(transaction.mapping, transaction.doc);
          const ranges = found.flatMap((one) => rangeOf(transaction.doc, one) ?? []);
          return DecorationSet.create(
            transaction.doc,
            ranges.map(({ from, to }) => Decoration.inline(from, to, { class: "finding" })),
          );
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** Tells the editor what was found. */
export function showFindings({ view, state }: Editor, found: readonly FoundWords[]): void {
  view.dispatch(state.tr.setMeta(key, found).setMeta("addToHistory", false));
}

/** Leads the cursor to the words; false where they are gone. */
export function goToWords(editor: Editor, found: FoundWords): boolean {
  const range = rangeOf(editor.state.doc, found);
  if (!range) return false;
  return editor.chain().setTextSelection(range).focus().scrollIntoView().run();
}
