import { Icon } from "@/components/ui/icon";
import type { FacetCounts, ListQuery } from "@/lib/catalog/facets";
import {
  listHref,
  narrowingFacets,
  toggled,
  unnarrowed,
  type ListPlace,
} from "@/lib/catalog/list-state";
import { chosenLabel, FACET_TITLES } from "./facet-words";

export type AppliedFiltersProps = {
  place: ListPlace;
  query: ListQuery;
  /** For the words of the values. */
  facets: readonly FacetCounts[];
};

/** What the list is narrowed by, each as a link to the list without it. Nothing where nothing is. Plain links: see useListForm. */
export function AppliedFilters({ place, query, facets }: AppliedFiltersProps) {
  const applied = narrowingFacets(place, query).flatMap((facet) => {
    const known = facets.find((one) => one.facet === facet)?.values ?? [];
    return (query.selected[facet] ?? []).map((value) => ({
      facet,
      label: chosenLabel(facet, known.find((one) => one.value === value)?.label ?? value),
      href: listHref(place, toggled(query, facet, value)),
    }));
  });
  if (applied.length === 0) return null;
  return (
    <ul className="applied" aria-label="Applied filters">
      {applied.map(({ facet, label, href }) => (
        <li key={href}>
          <a href={href}>
            <span className="sr-only">Remove {FACET_TITLES[facet]}: </span>
            <span>{label}</span>
            <Icon name="close" className="size-4" />
          </a>
        </li>
      ))}
      <li>
        <a href={listHref(place, unnarrowed(place, query))}>Clear all</a>
      </li>
    </ul>
  );
}
