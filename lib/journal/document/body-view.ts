import type { EvidenceGrade } from "../evidence";
import type { CalloutKind } from "./schema";
import type { Passage } from "./tie-ins";

/** An article's text as a page shows it: plain values, numbered, ready to be drawn. */

/** One number in the text. `turn` counts how often its source was cited so far, this time included. */
export type Citation = { readonly number: number; readonly turn: number };

export type Run =
  | {
      readonly text: string;
      readonly italic?: true;
      readonly bold?: true;
      /** Slug of an ingredient that it names. */
      readonly ingredient?: string;
      /** Where it leads; of an allowed scheme. */
      readonly href?: string;
    }
  | { readonly citations: readonly Citation[] }
  | { readonly footnote: number }
  | { readonly lineBreak: true };

export type Phrase = {
  readonly runs: readonly Run[];
  /** The numbers at a claim's end. */
  readonly citations: readonly Citation[];
  /** Set where the phrase is a graded claim. */
  readonly claim?: { readonly grade: EvidenceGrade; readonly note: string };
};
export type Line = readonly Phrase[];

export type BodyCell = {
  readonly header: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly align: "left" | "center" | "right" | null;
  readonly blocks: readonly BodyBlock[];
};

export type BodyBlock =
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "heading"; readonly id: string; readonly line: Line }
  | {
      readonly kind: "list";
      /** The first number of a numbered list; null for points. */
      readonly start: number | null;
      readonly items: readonly (readonly BodyBlock[])[];
    }
  | {
      readonly kind: "quote";
      readonly blocks: readonly BodyBlock[];
      readonly source: string | null;
    }
  | {
      readonly kind: "figure";
      readonly base: string;
      readonly width: number;
      readonly height: number;
      readonly dominant: string;
      readonly alt: string;
      readonly credit: string;
      readonly caption: Line;
    }
  | {
      readonly kind: "table";
      readonly caption: string | null;
      readonly rows: readonly (readonly BodyCell[])[];
    }
  | {
      readonly kind: "callout";
      readonly callout: CalloutKind;
      readonly title: string | null;
      readonly blocks: readonly BodyBlock[];
    }
  | {
      readonly kind: "tie-in";
      readonly product: string;
      readonly ingredient: string;
      readonly passage: Passage;
    };

export type BodySection = {
  /** The anchor of its heading; `start` for what stands before the first. */
  readonly id: string;
  /** Null for the introduction, which has none. */
  readonly heading: { readonly text: string; readonly line: Line } | null;
  readonly blocks: readonly BodyBlock[];
};

export type Footnote = { readonly number: number; readonly text: string };

export type ArticleBody = {
  readonly sections: readonly BodySection[];
  readonly footnotes: readonly Footnote[];
  /** How often each reference is cited, by its number. */
  readonly turns: ReadonlyMap<number, number>;
};
