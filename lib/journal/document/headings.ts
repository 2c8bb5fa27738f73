import { slugFrom } from "../slug-from";
import type { JournalDocument } from "./schema";
import { wordsOf } from "./spans";
import { textBlocks } from "./text-blocks";

export type Heading = {
  /** Its anchor: its words, with a number where two are the same. */
  readonly id: string;
  readonly text: string;
  readonly level: 2 | 3;
  /** The number of its block in the document. */
  readonly at: number;
};

const MOST = 60;

/** The words of a heading as an anchor. Prefixed, so that none is an anchor of the page itself. */
function anchorOf(text: string): string {
  return `on-${slugFrom(text, MOST) || "part"}`;
}

/** The headings of a document in order, each with an anchor of its own. Empty ones are left out. */
export function headingsOf(doc: JournalDocument): Heading[] {
  const taken = new Set<string>();
  return textBlocks(doc).flatMap(({ level, inlines, at }) => {
    const text = wordsOf(inlines).replace(/\s+/g, " ").trim();
    if (level === null || text === "") return [];
    const anchor = anchorOf(text);
    let id = anchor;
    for (let turn = 2; taken.has(id); turn += 1) id = `${anchor}-${turn}`;
    taken.add(id);
    return [{ id, text, level, at }];
  });
}
