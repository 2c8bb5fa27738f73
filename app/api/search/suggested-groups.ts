import { mediaBase } from "@/components/product/card-props";
import { searchHref, type SearchGroup, type SearchOption } from "@/components/shop/search-answer";
import type { ProductKind } from "@/lib/catalog/product-view";
import { formatCents } from "@/lib/money";
import type { Suggestions } from "@/lib/search/search-view";

const ROOMS: Readonly<Record<ProductKind, string>> = { curated: "/shop", resale: "/resale" };
/** The smallest width that pictures are cut to. */
const SMALLEST = "360.webp";

/** Few, so that a phone with its keyboard up shows things too. */
const MOST_QUERIES = 3;

type ProductHit = Suggestions["products"][number];

function productOption(hit: ProductHit): SearchOption {
  return {
    href: `/products/${hit.slug}`,
    text: hit.name,
    price: formatCents(hit.priceCents, hit.currency),
    ...(hit.brandName ? { note: hit.brandName } : {}),
    ...(hit.imageBase ? { image: `${mediaBase(hit.imageBase)}-${SMALLEST}` } : {}),
    ...(hit.dominant ? { tint: hit.dominant } : {}),
  };
}

/** What was found as the field's list shows it: words first, then things, then places. Empty groups are left out. */
export function suggestedGroups(found: Suggestions): SearchGroup[] {
  const ofKind = (kind: ProductKind): SearchOption[] =>
    found.products.filter((hit) => hit.kind === kind).map(productOption);
  const groups: SearchGroup[] = [
    {
      label: "Searches",
      options: found.queries
        .slice(0, MOST_QUERIES)
        .map((text) => ({ href: searchHref(text), text })),
    },
    { label: "Products", options: ofKind("curated") },
    { label: "Pieces", options: ofKind("resale") },
    {
      label: "Shelves",
      options: [
        ...found.categories.map(({ slug, name, kind }) => ({
          href: `${ROOMS[kind]}/${slug}`,
          text: name,
          note: kind === "curated" ? "Shop" : "Resale",
        })),
        ...found.brands.map(({ slug, name }) => ({
          href: `/brands/${slug}`,
          text: name,
          note: "Brand",
        })),
      ],
    },
    {
      label: "Ingredients",
      options: found.ingredients.map(({ slug, name }) => ({
        href: `/ingredients/${slug}`,
        text: name,
      })),
    },
    {
      label: "Journal",
      options: found.articles.map(({ slug, title }) => ({ href: `/journal/${slug}`, text: title })),
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
}
