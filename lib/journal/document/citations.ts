import type { JournalDocument } from "./schema";
import { spansOf } from "./spans";
import { textBlocks } from "./text-blocks";

/** Keys of the references that a line cites, in the order in which their numbers stand in it, repeats included. */
function citedInLine(inlines: Parameters<typeof spansOf>[0]): string[] {
  return spansOf(inlines).flatMap(({ nodes, claim }) => [
    ...nodes.flatMap((node) => (node.type === "citation" ? node.attrs.references : [])),
    // A claim's numbers stand at its end.
    ...(claim?.references ?? []),
  ]);
}

/** Keys of the cited references, each once, in the order in which the text first cites them. */
export function citedReferences(doc: JournalDocument): string[] {
  return [...new Set(textBlocks(doc).flatMap(({ inlines }) => citedInLine(inlines)))];
}

/**
 * The number that each cited reference has in this document: 1 for the one that is cited first. It is never stored
 * in the text, so that moving, deleting and repeating passages cannot put it out of order.
 */
export function citationNumbers(doc: JournalDocument): ReadonlyMap<string, number> {
  return new Map(citedReferences(doc).map((key, index) => [key, index + 1]));
}
