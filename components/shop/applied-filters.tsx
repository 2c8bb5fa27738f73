import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import type { FacetCounts, ListQuery } from "@/lib/catalog/facets";
import {
  listHref,
  narrowingFacets,
  toggled,
  unnarrowed,
  type ListPlace,
} from "@/lib/catalog/list-state";
import { FACET_TITLES } from "./facet-words";

export type AppliedFiltersProps = {
  place: ListPlace;
  query: ListQuery;
  /** For the words of the values. */
  facets: readonly FacetCounts[];
};

/** What the list is narrowed by, each as a link to the list without it. Nothing where nothing is. */
export function AppliedFilters({ place, query, facets }: AppliedFiltersProps) {
  const applied = narrowingFacets(place, query).flatMap((facet) => {
    const known = facets.find((one) => one.facet === facet)?.values ?? [];
    return (query.selected[facet] ?? []).map((value) => ({
      facet,
      label: known.find((one) => one.value === value)?.label ?? value,
      href: listHref(place, toggled(query, facet, value)),
    }));
  });
  if (applied.length === 0) return null;
  return (
    <ul className="applied" aria-label="Applied filters">
      {applied.map(({ facet, label, href }) => (
        <li key={href}>
          <Link href={href} prefetch={false} scroll={false}>
            <span className="sr-only">Remove {FACET_TITLES[facet]}: </span>
            <span>{label}</span>
            <Icon name="close" className="size-4" />
          </Link>
        </li>
      ))}
      <li>
        <Link href={listHref(place, unnarrowed(place, query))} prefetch={false} scroll={false}>
          Clear all
        </Link>
      </li>
    </ul>
  );
}
