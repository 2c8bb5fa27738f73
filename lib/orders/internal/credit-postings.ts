import { credit, debit, type Posting } from "../../ledger/accounts";
import type { Credit, LineCredit } from "../credit-amounts";

export type CreditedLine = {
  readonly lineId: string;
  readonly isPiece: boolean;
  readonly sharedDiscountCents: number;
  /** The things stay with the shopper or are lost: the sale stands, and what is given back is the shop's cost. */
  readonly stands: boolean;
  /** Of a piece whose sale is undone: what `undoSale` hands out, or what the shop alone had earned by it. */
  readonly undone: readonly Posting[];
};

/**
 * What a decision to give money back books: the sale of what comes back is undone, with what promotions had cost; what
 * was kept is the shop's income, what stays with the shopper its cost. All of it is owed until the refunds have gone out.
 */
export function creditPostings(made: Credit, lines: readonly CreditedLine[]): Posting[] {
  const byId = new Map(lines.map((line) => [line.lineId, line]));
  return [
    ...made.lines.flatMap((part) => linePostings(part, byId.get(part.lineId))),
    debit({ kind: "shipping_income" }, made.shippingCents),
    debit({ kind: "tax_payable" }, made.taxCents),
    credit({ kind: "refunds" }, made.totalCents),
  ];
}

function linePostings(part: LineCredit, line: CreditedLine | undefined): Posting[] {
  if (!line) throw new Error(`There is no line ${part.lineId}`);
  const id = part.lineId;
  const fee = credit({ kind: "restocking_fees" }, part.feeCents, id);
  if (part.quantity === 0 || line.stands)
    return [debit({ kind: "allowances" }, part.goodsCents, id), fee];
  const sale = line.isPiece ? line.undone : [debit({ kind: "sales" }, part.grossCents, id)];
  return [
    ...sale,
    credit({ kind: "promotions" }, part.discountCents - line.sharedDiscountCents, id),
    credit({ kind: "restocking_fees" }, part.keptCents, id),
    credit({ kind: "allowances" }, part.beforeCents, id),
    fee,
  ];
}
