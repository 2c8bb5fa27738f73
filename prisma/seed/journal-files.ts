import { readFileSync } from "node:fs";

/** The shapes of `data/references.json` and `data/article-outlines.json`. */
export type ReferenceFact = {
  id: string;
  authors: string;
  title: string;
  journal: string;
  year: number;
  volume: string | null;
  issue: string | null;
  pages: string | null;
  doi: string | null;
  pmid: string | null;
  type: "review" | "RCT" | "cohort" | "mechanistic";
  population: string;
  finding: string;
  evidence: "strong" | "moderate" | "limited";
  topics: string[];
  confidence: "read" | "known";
  source: string;
  note: string | null;
  fundingNote: string | null;
};

export type Outline = {
  slug: string;
  title: string;
  standfirst: string;
  sections: {
    heading: string;
    claims: { text: string; refs: string[]; evidence: "strong" | "moderate" | "limited" | null }[];
  }[];
  takeaways: string[];
  doNotClaim: string[];
  relatedIngredients: string[];
  relatedProductIds: string[];
  disclosures: string[];
};

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./data/${name}`, import.meta.url), "utf8"));

export const readReferences = (): ReferenceFact[] => read("references.json") as ReferenceFact[];
export const readOutlines = (): Outline[] => read("article-outlines.json") as Outline[];
