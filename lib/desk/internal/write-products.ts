import "server-only";
import type { Tx } from "../../db";
import { readPercent } from "../../standard/declared-percents";
import { readFact, type ServingFact } from "../../standard/serving-facts";
import { linesOf, type Fields, type FieldValue } from "../fields";

/** Products as they shall be, every field given. */
export type Written = { readonly id: string; readonly fields: Fields };

const RECORD = `jsonb_to_recordset($1::jsonb) AS x(id uuid, kind product_kind, sku text, name text, slug text, brand text, category text,
  subcategory text, description text, "priceCents" int, "weightGrams" int, "orderLimit" int, "taxCategory" text,
  "netQuantity" text, "netValue" numeric, "netUnit" text, "useType" text, "regulatoryClass" text, label text,
  "declaredPercents" jsonb, "supplementFacts" jsonb, "otherIngredients" text[], "periodAfterOpening" text, badges text[], concerns text[], collections text[], "onHand" int)`;

const BRAND = "(SELECT id FROM brands WHERE slug = x.brand)";
const CATEGORY = "(SELECT id FROM categories WHERE slug = x.category AND kind = x.kind)";

const rowsOf = (rows: readonly Written[], more: (row: Written) => object = () => ({})) =>
  JSON.stringify(
    rows.map((row) => ({
      id: row.id,
      ...row.fields,
      declaredPercents: percentsOf(row.fields["declaredPercents"]),
      supplementFacts: factsOf(row.fields["supplementFacts"]),
      ...more(row),
    })),
  );

/** As the table has them: `{ "Retinol": 0.1 }`, or null for none. */
function percentsOf(value: FieldValue | undefined): Record<string, number> | null {
  const shares = linesOf(value).flatMap((line) => readPercent(line) ?? []);
  if (shares.length === 0) return null;
  return Object.fromEntries(shares.map(({ name, percent }) => [name, percent]));
}

/** As the table has them: `[{ name, amount }]`, or null for none. */
function factsOf(value: FieldValue | undefined): ServingFact[] | null {
  const facts = linesOf(value).flatMap((line) => readFact(line) ?? []);
  return facts.length === 0 ? null : facts;
}

/** Writes what stands in `products` of each, in one statement. */
export async function updateProducts(
  tx: Tx,
  rows: readonly (Written & { kind: string })[],
  at: Date,
): Promise<void> {
  if (rows.length === 0) return;
  const kinds = new Map(rows.map(({ id, kind }) => [id, kind]));
  await tx(
    `UPDATE products p SET name = x.name, slug = x.slug, brand_id = ${BRAND}, category_id = ${CATEGORY},
       subcategory = x.subcategory, description = x.description, net_quantity = x."netQuantity", net_value = x."netValue",
       net_unit = x."netUnit", use_type = x."useType", regulatory_class = x."regulatoryClass", label_declaration = x.label,
       declared_percents = x."declaredPercents", supplement_facts = x."supplementFacts",
       other_ingredients = coalesce(x."otherIngredients", '{}'), period_after_opening = x."periodAfterOpening",
       badges = coalesce(x.badges, '{}'), concerns = coalesce(x.concerns, '{}'),
       dshea_disclaimer = coalesce(x."regulatoryClass" = 'dietary supplement', false), updated_at = $2
     FROM ${RECORD} WHERE p.id = x.id`,
    [rowsOf(rows, ({ id }) => ({ kind: kinds.get(id) })), at],
  );
}

/** Writes price, weight, limit and tax category of each product's variant. */
export async function updateVariants(tx: Tx, rows: readonly Written[]): Promise<void> {
  if (rows.length === 0) return;
  await tx(
    `UPDATE variants v SET price_cents = x."priceCents", weight_grams = x."weightGrams",
       order_limit = CASE WHEN v.is_piece THEN 1 ELSE coalesce(x."orderLimit", 10) END,
       tax_category = coalesce(x."taxCategory", 'general')
     FROM ${RECORD} WHERE v.product_id = x.id`,
    [rowsOf(rows)],
  );
}

/** Makes curated drafts with their variant and stock. Addresses have to be free and SKUs new. */
export async function insertProducts(
  tx: Tx,
  rows: readonly (Written & { sku: string })[],
  by: { readonly actor: string; readonly at: Date },
): Promise<void> {
  if (rows.length === 0) return;
  const skus = new Map(rows.map(({ id, sku }) => [id, sku]));
  const json = rowsOf(rows, ({ id }) => ({ kind: "curated", sku: skus.get(id) }));
  await tx(
    `INSERT INTO products (id, kind, status, slug, name, brand_id, category_id, subcategory, description, net_quantity, net_value,
       net_unit, use_type, regulatory_class, label_declaration, declared_percents, supplement_facts, other_ingredients,
       period_after_opening, badges, concerns, dshea_disclaimer, created_at, updated_at)
     SELECT x.id, 'curated', 'draft', x.slug, x.name, ${BRAND}, ${CATEGORY}, x.subcategory, x.description, x."netQuantity",
       x."netValue", x."netUnit", x."useType", x."regulatoryClass", x.label, x."declaredPercents", x."supplementFacts",
       coalesce(x."otherIngredients", '{}'),
       x."periodAfterOpening", coalesce(x.badges, '{}'), coalesce(x.concerns, '{}'),
       coalesce(x."regulatoryClass" = 'dietary supplement', false), $2, $2 FROM ${RECORD}`,
    [json, by.at],
  );
  // The variant's trigger looks its product up, so it cannot be part of the same statement.
  await tx(
    `INSERT INTO variants (product_id, sku, price_cents, weight_grams, order_limit, tax_category, is_piece)
     SELECT x.id, x.sku, x."priceCents", x."weightGrams", coalesce(x."orderLimit", 10), coalesce(x."taxCategory", 'general'), false
       FROM ${RECORD}`,
    [json],
  );
  // Nobody can wait for what was never there, so nobody has to be woken.
  await tx(
    `WITH put AS (
       INSERT INTO stock (variant_id, on_hand) SELECT v.id, coalesce(x."onHand", 0) FROM ${RECORD}
         JOIN variants v ON v.product_id = x.id RETURNING variant_id, on_hand)
     INSERT INTO stock_movements (variant_id, kind, quantity, reason, actor, at)
     SELECT variant_id, 'received', on_hand, 'opening stock', $2, $3 FROM put WHERE on_hand > 0`,
    [json, by.actor, by.at],
  );
}

/** Puts each product onto its collections and off all others; new ones stand last. */
export async function writeCollections(tx: Tx, rows: readonly Written[]): Promise<void> {
  if (rows.length === 0) return;
  const json = rowsOf(rows);
  await tx(
    `DELETE FROM collection_products cp USING ${RECORD}, collections o
      WHERE cp.product_id = x.id AND o.id = cp.collection_id AND o.slug <> ALL (coalesce(x.collections, '{}'))`,
    [json],
  );
  await tx(
    `INSERT INTO collection_products (collection_id, product_id, position)
     SELECT o.id, x.id, coalesce((SELECT max(position) FROM collection_products WHERE collection_id = o.id), 0)
       + row_number() OVER (PARTITION BY o.id ORDER BY x.id)
       FROM ${RECORD} JOIN collections o ON o.slug = ANY (x.collections) ON CONFLICT DO NOTHING`,
    [json],
  );
}

/** New ids, made by the database so that they are in the order of time. */
export async function newIds(tx: Tx, count: number): Promise<string[]> {
  const rows = await tx<{ id: string }>(`SELECT uuidv7() AS id FROM generate_series(1, $1)`, [
    count,
  ]);
  return rows.map(({ id }) => id);
}
