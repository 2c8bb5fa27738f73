import type { Editor } from "@tiptap/core";

type Range = { readonly from: number; readonly to: number };

/** Where a comment's passage stands, from its first to its last word; null where it is no longer marked. */
function rangeOf({ state }: Editor, id: string): Range | null {
  let range: Range | null = null;
  state.doc.descendants((node, at) => {
    const marked = node.marks.some(
      ({ type, attrs }) => type.name === "comment" && attrs["id"] === id,
    );
    if (marked) range = { from: range?.from ?? at, to: at + node.nodeSize };
  });
  return range;
}

/** Leads the cursor to the passage that a comment is about; false where it is gone. */
export function goToComment(editor: Editor, id: string): boolean {
  const range = rangeOf(editor, id);
  if (!range) return false;
  return editor.chain().setTextSelection(range).focus().scrollIntoView().run();
}

/** Takes the marks of settled comments out of the text. */
export function dropComments(editor: Editor, settled: ReadonlySet<string>): void {
  const { state } = editor;
  const mark = state.schema.marks["comment"];
  if (!mark) return;
  const transaction = state.tr.setMeta("addToHistory", false);
  state.doc.descendants((node, at) => {
    for (const one of node.marks)
      if (one.type === mark && settled.has(String(one.attrs["id"])))
        transaction.removeMark(at, at + node.nodeSize, one);
  });
  if (transaction.docChanged) editor.view.dispatch(transaction);
}

/** The words that are chosen, as far as a comment quotes them. */
export function chosenWords({ state }: Editor): string {
  const { from, to } = state.selection;
  return state.doc.textBetween(from, to, " ", " ").replace(/\s+/g, " ").trim().slice(0, 300);
}
