import { carriesProducts, weakestGrade, type EvidenceGrade } from "../evidence";
import { claimsOf } from "./claims";
import type { Inline, JournalDocument } from "./schema";
import { markOf } from "./spans";
import { textBlocks } from "./text-blocks";

/** What a passage says that names an ingredient, and how firmly: its weakest claim. */
export type Passage = { readonly grade: EvidenceGrade; readonly claim: string };

/** A place for a product in the text. `passage` is null where none may stand there. */
export type TieInPlace = {
  /** The number of its block in the document. */
  readonly at: number;
  readonly ingredient: string;
  readonly product: string;
  readonly passage: Passage | null;
};

const names = (line: readonly Inline[], ingredient: string): boolean =>
  line.some((node) => markOf(node, "ingredient")?.attrs.slug === ingredient);

/** What a line claims, if all of it is graded moderate or better; null where it claims nothing, or less. */
function passageOf(line: readonly Inline[]): Passage | null {
  const claims = claimsOf(line);
  if (claims.length === 0 || claims.some(({ grade }) => grade === null)) return null;
  const grade = weakestGrade(claims.flatMap((claim) => claim.grade ?? []));
  const weakest = claims.find((claim) => claim.grade === grade);
  return grade !== null && weakest && carriesProducts(grade)
    ? { grade, claim: weakest.text }
    : null;
}

/**
 * The products that editors placed in the text, each with the passage that carries it: the nearest line above, in the
 * same part, that names the ingredient. Where that line's weakest claim is limited, or it has none, nothing stands.
 */
export function tieInPlaces(doc: JournalDocument): TieInPlace[] {
  const lines = textBlocks(doc);
  return doc.content.flatMap((block, at) => {
    if (block.type !== "tieIn") return [];
    const part = doc.content.findLastIndex((other, index) => index < at && isPart(other));
    const passage = lines.findLast(
      (line) => line.at < at && line.at > part && names(line.inlines, block.attrs.ingredient),
    );
    return [{ at, ...block.attrs, passage: passage ? passageOf(passage.inlines) : null }];
  });
}

function isPart(block: JournalDocument["content"][number]): boolean {
  return block.type === "heading" && block.attrs.level === 2;
}

/** Slugs of the ingredients that the text names, each once. */
export function namedIngredients(doc: JournalDocument): string[] {
  const named = textBlocks(doc).flatMap(({ inlines }) =>
    inlines.flatMap((node) => markOf(node, "ingredient")?.attrs.slug ?? []),
  );
  return [...new Set(named)];
}
