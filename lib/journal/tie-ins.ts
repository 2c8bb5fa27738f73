import { claimsOf, markOf } from "./citations";
import { carriesProducts, weakestGrade, type EvidenceGrade } from "./evidence";
import { linesOf } from "./plain-text";
import type { Section } from "./schema";

/**
 * The ingredients through which a product may stand beside an article, with the grade of the passage that discusses
 * them: a paragraph that names the ingredient and makes claims of which none is weaker than moderate. An ingredient
 * that several such paragraphs name gets the weakest of their grades.
 */
export function tieInGrades(sections: readonly Section[]): ReadonlyMap<string, EvidenceGrade> {
  const grades = new Map<string, EvidenceGrade>();
  for (const line of sections.flatMap(({ content }) => content.flatMap(linesOf))) {
    const grade = weakestGrade(claimsOf(line).map(({ evidence }) => evidence));
    if (grade === null || !carriesProducts(grade)) continue;
    for (const node of line) {
      const slug = markOf(node, "ingredient")?.attrs.slug;
      if (slug !== undefined)
        grades.set(slug, weakestGrade([grade, grades.get(slug) ?? grade]) ?? grade);
    }
  }
  return grades;
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
