import type { ArticleBody } from "./document/body-view";
import type { EvidenceGrade } from "./evidence";
import type { PersonView } from "./people-view";
import type { PlateView } from "./plates";
import type { ReferenceView } from "./reference-view";
import type { CorrectionKind } from "./schema";

/** What the journal's pages are given: plain values, safe for the browser. */

export type TopicLink = { readonly slug: string; readonly name: string };

export type ArticleCard = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  readonly minutes: number;
  readonly publishedAt: Date;
  /** The one it stands under; null where none is chosen. */
  readonly topic: TopicLink | null;
  /** How many studies it cites. */
  readonly references: number;
  readonly plate: PlateView;
};

/** A reference with its number in an article. */
export type SourceView = ReferenceView & { readonly number: number };

/** A product that shares an ingredient with a passage that is graded moderate or better, and can be bought. */
export type TieIn = {
  readonly slug: string;
  readonly name: string;
  readonly brandName: string | null;
  readonly priceCents: number;
  readonly currency: string;
  readonly supplement: boolean;
  /** The ingredient that it shares with the passage, as its page names it. */
  readonly inci: string;
};

export type CorrectionView = {
  readonly kind: CorrectionKind;
  readonly text: string;
  readonly at: Date;
};

export type ArticleView = ArticleCard & {
  /** When what is shown appeared: the first time, or with its last update or correction. */
  readonly liveAt: Date;
  readonly reviewedAt: Date;
  /** By when somebody has to look at it again. */
  readonly reviewBy: Date | null;
  readonly authors: readonly PersonView[];
  readonly reviewer: PersonView;
  /** In what capacity, as it was worded when they approved it. */
  readonly reviewedAs: string;
  readonly topics: readonly TopicLink[];
  /** Latest first. */
  readonly corrections: readonly CorrectionView[];
  /** Since when and why it needs an update. */
  readonly flagged: { readonly at: Date; readonly reason: string } | null;
  readonly body: ArticleBody;
  readonly words: number;
  readonly takeaways: readonly string[];
  readonly doNotClaim: readonly string[];
  readonly disclosures: readonly string[];
  /** How many claims stand at each grade, best first; grades without claims are left out. */
  readonly tally: readonly { readonly grade: EvidenceGrade; readonly claims: number }[];
  readonly sources: readonly SourceView[];
  readonly ingredients: readonly { readonly slug: string; readonly inci: string }[];
  /** What may stand at the places that the text has for products, by product and ingredient: `plain-cream/glycerin`. */
  readonly tieIns: ReadonlyMap<string, TieIn>;
  readonly related: readonly ArticleCard[];
};
