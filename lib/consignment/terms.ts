import type { Markdowns } from "./markdowns";

/** What a contract says unless something else was agreed: the shares stand in split.ts. */
export const DEFAULT_MARKDOWNS: Markdowns = [
  { afterDays: 90, percentBp: 9_000 },
  { afterDays: 120, percentBp: 8_000 },
  { afterDays: 150, percentBp: 7_000 },
];

/** No step goes below this part of the listing price. */
export const DEFAULT_FLOOR_BP = 6_000;

/** What the shop adds to a consignor's share that is taken as store credit. */
export const CREDIT_BONUS_BP = 1_000;

/** The consignor terms that are in force: `/consignment-terms` has their text. A new text is a new version. */
export const CURRENT_TERMS = { version: 1, creditBonusBp: CREDIT_BONUS_BP } as const;
