import type { LabelLine, LabelSection } from "./label";
import type { EvidenceKind } from "./rules";

/** What the standard says of one entry of a label. `restricted`: used within the limit that the rule sets. */
export const LINE_VERDICTS = [
  "allowed",
  "restricted",
  "needs_declaration",
  "unknown",
  "prohibited",
] as const;
export type LineVerdict = (typeof LINE_VERDICTS)[number];

/**
 * What it says of a product. `meets`: every entry is allowed or within its limit. `unknown`: nothing speaks against it,
 * but not all of it is known, so it never reads as safe.
 */
export const PRODUCT_VERDICTS = ["meets", "needs_declaration", "fails", "unknown"] as const;
export type ProductVerdict = (typeof PRODUCT_VERDICTS)[number];

/** A paper on file, as the audit needs it. Days are `2026-11-20`. */
export type Evidence = {
  readonly id: string;
  readonly kind: EvidenceKind;
  /** Rules it is about; none named means every rule that asks for its kind. */
  readonly ruleKeys: readonly string[];
  readonly percents: Readonly<Record<string, number>>;
  readonly number: string;
  readonly validUntil: string | null;
  readonly recordedOn: string;
  readonly recordedName: string;
};

/** A product as the audit needs it. */
export type Composition = {
  readonly use: string | null;
  readonly subcategory: string;
  readonly badges: readonly string[];
  readonly lines: readonly LabelLine[];
  /** Percent by weight as the brand declares it. */
  readonly percents: Readonly<Record<string, number>>;
  readonly evidence: readonly Evidence[];
};

/** The paper that an allowance rests on, with its day and the person who took it on file. */
export type LineEvidence = Pick<Evidence, "kind" | "number" | "recordedOn" | "recordedName">;

export type AuditedLine = {
  readonly position: number;
  readonly label: string;
  readonly section: LabelSection;
  /** The glossary's name, id and page; null where it does not know the entry. */
  readonly name: string | null;
  readonly ingredientId: string | null;
  readonly slug: string | null;
  readonly verdict: LineVerdict;
  readonly ruleKey: string | null;
  /** In a sentence, for the page; null where there is nothing to say. */
  readonly reason: string | null;
  readonly percent: number | null;
  readonly evidence: LineEvidence | null;
  /** Names within one edit of an unknown one: to be asked, never taken. */
  readonly suggestions: readonly string[];
};

export type Audit = {
  readonly verdict: ProductVerdict;
  readonly lines: readonly AuditedLine[];
  readonly contains: readonly string[];
  readonly freeFrom: readonly string[];
  readonly unsure: readonly string[];
  /** The first day on which a paper it rests on has run out, or null. */
  readonly validUntil: string | null;
};
