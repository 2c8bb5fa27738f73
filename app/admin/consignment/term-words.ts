import type { ContractTerms } from "@/lib/consignment/contract-terms";

/** The parts of an offer, as they are called where one of them is not as the rules say. */
export const TERM_WORDS: Readonly<
  Record<keyof ContractTerms | "not_taken" | "too_little", string>
> = {
  split: "the split is another",
  markdowns: "the price steps are others",
  floorCents: "the floor is another",
  termDays: "the term is another",
  graceDays: "the grace is another",
  shipByDays: "the days to send it are others",
  endOutcome: "the end is not one of those that the rules name",
  not_taken: "the rules do not take in this category at present",
  too_little: "the price is below what the rules take in",
};
