import type { ArticleCard } from "./article-view";
import type { EvidenceGrade } from "./evidence";
import type { ReferenceView } from "./reference-view";
import type { StudyKind, StudySubject } from "./references/study-kinds";

/** What the pages about studies are given: plain values, safe for the browser. */

export type Counted<Value> = { readonly value: Value; readonly count: number };
export type ReferenceLine = ReferenceView & { readonly articles: number };
export type ReferenceIndex = {
  readonly references: readonly ReferenceLine[];
  readonly total: number;
  /** How many there are of each, whatever narrows the list. */
  readonly kinds: readonly Counted<StudyKind>[];
  readonly grades: readonly Counted<EvidenceGrade>[];
  readonly subjects: readonly Counted<StudySubject>[];
  readonly topics: readonly Counted<string>[];
};

export type ReferencePage = ReferenceView & {
  readonly topics: readonly string[];
  readonly source: string;
  /** The articles that cite it, newest first. */
  readonly articles: readonly ArticleCard[];
  /** The ingredients whose file leans on it, and what for. */
  readonly ingredients: readonly {
    readonly slug: string;
    readonly inci: string;
    readonly note: string;
  }[];
  /** The rules of the standard that lean on it. */
  readonly rules: readonly {
    readonly key: string;
    readonly group: string;
    readonly name: string;
    readonly note: string;
  }[];
};

export type IngredientStudy = Pick<
  ReferenceView,
  "slug" | "title" | "year" | "evidence" | "authors" | "authorsComplete" | "retraction"
> & {
  readonly note: string;
};
