import { FACET_TITLES, countOf } from "@/components/shop/facet-words";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { listProducts } from "@/lib/catalog/list-products";
import { atTop, chosenFacets, listHref } from "@/lib/catalog/list-state";
import type { LoadedList } from "./load-list";

/** Nothing fits: says which choice to let go of, and how much each would bring back. */
export async function ListEmpty({ list: { home, query, result } }: { list: LoadedList }) {
  const { place, noun } = home;
  const chosen = chosenFacets(place, query);
  if (chosen.length === 0) {
    return (
      <EmptyState
        title="This shelf is empty at the moment"
        action={
          <ButtonLink href={place.shelves ? place.path : "/shop"} variant="secondary">
            See everything
          </ButtonLink>
        }
      >
        New things arrive every week.
      </EmptyState>
    );
  }
  const ways = await Promise.all(
    chosen.map(async (facet) => {
      const { [facet]: _left, ...selected } = query.selected;
      const without = { ...atTop(query), selected };
      const { total } = await listProducts({ ...without, limit: 1 });
      const known = result.facets.find((one) => one.facet === facet)?.values ?? [];
      const words = (query.selected[facet] ?? []).map(
        (value) => known.find((one) => one.value === value)?.label ?? value,
      );
      return { facet, words: words.join(" or "), href: listHref(place, without), total };
    }),
  );
  const helpful = ways.filter(({ total }) => total > 0);
  return (
    <EmptyState
      title="Nothing fits all of these"
      className="border-t-0 pt-0"
      action={
        <ButtonLink
          href={listHref(place, { ...atTop(query), selected: {} })}
          prefetch={false}
          variant="secondary"
        >
          Clear all filters
        </ButtonLink>
      }
    >
      {helpful.length > 0 ? (
        <>
          <p>Letting go of one of them brings something back:</p>
          <ul className="mt-3">
            {helpful.map(({ facet, words, href, total }) => (
              <li key={facet} className="py-1">
                <TextLink href={href} prefetch={false} className="inline-flex min-h-6">
                  Without {FACET_TITLES[facet].toLowerCase()} {words}
                </TextLink>{" "}
                · {countOf(total, noun)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>There is nothing with any of them but one left out, either.</p>
      )}
    </EmptyState>
  );
}
