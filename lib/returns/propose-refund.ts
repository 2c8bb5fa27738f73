import type { CreditableOrder, CreditWish } from "../orders/credit-amounts";
import { isFault, refundTerms, type CountedLine, type RestockingRule } from "./returnable";

/** A line of a return as it was counted, with the rule for its category. */
export type RuledLine = CountedLine & {
  readonly id: string;
  readonly orderLineId: string;
  readonly rule: RestockingRule;
};

export type ProposedRefund = {
  readonly wishes: readonly (CreditWish & { readonly returnLineId: string })[];
  /** Of the delivery: all that is left where something was our fault, else nothing. */
  readonly shippingCents: number;
};

/** What the rules give back for a return as it was counted. */
export function proposeRefund(
  lines: readonly RuledLine[],
  order: Pick<CreditableOrder, "shippingCents" | "creditedShippingCents">,
): ProposedRefund {
  const fault = lines.some(({ reason, received }) => received > 0 && isFault(reason));
  return {
    wishes: lines
      .filter(({ received }) => received > 0)
      .map((line) => ({
        lineId: line.orderLineId,
        returnLineId: line.id,
        ...refundTerms(line, line.rule),
      })),
    shippingCents: fault ? order.shippingCents - order.creditedShippingCents : 0,
  };
}
