import type { Bibliography } from "./references/bibliography";
import type { StudyKind, StudySubject } from "./references/study-kinds";
import type { EvidenceGrade } from "./evidence";
import type { ImportFormat } from "./references/read-references";
import type { ArticleState } from "./states";

/** What the reference manager is given: plain values, safe for the browser. Times are ISO. */

export type DeskReference = Bibliography & {
  readonly id: string;
  readonly version: number;
  readonly kind: StudyKind;
  readonly subjects: readonly StudySubject[];
  readonly population: string;
  readonly finding: string;
  readonly evidence: EvidenceGrade | null;
  readonly topics: readonly string[];
  readonly confidence: "read" | "known";
  readonly source: string;
  readonly note: string | null;
  readonly fundingNote: string | null;
  readonly verified: { readonly at: string; readonly by: string } | null;
  readonly retraction: { readonly on: string; readonly reason: string } | null;
  readonly doiStatus: "resolves" | "broken" | null;
  readonly doiCheckedAt: string | null;
};

/** Where a study is leaned on. */
export type ReferenceUse = {
  readonly articles: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: ArticleState;
    /** Its number in what readers see; null where only the next version cites it. */
    readonly number: number | null;
  }[];
  readonly ingredients: readonly {
    readonly slug: string;
    readonly name: string;
    readonly note: string;
  }[];
  readonly rules: readonly { readonly key: string; readonly name: string; readonly note: string }[];
};

/** Another study that may be the same. */
export type ReferenceDouble = {
  readonly slug: string;
  readonly title: string;
  readonly year: number;
  readonly doi: string | null;
};

export type ImportProblem = {
  readonly entry: string;
  readonly problem: string;
  /** The key of the one that is on file. */
  readonly slug: string | null;
};

export type ImportReport = {
  readonly format: ImportFormat;
  readonly at: string;
  readonly who: string;
  readonly total: number;
  readonly added: readonly {
    readonly slug: string;
    readonly title: string;
    readonly year: number;
  }[];
  readonly duplicates: number;
  readonly problems: readonly ImportProblem[];
};
