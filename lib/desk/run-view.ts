import type { Fields } from "./fields";
import type { Run } from "./step-run";

/** What the pages of runs are given. */

export type RunRow = {
  readonly row: number;
  readonly sku: string | null;
  readonly name: string | null;
  readonly slug: string | null;
  readonly action: "create" | "change" | "skip" | "reject";
  readonly state: "waiting" | "done" | "failed" | "reverted";
  readonly before: Fields | null;
  readonly after: Fields | null;
  readonly problems: readonly string[];
  readonly note: string | null;
};

/** How many rows do what, and how they ended. */
export type RunCounts = Readonly<
  Record<"create" | "change" | "skip" | "reject" | "done" | "failed" | "reverted" | "noted", number>
>;

export type RunSheet = Pick<
  Run,
  "id" | "kind" | "status" | "title" | "columns" | "total" | "handled"
> & {
  readonly problem: string | null;
  readonly who: string;
  readonly createdAt: Date;
  readonly counts: RunCounts;
  /** Rows that are wrong, or that could not be done as wished, the first hundred. */
  readonly wrong: readonly RunRow[];
  /** Rows that make or change something, the first fifty. */
  readonly changes: readonly RunRow[];
};

export type RejectedRow = {
  readonly cells: readonly string[];
  readonly problems: readonly string[];
};
