import { dueCents } from "./markdowns";
import { termsFor, type Policy } from "./policy";
import { consignorShare } from "./split";

/** A sold piece as far as rules ask about it. Cents; ISO 8601. */
export type PastSale = {
  readonly number: string;
  readonly title: string;
  readonly consignorId: string;
  readonly category: string;
  readonly soldCents: number;
  /** What its seller had of it. */
  readonly givenCents: number;
  readonly listCents: number;
  readonly listedAt: string;
  readonly soldAt: string;
};

export type PreviewLine = Pick<PastSale, "number" | "title" | "soldCents" | "givenCents"> & {
  /** The seller's share of the same price, by what counts now and by the draft. */
  readonly nowCents: number;
  readonly draftCents: number;
  /** What would have been asked on the day of the sale, by both. */
  readonly nowAskedCents: number;
  readonly draftAskedCents: number;
};

/** What two sets of rules would have given of past sales at the prices that were paid, and asked on their days. */
export function previewSales(
  sales: readonly PastSale[],
  now: Policy,
  draft: Policy,
): PreviewLine[] {
  return sales.map((sale) => ({
    number: sale.number,
    title: sale.title,
    soldCents: sale.soldCents,
    givenCents: sale.givenCents,
    nowCents: shareBy(now, sale),
    draftCents: shareBy(draft, sale),
    nowAskedCents: askedBy(now, sale),
    draftAskedCents: askedBy(draft, sale),
  }));
}

const shareBy = (rules: Policy, sale: PastSale): number =>
  consignorShare(termsFor(rules, sale, sale.listCents).split, sale.soldCents).cents;

function askedBy(rules: Policy, sale: PastSale): number {
  const { markdowns, floorCents } = termsFor(rules, sale, sale.listCents);
  const terms = {
    listPriceCents: sale.listCents,
    floorCents,
    markdowns,
    listedAt: new Date(sale.listedAt),
  };
  return dueCents(terms, new Date(sale.soldAt)) ?? sale.listCents;
}
