"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { opens } from "@/components/ui/invoker";
import { Sheet } from "@/components/ui/sheet";
import type { FacetCounts, ListQuery } from "@/lib/catalog/facets";
import { listHref, narrowingFacets, unnarrowed, type ListPlace } from "@/lib/catalog/list-state";
import { FacetChoices } from "./facet-choices";
import { countOf, SORT_LABELS, type ListNoun } from "./facet-words";
import { countsIn, withNewValues } from "./use-found";
import { useListForm } from "./use-list-form";

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
export function FacetPanel(props: FacetPanelProps) {
  const { place, query, total, shown, noun } = props;
  const id = useId();
  const sheet = `${id}-filter`;
  const here = listHref(place, query);
  const { form, found, last, pending, onChange, onSubmit } = useListForm(place, here);
  const facets = found ? withNewValues(props.facets, found.facets) : props.facets;
  const chosen = narrowingFacets(place, query);
  const many = chosen.reduce((sum, facet) => sum + (query.selected[facet]?.length ?? 0), 0);
  const finds = found?.total ?? total;
  return (
    <>
      <div className="list-bar">
        <Button variant="secondary" size="sm" className="lg:hidden" {...opens(sheet)}>
          <Icon name="filter" className="size-4" />
          Filter
          {many > 0 ? <small>{many}</small> : null}
        </Button>
        <p>{shown < total ? `${shown} of ${countOf(total, noun)}` : countOf(total, noun)}</p>
        <label>
          <span className="sr-only">Sort by</span>
          <select name="sort" form={id} defaultValue={query.sort} onChange={onChange}>
            {place.sorts.map((sort) => (
              <option key={sort} value={sort}>
                {SORT_LABELS[sort]}
              </option>
            ))}
          </select>
        </label>
        <noscript>
          <button form={id}>Sort</button>
        </noscript>
      </div>
      <Sheet
        id={sheet}
        title="Filter"
        className="list-panel"
        footer={
          <>
            {many > 0 ? <a href={listHref(place, unnarrowed(place, query))}>Clear all</a> : null}
            <Button type="submit" form={id} className="flex-1">
              {finds === 0 ? "Nothing fits" : `Show ${countOf(finds, noun)}`}
            </Button>
          </>
        }
      >
        <form
          ref={form}
          id={id}
          action={place.path}
          autoComplete="off"
          data-pending={pending || undefined}
          onChange={onChange}
          onSubmit={onSubmit}
        >
          {place.params?.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {facets.map((facet, index) => (
            <FacetChoices
              key={facet.facet}
              facet={facet}
              chosen={query.selected[facet.facet] ?? []}
              counts={found && countsIn(found, facet.facet)}
              last={last}
              open={index === 0}
            />
          ))}
          <p role="status" className="sr-only">
            {found ? countOf(found.total, noun) : null}
          </p>
        </form>
      </Sheet>
    </>
  );
}
