type CategorySeed = { slug: string; name: string; kind: "curated" | "resale"; source: string };

const curated = (slug: string, name: string): CategorySeed => ({
  slug,
  name,
  kind: "curated",
  source: slug,
});
const resale = (slug: string, name: string, source = slug): CategorySeed => ({
  slug,
  name,
  kind: "resale",
  source,
});

/** Both worlds' shelves in the order in which they are shown; `source` is the catalogue file's word. */
export const categories: readonly CategorySeed[] = [
  curated("skincare", "Skincare"),
  curated("body", "Body"),
  curated("hair", "Hair"),
  curated("oral", "Oral care"),
  curated("makeup", "Makeup"),
  curated("ingestible", "Supplements"),
  curated("home", "Household"),
  resale("clothing", "Clothing"),
  resale("shoes", "Shoes"),
  resale("bags", "Bags"),
  resale("accessories", "Accessories"),
  resale("jewellery", "Jewelry"),
  resale("resale-home", "Home", "home"),
];

/** The slug of the shelf that the catalogue file calls `source`. Throws where there is none. */
export function categorySlug(kind: "curated" | "resale", source: string): string {
  const found = categories.find((entry) => entry.kind === kind && entry.source === source);
  if (!found) throw new Error(`No ${kind} category is called ${source}`);
  return found.slug;
}
