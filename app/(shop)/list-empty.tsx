import { chosenLabel, countOf, FACET_LET_GO } from "@/components/shop/facet-words";
import { ButtonLink, buttonStyles } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ALL_AT_ONCE, type Facet, type ListQuery } from "@/lib/catalog/facets";
import { listProducts } from "@/lib/catalog/list-products";
import { atTop, chosenFacets, listHref, unnarrowed } from "@/lib/catalog/list-state";
import type { LoadedList } from "./load-list";

type Way = { label: string; query: ListQuery; total: number };

async function wayTo(label: string, query: ListQuery): Promise<Way> {
  const { total } = await listProducts({ ...query, limit: 1 });
  return { label, query, total };
}

/** States near by that find something: one facet let go of or, where that is not enough, all but one. */
async function waysOut({ home: { place }, query, result }: LoadedList): Promise<Way[]> {
  const top = atTop(query);
  const chosen = chosenFacets(place, query);
  const fixed = place.fixed ?? {};
  const without = await Promise.all(
    chosen.map((facet) => {
      const { [facet]: _gone, ...selected } = top.selected;
      return wayTo(FACET_LET_GO[facet], { ...top, selected });
    }),
  );
  const helpful = without.filter(({ total }) => total > 0);
  if (helpful.length > 0 || chosen.length < 2) return helpful;
  const words = (facet: Facet) => {
    const known = result.facets.find((one) => one.facet === facet)?.values ?? [];
    const labels = (query.selected[facet] ?? []).map((value) =>
      chosenLabel(facet, known.find((one) => one.value === value)?.label ?? value),
    );
    return labels.join(ALL_AT_ONCE.includes(facet) ? " and " : " or ");
  };
  const only = await Promise.all(
    chosen.map((facet) => {
      const selected = { ...fixed, [facet]: query.selected[facet] };
      return wayTo(`Only ${words(facet)}`, { ...top, selected });
    }),
  );
  return only.filter(({ total }) => total > 0);
}

/** Nothing fits: says which choice to let go of, and how much that would bring. */
export async function ListEmpty({ list }: { list: LoadedList }) {
  const { place, noun } = list.home;
  if (chosenFacets(place, list.query).length === 0) return <EmptyShelf home={list.home} />;
  const ways = await waysOut(list);
  const all = listHref(place, unnarrowed(place, list.query));
  return (
    <EmptyState
      title="Nothing fits all of these"
      className="border-t-0 pt-0"
      action={
        <a href={all} className={buttonStyles({ variant: "secondary" })}>
          Clear all filters
        </a>
      }
    >
      {ways.length > 0 ? (
        <>
          <p>This would find something:</p>
          <ul className="mt-2">
            {ways.map(({ label, query, total }) => (
              <li key={label} className="py-1">
                <a href={listHref(place, query)} className="underline underline-offset-4">
                  {label}
                </a>
                , {countOf(total, noun)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </EmptyState>
  );
}

function EmptyShelf({ home: { place, title } }: { home: LoadedList["home"] }) {
  return (
    <EmptyState
      title={`Nothing in ${title} at the moment`}
      className="border-t-0 pt-0"
      action={
        <ButtonLink href={place.shelves ? place.path : "/shop"} variant="secondary">
          See everything
        </ButtonLink>
      }
    />
  );
}
