import type { Markdowns } from "./markdowns";
import type { Policy, ProposedTerms } from "./policy";
import type { Split } from "./split";

export type EndOutcome = ProposedTerms["endOutcomes"][number];

/** What a contract says beside its price. Cents and days. */
export type ContractTerms = {
  readonly split: Split;
  readonly markdowns: Markdowns;
  readonly floorCents: number;
  readonly termDays: number;
  readonly graceDays: number;
  readonly shipByDays: number;
  readonly endOutcome: EndOutcome;
};

/** What staff wish to be otherwise than the rules say; what is missing or has no rows is as the rules say. */
export type TermWishes = { readonly endOutcome: EndOutcome } & {
  readonly [Name in Exclude<keyof ContractTerms, "endOutcome">]?: ContractTerms[Name] | undefined;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const filled = <T>(rows: readonly T[] | undefined) => (rows && rows.length > 0 ? [...rows] : null);

/** The terms of an offer, and which of them are not those of the rules. */
export function offeredTerms(
  rules: ProposedTerms,
  wishes: TermWishes,
): { terms: ContractTerms; differing: (keyof ContractTerms)[] } {
  const { endOutcomes } = rules;
  const terms: ContractTerms = {
    split: filled(wishes.split) ?? rules.split,
    markdowns: filled(wishes.markdowns) ?? rules.markdowns,
    floorCents: wishes.floorCents ?? rules.floorCents,
    termDays: wishes.termDays ?? rules.termDays,
    graceDays: wishes.graceDays ?? rules.graceDays,
    shipByDays: wishes.shipByDays ?? rules.shipByDays,
    endOutcome: wishes.endOutcome,
  };
  // By the terms' own names: whatever else the caller's rules carry is nothing that could differ.
  const { endOutcome: _endOutcome, ...fixed } = terms;
  const differing: (keyof ContractTerms)[] = (Object.keys(fixed) as (keyof typeof fixed)[]).filter(
    (name) => !same(fixed[name], rules[name]),
  );
  return {
    terms,
    differing: endOutcomes.includes(terms.endOutcome) ? differing : [...differing, "endOutcome"],
  };
}

/** What the rules say about taking in a category at a price: nothing, or why not. */
export function categoryRefusal(
  { categories }: Pick<Policy, "categories">,
  category: string,
  priceCents: number,
): "not_taken" | "too_little" | null {
  const rule = categories.find((one) => one.category === category);
  if (!rule) return null;
  if (!rule.taken) return "not_taken";
  return priceCents < rule.leastCents ? "too_little" : null;
}
