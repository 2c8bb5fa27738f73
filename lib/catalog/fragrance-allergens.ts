import type { DeclaredAllergen } from "./label-view";

/** How many fragrance allergens European law has named on the label (Regulation (EC) No 1223/2009, Annex III). */
export const NAMED_ALLERGENS = 80;

type Rule = {
  /** Which of an allergen's two limits applies. */
  readonly limit: "leaveOnPercent" | "rinseOffPercent";
  /** Why, as half of a sentence. */
  readonly because: string;
};

/**
 * By a product's use. Toothpaste and mouthwash leave with the water; cleaners fall under the detergents regulation
 * (EC) No 648/2004, whose limit is the rinse-off one. Nothing that is swallowed as a supplement is a cosmetic.
 */
const RULES: Readonly<Record<string, Rule | null>> = {
  "leave-on": { limit: "leaveOnPercent", because: "it stays on the skin" },
  "rinse-off": { limit: "rinseOffPercent", because: "it is rinsed off" },
  oral: { limit: "rinseOffPercent", because: "it is rinsed off" },
  home: { limit: "rinseOffPercent", because: "it is a cleaner" },
  ingestible: null,
};

/** From how much on an allergen is named, in percent by weight, and why, as half of a sentence. */
export type AllergenRule = { readonly percent: number; readonly because: string };

/**
 * What European law asks of a product used like this, or null where the list does not apply: food, and uses that
 * are not known. The stricter of the named limits is what counts, should they ever differ.
 */
export function allergenRule(
  useType: string | null,
  allergens: readonly Pick<DeclaredAllergen, "leaveOnPercent" | "rinseOffPercent">[],
): AllergenRule | null {
  const rule = useType !== null && Object.hasOwn(RULES, useType) ? RULES[useType] : null;
  if (!rule) return null;
  const percents = allergens.map((allergen) => allergen[rule.limit]);
  return { percent: Math.min(USUAL[rule.limit], ...percents), because: rule.because };
}

const USUAL = { leaveOnPercent: 0.001, rinseOffPercent: 0.01 } as const;
