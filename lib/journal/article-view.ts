import type { BodySection } from "./body";
import type { EvidenceGrade } from "./evidence";
import type { Passage } from "./tie-ins";
import type { PlateView } from "./plates";
import type { Topic } from "./topics";

/** What the journal's pages are given: plain values, safe for the browser. */

export type ArticleCard = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  readonly minutes: number;
  readonly publishedAt: Date;
  readonly topic: Pick<Topic, "slug" | "name">;
  /** How many studies it cites. */
  readonly references: number;
  readonly plate: PlateView;
};

export type ReferenceView = {
  /** Its number in this article. */
  readonly number: number;
  readonly slug: string;
  readonly authors: string;
  readonly title: string;
  readonly journal: string;
  readonly year: number;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly kind: ReferenceKind;
  readonly population: string;
  /** In our own words. */
  readonly finding: string;
  readonly evidence: EvidenceGrade;
  /** `known`: details still to be verified against the publication. */
  readonly confidence: "read" | "known";
  readonly note: string | null;
  readonly fundingNote: string | null;
};

export const REFERENCE_KINDS = ["review", "randomized trial", "cohort", "mechanistic"] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** What a kind of study is called beside its reference. */
export const KIND_TEXTS: Readonly<Record<ReferenceKind, string>> = {
  review: "Review",
  "randomized trial": "Randomized trial",
  cohort: "Observational study",
  mechanistic: "Laboratory or modeling study",
};

/** A product that shares an ingredient with a passage that is graded moderate or better. */
export type TieIn = {
  readonly slug: string;
  readonly name: string;
  readonly brandName: string | null;
  readonly priceCents: number;
  readonly currency: string;
  readonly supplement: boolean;
  /** What it shares, as its page names it. */
  readonly through: readonly { readonly slug: string; readonly inci: string }[];
  /** What the article says where it discusses these ingredients, and how firmly. */
  readonly passage: Passage;
};

export type ArticleView = ArticleCard & {
  readonly updatedAt: Date;
  readonly body: readonly BodySection[];
  readonly takeaways: readonly string[];
  readonly doNotClaim: readonly string[];
  readonly disclosures: readonly string[];
  /** How many claims stand at each grade, best first; grades without claims are left out. */
  readonly tally: readonly { readonly grade: EvidenceGrade; readonly claims: number }[];
  readonly sources: readonly ReferenceView[];
  readonly ingredients: readonly { readonly slug: string; readonly inci: string }[];
  readonly tieIns: readonly TieIn[];
  readonly related: readonly ArticleCard[];
};
