import { getMarkRange, type Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";

/** What the cursor is on or in: nodes and marks that have something to say about them, innermost first. */
export type Selected = {
  readonly type: string;
  readonly kind: "node" | "mark";
  readonly attrs: Readonly<Record<string, unknown>>;
  /** Where a node stands, or a mark begins. */
  readonly at: number;
};

const NODES = new Set([
  "figure",
  "callout",
  "table",
  "blockquote",
  "tieIn",
  "citation",
  "footnote",
]);
const MARKS = new Set(["claim", "link", "ingredient"]);

export function selectedIn({ state }: Editor): Selected[] {
  const { selection, schema } = state;
  const { $from } = selection;
  const found: Selected[] = [];
  if (selection instanceof NodeSelection && NODES.has(selection.node.type.name))
    found.push({
      type: selection.node.type.name,
      kind: "node",
      attrs: selection.node.attrs,
      at: selection.from,
    });
  const marks = new Set([...$from.marks(), ...($from.nodeAfter?.marks ?? [])]);
  for (const { type, attrs } of marks) {
    const mark = schema.marks[type.name];
    const range = MARKS.has(type.name) && mark ? getMarkRange($from, mark, attrs) : undefined;
    if (range) found.push({ type: type.name, kind: "mark", attrs, at: range.from });
  }
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (NODES.has(node.type.name))
      found.push({
        type: node.type.name,
        kind: "node",
        attrs: node.attrs,
        at: $from.before(depth),
      });
  }
  return found;
}

/** Changes what is selected, without moving the cursor. */
export function change(editor: Editor, { type, kind, attrs, at }: Selected, to: object): void {
  editor
    .chain()
    .command(({ tr, state }) => {
      if (kind === "node") {
        tr.setNodeMarkup(at, undefined, { ...attrs, ...to });
        return true;
      }
      const mark = state.schema.marks[type];
      const range = mark && getMarkRange(tr.doc.resolve(at + 1), mark, attrs);
      if (!mark || !range) return false;
      tr.removeMark(range.from, range.to, mark.create(attrs));
      tr.addMark(range.from, range.to, mark.create({ ...attrs, ...to }));
      return true;
    })
    .run();
}

/** Takes a mark off its words, or a node out of the text. */
export function remove(editor: Editor, { type, kind, attrs, at }: Selected): void {
  editor
    .chain()
    .command(({ tr, state }) => {
      if (kind === "node") {
        const node = tr.doc.nodeAt(at);
        if (!node) return false;
        tr.delete(at, at + node.nodeSize);
        return true;
      }
      const mark = state.schema.marks[type];
      const range = mark && getMarkRange(tr.doc.resolve(at + 1), mark, attrs);
      if (!mark || !range) return false;
      tr.removeMark(range.from, range.to, mark);
      return true;
    })
    .focus()
    .run();
}
