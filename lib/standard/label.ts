/** Where on a label an entry stands. */
export const LABEL_SECTIONS = ["ingredients", "active", "may_contain", "supplement"] as const;
export type LabelSection = (typeof LABEL_SECTIONS)[number];

/** One entry of a label, in its order. */
export type LabelLine = {
  /** From 1. */
  readonly position: number;
  /** As the label writes it, with single spaces. */
  readonly text: string;
  readonly section: LabelSection;
  /** Percent by weight, where the label tells it; the upper bound where it says "less than". */
  readonly percent: number | null;
  /** What a supplement's panel gives per serving: `200 mg`. */
  readonly amount: string | null;
  /** Marked as organic: by an asterisk, a dagger or the word. */
  readonly marked: boolean;
};

/** A stretch of the label's text: `[from, to)`. Every letter and figure of a label lies in exactly one. */
export type LabelPiece = {
  readonly kind: "line" | "heading" | "note" | "joiner";
  readonly from: number;
  readonly to: number;
};

export type ParsedLabel = {
  readonly lines: readonly LabelLine[];
  readonly pieces: readonly LabelPiece[];
  /** Footnotes and other text that names no ingredient. */
  readonly notes: readonly string[];
};
