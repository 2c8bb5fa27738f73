"use client";

import { useId } from "react";
import { closes, opens } from "@/components/ui/invoker";
import { FacetChoices, type PackedFacet } from "./facet-choices";
import type { FormPlace } from "./form-href";
import { countOf, type ListNoun } from "./facet-words";
import { useListForm } from "./use-list-form";

export type FacetFormProps = {
  place: FormPlace;
  /** The address that is shown, and the same without anything chosen; null where nothing is. */
  here: string;
  cleared: string | null;
  /** What the address carries along. */
  params: readonly (readonly [name: string, value: string])[];
  facets: readonly PackedFacet[];
  sort: string;
  sorts: readonly (readonly [value: string, label: string])[];
  /** How many values narrow the list, how many things that leaves, and how many of them this page shows. */
  chosen: number;
  total: number;
  shown: number;
  noun: ListNoun;
};

/**
 * The bar above a list and the sheet it opens, which on wide screens stands beside the list: components/ui/sheet.tsx
 * without what that brings along, since lists are to stay light.
 */
export function FacetForm(props: FacetFormProps) {
  const { place, here, cleared, params, facets, chosen, total, shown, noun } = props;
  const id = useId();
  const sheet = `${id}f`;
  const { form, found, last, pending, onChange, onSubmit } = useListForm(place, here);
  // A choice was changed whose answer is not there yet, or did not come: the button goes on without a number.
  const finds = found?.total ?? (last === null ? total : null);
  return (
    <>
      <div className="list-bar">
        <button type="button" {...opens(sheet)}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M3.5 7.5h17M6.5 12h11M9.5 16.5h5" />
          </svg>
          Filter
          {chosen > 0 ? <small>{chosen}</small> : null}
        </button>
        <p>{shown < total ? `${shown} of ${countOf(total, noun)}` : countOf(total, noun)}</p>
        <label>
          <span className="sr-only">Sort by</span>
          <select name="sort" form={id} defaultValue={props.sort} onChange={onChange}>
            {props.sorts.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <noscript>
          <button form={id}>Sort</button>
        </noscript>
      </div>
      <dialog
        id={sheet}
        popover="auto"
        closedby="any"
        aria-label="Filter"
        className="modal list-panel"
        data-sheet="end"
      >
        <div className="modal-head">
          <h2 className="display">Filter</h2>
          <button type="button" aria-label="Close" {...closes(sheet)}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M6 6l12 12M18 6L6 18" />
            </svg>
          </button>
        </div>
        <form
          ref={form}
          id={id}
          className="modal-body"
          action={`${place.path}#list`}
          autoComplete="off"
          data-pending={pending || undefined}
          onChange={onChange}
          onSubmit={onSubmit}
        >
          {params.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {facets.map((facet, index) => (
            <FacetChoices
              key={facet[0]}
              facet={facet}
              now={found && (found.facets.find((one) => one.facet === facet[0])?.values ?? [])}
              last={last}
              open={index === 0}
            />
          ))}
        </form>
        <div className="modal-foot">
          {cleared === null ? null : <a href={cleared}>Clear all</a>}
          <button form={id}>
            {finds === 0
              ? "Nothing fits"
              : `Show ${finds === null ? noun.many : countOf(finds, noun)}`}
          </button>
          <p role="status" className="sr-only">
            {found ? countOf(found.total, noun) : null}
          </p>
        </div>
      </dialog>
    </>
  );
}
