import { claimsOf, markOf } from "./citations";
import { carriesProducts, weakestGrade, type EvidenceGrade } from "./evidence";
import { linesOf } from "./plain-text";
import type { Section } from "./schema";

/** What a passage says that names an ingredient, and how firmly: its weakest claim. */
export type Passage = { readonly grade: EvidenceGrade; readonly claim: string };

/** The weakest of several passages; the first of those that are equally weak. */
export function weakestPassage(passages: readonly Passage[]): Passage | null {
  const weakest = weakestGrade(passages.map(({ grade }) => grade));
  return passages.find(({ grade }) => grade === weakest) ?? null;
}

/**
 * The ingredients through which a product may stand beside an article, each with the passage that discusses it: a
 * paragraph that names the ingredient and makes claims of which none is weaker than moderate. Where several such
 * paragraphs name one, it gets the weakest.
 */
export function tieInPassages(sections: readonly Section[]): ReadonlyMap<string, Passage> {
  const found = new Map<string, Passage>();
  for (const line of sections.flatMap(({ content }) => content.flatMap(linesOf))) {
    const claims = claimsOf(line).map(({ evidence, text }) => ({ grade: evidence, claim: text }));
    const passage = weakestPassage(claims);
    if (passage === null || !carriesProducts(passage.grade)) continue;
    for (const node of line) {
      const slug = markOf(node, "ingredient")?.attrs.slug;
      if (slug === undefined) continue;
      const known = found.get(slug);
      found.set(slug, weakestPassage(known ? [known, passage] : [passage]) ?? passage);
    }
  }
  return found;
}

/** Slugs of the ingredients that the text names, each once. */
export function namedIngredients(sections: readonly Section[]): string[] {
  const named = sections.flatMap(({ content }) =>
    content
      .flatMap(linesOf)
      .flatMap((line) => line.flatMap((node) => markOf(node, "ingredient")?.attrs.slug ?? [])),
  );
  return [...new Set(named)];
}
