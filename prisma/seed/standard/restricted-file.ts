import { readFileSync } from "node:fs";

type Confidence = "read" | "known";
type Annex = {
  ref: string;
  maxConcentration?: string | null;
  entry?: string;
  conditions?: string | null;
};

/** Where an ingredient stands in law and with other shops, as far as that was looked up. */
export type RestrictedStatus = {
  euAnnexII: Annex | null;
  euAnnexIII: Annex | null;
  euAnnexIV?: Annex | null;
  euAnnexV: Annex | null;
  euAnnexVI: Annex | null;
  californiaTfca:
    | { law: string; effective: string; scope: string; confidence: Confidence }[]
    | null;
  washingtonTfca: {
    as: string;
    effective: string;
    sellThroughUntil?: string;
    confidence: Confidence;
  } | null;
  sephoraClean: string | null;
  credoDirtyList: string | null;
  usFda: string | null;
  newYork?: string | null;
  euReach?: string | null;
};

/** One entry of `data/restricted-ingredients.json`. */
export type RestrictedIngredient = {
  id: string;
  inci: string;
  aliases: string[];
  cas: string | null;
  group: string;
  reason: string;
  status: RestrictedStatus;
  verdict: {
    suggestion: "prohibited" | "restricted";
    basis: string;
    maxPercent: number | null;
    condition: string | null;
  };
  confidence: string;
  sources: { field: string; source: string; confidence: string }[];
  casRelated: string[];
  matchWarnings: string[];
};

/** One entry of `data/restricted-patterns.json`. */
export type RestrictedPattern = {
  id: string;
  pattern: string;
  group: string;
  verdict: "prohibited" | "restricted";
  note: string;
  source: string;
  confidence: string;
};

function readData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8"));
}

/** The ingredients that the first version of the standard prohibits or restricts. */
export const readRestricted = (): RestrictedIngredient[] =>
  readData("restricted-ingredients.json") as RestrictedIngredient[];

/** The families that it meets by a pattern. */
export const readPatterns = (): RestrictedPattern[] =>
  readData("restricted-patterns.json") as RestrictedPattern[];
