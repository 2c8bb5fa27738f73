import type { AuditedLine, ProductVerdict } from "./audit";

export type VersionStatus = "draft" | "published" | "superseded";

export type VersionView = {
  readonly id: string;
  readonly number: number;
  readonly status: VersionStatus;
  readonly summary: string;
  /** Null while it is being written. */
  readonly publishedAt: Date | null;
  readonly rules: number;
};

export type GroupView = {
  readonly slug: string;
  readonly name: string;
  readonly meaning: string;
  readonly claimable: boolean;
  readonly rules: number;
};

/** As many of what was refused as one page tells of. */
export const MOST_REFUSED = 300;

/** Something that a brand offered and that was not accepted. */
export type RefusedCandidate = {
  readonly id: string;
  /** Null where the brand does not wish to be named. */
  readonly brand: string | null;
  readonly name: string | null;
  readonly what: string;
  readonly status: "held" | "refused";
  /** In the words of whoever refused it, where they gave any. */
  readonly reason: string | null;
  readonly version: number;
  readonly decidedOn: string;
  readonly findings: readonly { label: string; verdict: string; reason: string | null }[];
};

export type ProductStanding = {
  readonly verdict: ProductVerdict;
  readonly version: number;
  readonly at: Date;
  readonly lines: readonly AuditedLine[];
};
