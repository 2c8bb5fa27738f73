import type { AuditedLine, ProductVerdict } from "./audit";
import type { PublishBlock } from "./publish-gate";
import type { EvidenceKind, RuleView } from "./rules";

/** A rule with other shops' columns, which are for comparison at the desk and nowhere else. */
export type DeskRule = RuleView & { readonly retailers: Readonly<Record<string, string>> };

export type RunCounts = Partial<Record<ProductVerdict | "changed" | "leaving", number>>;

export type RunView = {
  readonly id: string;
  readonly version: number;
  readonly kind: "preview" | "publish";
  readonly status: "running" | "done" | "failed";
  readonly audited: number;
  readonly total: number;
  readonly counts: RunCounts;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly problem: string | null;
};

export type RunChange = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly before: ProductVerdict | null;
  readonly after: ProductVerdict;
  readonly published: boolean;
  readonly because: readonly string[];
};

export type EvidenceView = {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly ruleKeys: readonly string[];
  readonly percents: Readonly<Record<string, number>>;
  readonly number: string;
  readonly issuedBy: string;
  readonly issuedOn: string;
  readonly validUntil: string | null;
  readonly place: string | null;
  readonly note: string | null;
  readonly recordedName: string;
  readonly recordedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly file: EvidenceFile | null;
};

/** The file of a paper: its name, bytes, when it came and who put it there. */
export type EvidenceFile = {
  readonly name: string;
  readonly bytes: number;
  readonly at: string;
  readonly by: string;
};

export type ProductFile = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly status: "draft" | "published" | "archived";
  readonly label: string | null;
  readonly block: PublishBlock | null;
  readonly verdict: ProductVerdict | null;
  readonly version: number | null;
  readonly at: Date | null;
  readonly lines: readonly AuditedLine[];
  readonly evidence: readonly EvidenceView[];
  readonly history: readonly {
    readonly id: string;
    readonly version: number;
    readonly verdict: ProductVerdict;
    readonly cause: string;
    readonly at: Date;
  }[];
  readonly rules: readonly { readonly key: string; readonly name: string }[];
  /** Shares by weight as the brand declares them: "Retinol 0.1 %". */
  readonly percents: readonly string[];
  /** Entries that are limited, by name, with the limit where it is told and what is declared. */
  readonly limited: readonly LimitedEntry[];
};

export type LimitedEntry = {
  readonly name: string;
  readonly limit: number | null;
  readonly percent: number | null;
};
