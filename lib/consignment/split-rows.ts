import { consignorShare, DEFAULT_SPLIT, type Split } from "./split";
import { asCredit } from "./waterfall";

export type SplitExample = {
  readonly fromCents: number;
  readonly shareBp: number;
  /** A sale in this tier, and what its seller has of it in money and as credit. */
  readonly exampleCents: number;
  readonly sellerCents: number;
  readonly creditCents: number;
};

/** A sale in each of the usual tiers, in cents, lowest first. */
const EXAMPLES = [3_000, 12_000, 32_000, 80_000];

/** The tiers of a split, each with an example. */
export function splitRows(split: Split = DEFAULT_SPLIT): SplitExample[] {
  return split.map(({ fromCents, shareBp }, index) => {
    const exampleCents = Math.max(EXAMPLES[index] ?? fromCents, fromCents);
    const { cents } = consignorShare(split, exampleCents);
    return { fromCents, shareBp, exampleCents, sellerCents: cents, creditCents: asCredit(cents) };
  });
}
