import type { InspectionLack } from "@/lib/consignment/inspection-readiness";

/** What an inspection still lacks, as a sentence each. */
export const LACK_WORDS: Readonly<Record<InspectionLack, string>> = {
  checks: "Not every check has an answer.",
  failed_checks: "A check failed: put another price before its seller, or reject it.",
  condition: "Its condition as found is not written down.",
  recall_search: "It is not written down where recalls were looked for.",
  recall_found: "A recall was found: it may not be sold. Block or reject it.",
  listing: "What the shop will say of it is not prepared.",
};
