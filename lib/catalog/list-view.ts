import type { FacetCounts } from "./facets";
import type { CardView } from "./product-view";

/** A page of a list or of a search, with everything around it. */
export type ListResult = {
  readonly cards: readonly CardView[];
  readonly total: number;
  /** Only facets with at least one value; a chosen value is there even where its count is 0. */
  readonly facets: readonly FacetCounts[];
  readonly next: string | null;
  readonly previous: string | null;
};
