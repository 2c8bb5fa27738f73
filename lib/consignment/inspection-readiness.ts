import { findCategory } from "./categories";
import type { InspectionCheck } from "./desk-view";

/** What an inspection still lacks before it can end, in the order in which it is said. */
export type InspectionLack =
  | "checks"
  | "failed_checks"
  | "condition"
  | "recall_search"
  | "recall_found"
  | "listing";

export type InspectionState = {
  /** The slug of the piece's shelf. */
  readonly category: string | null;
  readonly checks: readonly InspectionCheck[];
  readonly condition: string | null;
  readonly recallSearch: string | null;
  readonly recallFound: boolean;
  readonly hasListing: boolean;
};

/** Passing needs every check passed; a new price may be the answer to one that failed. Both lead into the shop. */
export function inspectionLacks(
  state: InspectionState,
  end: "pass" | "requote",
): readonly InspectionLack[] {
  const outcomes = new Map(state.checks.map(({ check, passed }) => [check, passed]));
  const wanted = findCategory(state.category)?.checks ?? [];
  const lacks: readonly (readonly [InspectionLack, boolean])[] = [
    ["checks", wanted.some(({ name }) => (outcomes.get(name) ?? null) === null)],
    ["failed_checks", end === "pass" && wanted.some(({ name }) => outcomes.get(name) === false)],
    ["condition", state.condition === null],
    ["recall_search", state.recallSearch === null],
    ["recall_found", state.recallFound],
    ["listing", !state.hasListing],
  ];
  return lacks.flatMap(([lack, lacking]) => (lacking ? [lack] : []));
}
