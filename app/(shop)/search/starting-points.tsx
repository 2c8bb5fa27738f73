import { cardProps } from "@/components/product/card-props";
import { ProductGrid } from "@/components/shop/product-grid";
import { SectionHeading } from "@/components/shop/section-heading";
import { TextLink } from "@/components/ui/link";
import type { Facet } from "@/lib/catalog/facets";
import { listProducts } from "@/lib/catalog/list-products";
import type { ListResult } from "@/lib/catalog/list-view";
import { cachePage } from "@/lib/web/cache-page";

type Way = { href: string; label: string };

/** The longest list that is still read instead of searched. */
const MOST = 7;

/** The largest values of a facet, in the order in which the facet has them. */
function waysFrom(list: ListResult, facet: Facet, room: string): Way[] {
  const values = list.facets.find((one) => one.facet === facet)?.values ?? [];
  const [least = 0] = values
    .map(({ count }) => count)
    .toSorted((a, b) => b - a)
    .slice(MOST - 1);
  return values
    .filter(({ count }) => count >= least)
    .slice(0, MOST)
    .map(({ value, label }) => ({ href: `${room}/${value}`, label }));
}

/** Something real to look at, for whoever has not typed anything or found nothing: shelves, and what is new. */
export async function StartingPoints() {
  "use cache";
  cachePage("catalog", "curated", "resale");
  const [curated, resale] = await Promise.all(
    (["curated", "resale"] as const).map((world) =>
      listProducts({ world, selected: {}, sort: "newest", limit: 4 }),
    ),
  );
  if (!curated || !resale) return null;
  const columns = [
    { title: "Collections", ways: waysFrom(curated, "collection", "/collections") },
    { title: "What it is for", ways: waysFrom(curated, "concern", "/concerns") },
    { title: "Care", ways: waysFrom(curated, "category", "/shop") },
    { title: "Resale", ways: waysFrom(resale, "category", "/resale") },
  ].filter(({ ways }) => ways.length > 0);
  return (
    <>
      <nav
        aria-label="Things to look for"
        className="mt-10 grid grid-cols-2 gap-x-4 gap-y-8 border-t border-hairline pt-6 lg:grid-cols-4 lg:gap-x-8"
      >
        {columns.map(({ title, ways }) => (
          <div key={title}>
            <h2 className="mb-1 text-sm text-stone">{title}</h2>
            <ul>
              {ways.map(({ href, label }) => (
                <li key={href}>
                  <TextLink
                    href={href}
                    prefetch={false}
                    underline="hover"
                    className="inline-flex min-h-8 items-center"
                  >
                    {label}
                  </TextLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <section aria-labelledby="newest" className="mt-14">
        <SectionHeading
          id="newest"
          title="New on the shelf"
          href="/shop"
          linkLabel="All curated care"
        />
        <ProductGrid items={curated.cards.map(cardProps)} />
      </section>
      <section aria-labelledby="newest-pieces" className="mt-14">
        <SectionHeading
          id="newest-pieces"
          title="Newly arrived pieces"
          href="/resale"
          linkLabel="All pieces"
        />
        <ProductGrid items={resale.cards.map(cardProps)} />
      </section>
    </>
  );
}
