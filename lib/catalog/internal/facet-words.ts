import "server-only";
import { sql } from "../../db";
import { PRICE_BANDS, type Facet, type FacetCounts, type FacetValue } from "../facets";
import { CONDITION_TEXTS, CONDITIONS } from "../product-view";

/** What a value is called, and where it stands among the others. */
type Word = { readonly label: string; readonly position: number };
type Words = ReadonlyMap<string, Word>;

const LETTER_SIZES = ["XXS", "XS", "S", "M", "L", "XL", "XXL"];
const collator = new Intl.Collator("en", { numeric: true });

const FIXED: Readonly<Partial<Record<Facet, Words>>> = {
  condition: new Map(
    CONDITIONS.map((value, position) => [value, { label: CONDITION_TEXTS[value].label, position }]),
  ),
  price: new Map(PRICE_BANDS.map(({ value, label }, position) => [value, { label, position }])),
  size: new Map(LETTER_SIZES.map((value, position) => [value, { label: value, position }])),
};

/** Verdicts that stand in the shop, with the version in force; short, for a list. Unknown never reads as safe. */
const VERDICTS = `('meets', 'Meets our standard v#', 0), ('unknown', 'Not all of it is known', 1)`;

/** The words of the values that stand in tables of their own, by facet. */
async function readWords(): Promise<ReadonlyMap<string, Words>> {
  const rows = await sql<{ facet: string; value: string } & Word>(
    `SELECT 'category' AS facet, slug AS value, name AS label, position FROM categories
     UNION ALL SELECT 'brand', slug, name, 0 FROM brands
     UNION ALL SELECT 'concern', slug, name, 0 FROM concerns
     UNION ALL SELECT 'collection', slug, name, position FROM collections
     UNION ALL SELECT 'badge', slug, name, position FROM badges
     UNION ALL SELECT 'free', slug, name, position FROM ingredient_groups
     UNION ALL SELECT 'verdict', w.value, replace(w.label, '#', v.number::text), w.position
       FROM standard_versions v CROSS JOIN (VALUES ${VERDICTS}) AS w(value, label, position)
      WHERE v.status = 'published'`,
  );
  const words = new Map<string, Map<string, Word>>();
  for (const { facet, value, label, position } of rows) {
    const known = words.get(facet) ?? new Map<string, Word>();
    words.set(facet, known.set(value, { label, position }));
  }
  return words;
}

/** A word of the record itself, as a label: `cotton` is "Cotton". */
function ownLabel(value: string): string {
  return value.charAt(0).toUpperCase() + value.slice(1);
}

export type RawCount = { readonly facet: Facet; readonly value: string; readonly count: number };

/**
 * Counts as they are offered: facets in the order of `facets` and only those with values, values in words and in
 * their order (shelf, scale or alphabet), chosen ones also where nothing has them.
 */
export async function inWords(
  facets: readonly Facet[],
  counts: readonly RawCount[],
  selected: Readonly<Partial<Record<Facet, readonly string[]>>>,
): Promise<FacetCounts[]> {
  const tables = await readWords();
  return facets.flatMap((facet) => {
    const words = FIXED[facet] ?? tables.get(facet);
    const found = counts.filter((row) => row.facet === facet);
    const missing = new Set(selected[facet]);
    for (const { value } of found) missing.delete(value);
    const values = [...found, ...[...missing].map((value) => ({ facet, value, count: 0 }))].map(
      ({ value, count }) => ({
        value,
        count,
        label: words?.get(value)?.label ?? ownLabel(value),
        position: words?.get(value)?.position ?? Number.MAX_SAFE_INTEGER,
      }),
    );
    const inOrder = values
      .toSorted((a, b) => a.position - b.position || collator.compare(a.label, b.label))
      .map(({ value, label, count }): FacetValue => ({ value, label, count }));
    return inOrder.length > 0 ? [{ facet, values: inOrder }] : [];
  });
}
