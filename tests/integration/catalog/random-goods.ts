import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { FACETS, PRICE_BANDS, type Facet, type FacetSelection } from "@/lib/catalog/facets";
import { sql } from "@/lib/db";

/** A product as the tests know it: what each facet holds of it, and what it is sorted by. */
export type Goods = {
  readonly id: string;
  readonly kind: "curated" | "resale";
  readonly status: "published" | "draft" | "archived";
  readonly name: string;
  readonly onHand: number;
  readonly priceCents: number;
  readonly publishedAt: string;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
};

/** Slugs of the stocked shop that the made-up goods use. */
const SHELVES = {
  curated: ["skincare", "body", "hair"],
  resale: ["clothing", "shoes", "bags"],
};
const SHARED = {
  brand: ["umber-and-ash", "quiet-botany", "nine-months"],
  concern: ["dryness", "redness", "bath"],
  badge: ["vegan", "refillable"],
  collection: ["the-edit", "no-plastic"],
  free: ["parabens", "sulfates", "fragrance"],
  verdict: ["meets", "unknown"],
};
const OWN = {
  size: ["S", "M", "EU 38", "Under 20 cm"],
  condition: ["new_with_tags", "excellent", "good"],
  color: ["black", "red"],
  material: ["wool", "silk", "linen"],
  era: ["1970s", "1990s"],
};
const PRICES = [1, 2499, 2500, 2501, 4999, 5000, 9999, 10_000, 19_999, 20_000, 3_000_000];
const DAYS = ["2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.001Z", "2026-03-01T12:00:00.000Z"];
const WORDS = ["Oat", "Clay", "Rose", "Balm", "Cleanser", "Café"];

const some = (from: readonly string[]) => fc.subarray([...from]);
const oneOrNone = (from: readonly string[]) =>
  fc.option(fc.constantFrom(...from), { freq: 3 }).map((value) => (value ? [value] : []));
const one = (from: readonly string[]) => fc.constantFrom(...from).map((value) => [value]);

function bandOf(cents: number): string {
  const band = PRICE_BANDS.find(({ belowCents }) => belowCents === null || cents < belowCents);
  return band?.value ?? "";
}

function goodsOf(kind: Goods["kind"], brands: readonly string[]) {
  const curated = kind === "curated";
  const none = fc.constant<string[]>([]);
  const values = fc.record({
    category: one(SHELVES[kind]),
    brand: curated ? oneOrNone(brands) : none,
    concern: curated ? some(SHARED.concern) : none,
    badge: curated ? some(SHARED.badge) : none,
    collection: curated ? some(SHARED.collection) : none,
    free: curated ? some(SHARED.free) : none,
    verdict: curated ? one(SHARED.verdict) : none,
    size: curated ? none : oneOrNone(OWN.size),
    condition: curated ? none : one(OWN.condition),
    color: curated ? none : one(OWN.color),
    material: curated ? none : some(OWN.material),
    era: curated ? none : oneOrNone(OWN.era),
  });
  return fc
    .record({
      kind: fc.constant(kind),
      status: fc.constantFrom(
        ...(["published", "published", "published", "draft", "archived"] as const),
      ),
      name: fc.subarray(WORDS, { minLength: 1 }).map((words) => words.join(" ")),
      onHand: curated ? fc.constantFrom(0, 1, 7) : fc.constantFrom(1, 1, 0),
      priceCents: fc.constantFrom(...PRICES),
      publishedAt: fc.constantFrom(...DAYS),
      values,
    })
    .map((goods): Goods => ({
      ...goods,
      id: randomUUID(),
      values: { ...goods.values, price: [bandOf(goods.priceCents)] },
    }));
}

/** A small catalogue of both worlds. `brands` are slugs that are there. */
export const goodsList = (brands: readonly string[]) =>
  fc.array(fc.oneof(goodsOf("curated", brands), goodsOf("resale", brands)), { maxLength: 40 });

/** Choices as addresses may carry them: of any facet, known values and unknown ones. */
export const selection = (brands: readonly string[]): fc.Arbitrary<FacetSelection> => {
  const words: Record<Facet, readonly string[]> = {
    ...SHARED,
    ...OWN,
    brand: brands,
    category: [...SHELVES.curated, ...SHELVES.resale],
    price: PRICE_BANDS.map(({ value }) => value),
  };
  return fc
    .subarray([...FACETS], { maxLength: 3 })
    .chain((facets) =>
      fc.record(
        Object.fromEntries(
          facets.map((facet) => [facet, some([...words[facet], "unknown"])] as const),
        ),
      ),
    );
};

/** Takes everything else out of the shop and puts `goods` into it. */
export async function stockWith(goods: readonly Goods[]): Promise<void> {
  await sql(`UPDATE products SET status = 'archived' WHERE status <> 'archived'`);
  const rows = JSON.stringify(goods);
  const from = `FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, kind product_kind, status product_status, name text,
    "onHand" int, "priceCents" int, "publishedAt" timestamptz, values jsonb)`;
  const list = (facet: string) => `ARRAY(SELECT jsonb_array_elements_text(g.values -> '${facet}'))`;
  await sql(
    `INSERT INTO products (id, slug, kind, status, name, brand_id, category_id, subcategory, description, concerns,
       badges, use_type, published_at)
     SELECT id, 'g-' || id, kind, status, name, (SELECT id FROM brands WHERE slug = g.values -> 'brand' ->> 0),
       (SELECT id FROM categories WHERE slug = g.values -> 'category' ->> 0), 'Things', 'A thing.',
       ${list("concern")}, ${list("badge")},
       CASE kind WHEN 'curated' THEN 'leave-on' END, "publishedAt" ${from}`,
    [rows],
  );
  await sql(
    `INSERT INTO variants (id, product_id, sku, price_cents, weight_grams, order_limit, is_piece)
     SELECT id, id, 'G-' || id, "priceCents", 100, 1, kind = 'resale' ${from}`,
    [rows],
  );
  await sql(`INSERT INTO stock (variant_id, on_hand) SELECT id, "onHand" ${from}`, [rows]);
  await sql(
    `INSERT INTO collection_products (collection_id, product_id, position)
     SELECT o.id, g.id, 99 ${from} JOIN collections o ON o.slug = ANY (${list("collection")})`,
    [rows],
  );
  await sql(
    `INSERT INTO resale_pieces (product_id, measurements, color, color_family, material, materials, size_group,
       size_label, condition, decade, consignor_id, split, list_price_cents, flaws)
     SELECT g.id, '{}', 'deep', g.values -> 'color' ->> 0, 'stuff', ${list("material")}, g.values -> 'size' ->> 0,
       'as worn', (g.values -> 'condition' ->> 0)::piece_condition, g.values -> 'era' ->> 0,
       (SELECT id FROM users WHERE email = 'seller@necessite.example'), '[]', g."priceCents", '{}'
       ${from} WHERE g.kind = 'resale'`,
    [rows],
  );
  await sql(
    `WITH audits AS (
       INSERT INTO product_audits (product_id, version_id, verdict, composition, lines, free_from, cause, actor)
       SELECT id, (SELECT id FROM standard_versions WHERE status = 'published'),
         (g.values -> 'verdict' ->> 0)::product_verdict, 'x', '[]', ${list("free")}, 'test', 'test'
         ${from} WHERE g.kind = 'curated' RETURNING *)
     INSERT INTO product_standings (product_id, audit_id, version_id, verdict, composition, free_from, at)
     SELECT product_id, id, version_id, verdict, composition, free_from, at FROM audits`,
    [rows],
  );
}
