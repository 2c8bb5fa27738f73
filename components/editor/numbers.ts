import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { citationNumbers } from "@/lib/journal/document/citations";
import type { JournalDocument } from "@/lib/journal/document/schema";

type Numbers = ReadonlyMap<string, number>;

const listed = (references: readonly string[], numbers: Numbers): string =>
  [...new Set(references)]
    .map((reference) => numbers.get(reference) ?? 0)
    .toSorted((a, b) => a - b)
    .join(", ");

/** The small figures behind a claim, as readers see them. */
function claimEnd(at: number, references: readonly string[], numbers: Numbers): Decoration {
  const text = references.length > 0 ? listed(references, numbers) : "no study";
  const element = () => {
    const figure = document.createElement("sup");
    figure.className = references.length > 0 ? "claim-end" : "claim-end open";
    figure.textContent = text;
    return figure;
  };
  return Decoration.widget(at, element, { side: -1, key: `${at} ${text}`, marks: [] });
}

function claimEnds(block: Node, at: number, numbers: Numbers): Decoration[] {
  const ends: Decoration[] = [];
  block.forEach((child, offset, index) => {
    const claim = child.marks.find(({ type }) => type.name === "claim");
    if (!claim) return;
    const next = index + 1 < block.childCount ? block.child(index + 1) : null;
    if (next && claim.isInSet(next.marks)) return;
    const references = claim.attrs["references"] as string[];
    ends.push(claimEnd(at + 1 + offset + child.nodeSize, references, numbers));
  });
  return ends;
}

function decorate(doc: Node): DecorationSet {
  const numbers = citationNumbers(doc.toJSON() as JournalDocument);
  const found: Decoration[] = [];
  let footnotes = 0;
  doc.descendants((node, at) => {
    if (node.type.name === "citation")
      found.push(
        Decoration.node(at, at + node.nodeSize, {
          "data-shown": listed(node.attrs["references"] as string[], numbers),
        }),
      );
    if (node.type.name === "footnote") {
      footnotes += 1;
      found.push(Decoration.node(at, at + node.nodeSize, { "data-shown": `note ${footnotes}` }));
    }
    if (node.inlineContent) found.push(...claimEnds(node, at, numbers));
  });
  return DecorationSet.create(doc, found);
}

const key = new PluginKey<DecorationSet>("numbers");

/** Shows the numbers that citations, claims and footnotes will have, as one writes. */
export const ShownNumbers = Extension.create({
  name: "shownNumbers",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: (_config, { doc }) => decorate(doc),
        apply: (transaction, before) =>
          transaction.docChanged ? decorate(transaction.doc) : before,
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});
