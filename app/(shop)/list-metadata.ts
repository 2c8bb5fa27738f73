import type { Metadata } from "next";
import { countOf, SORT_LABELS } from "@/components/shop/facet-words";
import { listHref, narrowingFacets } from "@/lib/catalog/list-state";
import { pageMetadata } from "@/lib/web/page-metadata";
import type { LoadedList } from "./load-list";

/**
 * What a list's page is called. A narrowed state says by what, and how much it finds: the title is what is read out
 * when the list changes. Its one address for search engines is the list's own.
 */
export function listMetadata({ home, query, result }: LoadedList): Metadata {
  const { place, shelf, title, intro, noun, card } = home;
  const chosen = narrowingFacets(place, query);
  const base = shelf === null ? place.path : `${place.path}/${shelf}`;
  const further = query.after !== undefined || query.before !== undefined;
  const sorted = query.sort !== place.sorts[0];
  const words = [
    ...chosen.flatMap((facet) => {
      const known = result.facets.find((one) => one.facet === facet)?.values ?? [];
      return (query.selected[facet] ?? []).map(
        (value) => known.find((one) => one.value === value)?.label ?? value,
      );
    }),
    ...(sorted ? [SORT_LABELS[query.sort].toLowerCase()] : []),
    ...(further ? ["further on"] : []),
  ];
  const state = words.length > 0;
  return pageMetadata({
    title: state ? `${title}: ${words.join(", ")}, ${countOf(result.total, noun)}` : title,
    description: intro === "" ? `${title}: ${countOf(result.total, noun)} at nécessité.` : intro,
    // A page further on holds what no other page does; everything else is a view of the list itself.
    path: further && chosen.length === 0 && !sorted ? listHref(place, query) : base,
    card,
    index: chosen.length <= 1,
  });
}
