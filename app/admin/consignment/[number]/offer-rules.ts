import type { EndOutcome } from "@/lib/consignment/contract-terms";
import { termsFor, rulesFor, type Policy } from "@/lib/consignment/policy";
import type { Markdowns } from "@/lib/consignment/markdowns";
import type { Split } from "@/lib/consignment/split";

/** What the rules give for one piece before its price is known, and the place of the rule that each comes from. */
export type OfferRules = {
  readonly version: number;
  readonly split: Split;
  readonly markdowns: Markdowns;
  readonly floorBp: number;
  readonly termDays: number;
  readonly graceDays: number;
  readonly shipByDays: number;
  readonly endOutcomes: readonly EndOutcome[];
  readonly offerDays: number;
  readonly places: { readonly split: string; readonly steps: string; readonly terms: string };
  /** The shelf is taken in at present, and from which price on. */
  readonly taken: boolean;
  readonly leastCents: number;
};

const ANY_PRICE = 10_000;
const place = (at: number | null): string => (at === null ? "Default" : `Rule ${at}`);

/** Reads the rules for a piece of a seller in a category. */
export function offerRules(
  { version, rules }: { version: number; rules: Policy },
  subject: { consignorId: string; category: string },
): OfferRules {
  const applied = rulesFor(rules, subject);
  const terms = termsFor(rules, subject, ANY_PRICE);
  const category = rules.categories.find((one) => one.category === subject.category);
  return {
    version,
    split: terms.split,
    markdowns: terms.markdowns,
    floorBp: applied.steps.rule.floorBp,
    termDays: terms.termDays,
    graceDays: terms.graceDays,
    shipByDays: terms.shipByDays,
    endOutcomes: terms.endOutcomes,
    offerDays: rules.offerDays,
    places: {
      split: place(applied.splits.place),
      steps: place(applied.steps.place),
      terms: place(applied.terms.place),
    },
    taken: category?.taken ?? true,
    leastCents: category?.leastCents ?? 0,
  };
}
