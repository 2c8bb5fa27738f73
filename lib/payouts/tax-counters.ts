/** What a form or law counts of a seller, in cents and pieces. */
export type TaxFacts = {
  /** The calendar year that is counted. */
  readonly year: number;
  /** Sales of the year, whether they were undone or not, at their full price. */
  readonly sales: number;
  readonly grossCents: number;
  /** The seller's share of the year's sales that stand. */
  readonly standing: number;
  readonly shareCents: number;
  /** Of pieces new with tags: the twelve months of the last two years that come nearest to both bounds. */
  readonly newSales: number;
  readonly newGrossCents: number;
  readonly currency: string;
};

export type TaxCounter = {
  readonly id: "1099-k" | "dac7" | "inform";
  readonly name: string;
  readonly about: string;
  readonly count: number;
  readonly cents: number;
  readonly countBound: number;
  readonly centsBound: number;
  readonly currency: string;
  /** What the bounds are in, where it is not the currency of the sums. */
  readonly boundCurrency: string;
  /** `both`: only where both are passed; `either`: where one of them is. */
  readonly rule: "both" | "either";
  readonly reached: boolean;
  readonly meaning: string;
};

/**
 * The counters of a seller. 1099-K: more than 200 sales and more than $20,000 gross in a calendar year. DAC7: at least
 * 30 sales or more than 2,000 euro in a calendar year. INFORM: at least 200 sales and $5,000 gross of new goods in any
 * twelve months; pre-owned goods do not count.
 */
export function taxCounters(facts: TaxFacts): TaxCounter[] {
  const { currency, sales, grossCents, standing, shareCents, newSales, newGrossCents } = facts;
  return [
    {
      id: "1099-k",
      name: "Form 1099-K",
      about: `Sales of ${facts.year} at their full price, before our share and whether or not they came back`,
      count: sales,
      cents: grossCents,
      countBound: 200,
      centsBound: 2_000_000,
      currency,
      boundCurrency: "usd",
      rule: "both",
      reached: sales > 200 && grossCents > 2_000_000,
      meaning:
        "Above both, a form goes to you and to the IRS. It counts what buyers paid, which is not what you earned, and selling your own things for less than they cost you is usually no income. Some states have lower bounds.",
    },
    {
      id: "dac7",
      name: "DAC7",
      about: `Sales of ${facts.year} that stand, at your share of them`,
      count: standing,
      cents: shareCents,
      countBound: 30,
      centsBound: 200_000,
      currency,
      boundCurrency: "eur",
      rule: "either",
      reached: standing >= 30 || shareCents > 200_000,
      meaning:
        "A rule of the European Union about sellers who live there. From 30 sales on, or above 2,000 euro, a platform reports them. We take pieces from addresses in the United States only, so nothing is reported; the count is here for you. Your sums are dollars and are not converted.",
    },
    {
      id: "inform",
      name: "INFORM Consumers Act",
      about:
        "Pieces new with tags that you sold in the twelve months of the last two years that come nearest to it",
      count: newSales,
      cents: newGrossCents,
      countBound: 200,
      centsBound: 500_000,
      currency,
      boundCurrency: "usd",
      rule: "both",
      reached: newSales >= 200 && newGrossCents >= 500_000,
      meaning:
        "From both on, we have to ask you for bank, contact and tax details once a year and verify them. It is about new and unused goods: what has been worn or used does not count, however much of it you sell.",
    },
  ];
}
