import type { EvidenceGrade } from "../evidence";
import type { Inline, JournalDocument } from "./schema";
import { spansOf, wordsOf } from "./spans";
import { textBlocks } from "./text-blocks";

export type Claim = {
  readonly text: string;
  readonly references: readonly string[];
  /** Null where an editor has not graded it yet. */
  readonly grade: EvidenceGrade | null;
  readonly note: string;
};

/** The claims of a line. */
export function claimsOf(line: readonly Inline[]): Claim[] {
  return spansOf(line).flatMap(({ nodes, claim }) =>
    claim ? [{ text: wordsOf(nodes), ...claim }] : [],
  );
}

/** The claims of a document, in reading order. */
export function allClaims(doc: JournalDocument): Claim[] {
  return textBlocks(doc).flatMap(({ inlines }) => claimsOf(inlines));
}
