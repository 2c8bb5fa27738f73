import type { Composition, Evidence } from "./audit";
import type { LabelLine } from "./label";
import { parseLabel } from "./parse-label";

/** What the catalogue keeps of a product's composition. */
export type CompositionFacts = {
  readonly use: string | null;
  readonly subcategory: string;
  readonly badges: readonly string[];
  readonly label: string | null;
  readonly supplementFacts: readonly { readonly name: string; readonly amount: string }[] | null;
  readonly otherIngredients: readonly string[];
  readonly percents: Readonly<Record<string, number>> | null;
  readonly evidence: readonly Evidence[];
};

/** Reads a product's label into entries; a supplement's are its facts, then its other ingredients, then any label. */
export function compositionOf(
  facts: CompositionFacts,
  isName?: (text: string) => boolean,
): Composition {
  const panel = (facts.supplementFacts ?? []).map(({ name, amount }) => ({
    text: name.trim(),
    section: "supplement" as const,
    amount,
  }));
  const others = facts.otherIngredients.map((name) => ({
    text: name.trim(),
    section: "ingredients" as const,
    amount: null,
  }));
  const listed = [...panel, ...others]
    .filter(({ text }) => text !== "")
    .map((entry): Omit<LabelLine, "position"> => ({ ...entry, percent: null, marked: false }));
  const parsed = parseLabel(facts.label ?? "", isName ? { isName } : {}).lines;
  return {
    use: facts.use,
    subcategory: facts.subcategory,
    badges: facts.badges,
    lines: [...listed, ...parsed].map((line, index) => ({ ...line, position: index + 1 })),
    percents: facts.percents ?? {},
    evidence: facts.evidence,
  };
}
