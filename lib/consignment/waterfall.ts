import { percentOfBp } from "../money";
import { stepPrice, type StepTerms } from "./markdowns";
import { consignorShare, type Split } from "./split";
import { CREDIT_BONUS_BP } from "./terms";

/** A price that a piece may sell at, and what its owner has of it. Amounts in cents. */
export type WaterfallRow = {
  /** Days on the list from which it counts; 0 is the price at listing. */
  readonly afterDays: number;
  readonly priceCents: number;
  readonly shareBp: number;
  readonly cashCents: number;
  /** The same taken as store credit, the bonus included. */
  readonly creditCents: number;
};

/** A share of `cents` taken as store credit: the bonus is rounded half up on its own, as it is booked on its own. */
export const asCredit = (cents: number, bonusBp: number = CREDIT_BONUS_BP): number =>
  cents + percentOfBp(cents, bonusBp);

/**
 * Every price of a contract and exactly what each means for the owner, first to last. Steps that would not lower
 * the price, because the floor is reached, are left out. The same arithmetic as at the sale.
 */
export function waterfall(
  terms: StepTerms,
  split: Split,
  creditBonusBp: number = CREDIT_BONUS_BP,
): WaterfallRow[] {
  const steps = terms.markdowns.map((step) => ({
    afterDays: step.afterDays,
    priceCents: stepPrice(terms, step.percentBp),
  }));
  const prices = [{ afterDays: 0, priceCents: terms.listPriceCents }, ...steps];
  return prices
    .filter(({ priceCents }, at) => at === 0 || priceCents < (prices[at - 1]?.priceCents ?? 0))
    .map(({ afterDays, priceCents }) => {
      const { shareBp, cents } = consignorShare(split, priceCents);
      return {
        afterDays,
        priceCents,
        shareBp,
        cashCents: cents,
        creditCents: asCredit(cents, creditBonusBp),
      };
    });
}
