import type { FacetCounts, ListQuery } from "@/lib/catalog/facets";
import {
  listHref,
  narrowingFacets,
  unnarrowed,
  writeValue,
  type ListPlace,
} from "@/lib/catalog/list-state";
import type { PackedFacet, PackedValue } from "./facet-choices";
import { FacetForm } from "./facet-form";
import { FACET_TITLES, SORT_LABELS, type ListNoun } from "./facet-words";

export type FacetPanelProps = {
  place: ListPlace;
  query: ListQuery;
  facets: readonly FacetCounts[];
  /** How many this state finds, and how many of them this page shows. */
  total: number;
  shown: number;
  noun: ListNoun;
};

/**
 * What a list can be narrowed and sorted by. One form: a column beside the list on wide screens, a sheet on narrow
 * ones, and without script a form to be sent. Stands in `.list` before the list itself; styled in lists.css.
 */
export function FacetPanel({ place, query, facets, total, shown, noun }: FacetPanelProps) {
  const narrowing = narrowingFacets(place, query);
  const chosen = narrowing.reduce((sum, facet) => sum + (query.selected[facet]?.length ?? 0), 0);
  const here = listHref(place, query);
  const packed = facets
    .filter(({ facet }) => place.facets.includes(facet))
    .map(({ facet, values }): PackedFacet => {
      const is = (value: string) => query.selected[facet]?.includes(value);
      const list = values.map(({ value, label, count }): PackedValue =>
        is(value) ? [writeValue(value), label, count, 1] : [writeValue(value), label, count],
      );
      return [facet, FACET_TITLES[facet], list];
    });
  return (
    <FacetForm
      // Fields that were changed by hand must not stay when the list around them is another one.
      key={here}
      place={{ path: place.path, shelves: place.shelves === true, sort: place.sorts[0] }}
      here={here}
      cleared={chosen > 0 ? listHref(place, unnarrowed(place, query)) : null}
      params={place.params ?? []}
      facets={packed}
      sort={query.sort}
      sorts={place.sorts.map((sort) => [sort, SORT_LABELS[sort]])}
      chosen={chosen}
      total={total}
      shown={shown}
      noun={noun}
    />
  );
}
