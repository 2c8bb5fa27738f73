import type { ReactNode } from "react";
import { cardProps } from "@/components/product/card-props";
import type { ListQuery } from "@/lib/catalog/facets";
import { atTop, listHref, type ListPlace } from "@/lib/catalog/list-state";
import type { ListResult } from "@/lib/catalog/list-view";
import { AppliedFilters } from "./applied-filters";
import { AvoidPlace } from "./avoid-place";
import { FacetPanel } from "./facet-panel";
import type { ListNoun } from "./facet-words";
import { ProductGrid } from "./product-grid";

export type ListBodyProps = {
  place: ListPlace;
  query: ListQuery;
  result: ListResult;
  noun: ListNoun;
  /** Names the list, for its heading that is only read out and for its pages: "Skincare". */
  title: string;
  /** Stands in for the list where nothing fits. */
  empty: ReactNode;
  /** Whether a picture above the list is the one that the page opens with. */
  covered?: boolean;
  className?: string;
};

/** A list with everything around it: what it can be narrowed by, what it is narrowed by, its page, its other pages. */
export function ListBody({
  place,
  query,
  result,
  noun,
  title,
  empty,
  covered,
  className,
}: ListBodyProps) {
  const { cards, total, facets, next, previous } = result;
  const top = atTop(query);
  const first = query.after === undefined && query.before === undefined;
  const more = first ? Math.min(query.limit, total - cards.length) : query.limit;
  return (
    <div id="list" className={className ? `list ${className}` : "list"}>
      <FacetPanel
        place={place}
        query={query}
        facets={facets}
        total={total}
        shown={cards.length}
        noun={noun}
      />
      <section className="list-found" data-hides>
        <h2 className="sr-only">{title}</h2>
        <AppliedFilters place={place} query={query} facets={facets} />
        {cards.length > 0 ? (
          <ProductGrid items={cards.map(cardProps)} columns={3} priorityCount={covered ? 0 : 3} />
        ) : (
          empty
        )}
        {previous || next ? (
          <nav aria-label={`Pages of ${title}`} className="list-pages">
            {previous ? (
              <a rel="prev" href={`${listHref(place, { ...top, before: previous })}#list`}>
                Previous
              </a>
            ) : null}
            {next ? (
              <a rel="next" href={`${listHref(place, { ...top, after: next })}#list`}>
                Next {more}
              </a>
            ) : null}
          </nav>
        ) : null}
        <AvoidPlace />
      </section>
    </div>
  );
}
