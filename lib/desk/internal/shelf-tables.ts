import "server-only";
import type { Tx } from "../../db";
import type { Entity } from "../entities";
import type { Fields } from "../fields";

type Shelf = Exclude<Entity, "product">;

/** Where a field of a shelf stands: its column, and how it is read and written. */
type Table = { readonly name: string; readonly columns: Readonly<Record<string, string>> };

const TABLES: Readonly<Record<Shelf, Table>> = {
  brand: {
    name: "brands",
    columns: { name: "name", slug: "slug", focus: "focus", basedIn: "based_in", story: "story" },
  },
  category: {
    name: "categories",
    columns: { name: "name", slug: "slug", kind: "kind", position: "position" },
  },
  collection: {
    name: "collections",
    columns: { name: "name", slug: "slug", intro: "intro", position: "position" },
  },
  ingredient: {
    name: "ingredients",
    columns: {
      inci: "inci",
      slug: "slug",
      aliases: "aliases",
      cas: "cas",
      ecNumber: "ec_number",
      functions: "functions",
      use: "use",
      origin: "origin",
      originNote: "origin_note",
      confidence: "confidence",
      source: "source",
    },
  },
  candidate: {
    name: "intake_candidates",
    columns: {
      name: "name",
      article: "sku",
      brandName: "brand_name",
      what: "what",
      brandNamed: "brand_named",
      useType: "use_type",
      label: "label",
      declaredPercents: "declared_percents",
      supplementFacts: "supplement_facts",
      otherIngredients: "other_ingredients",
      badges: "badges",
    },
  },
};

const MORE: Readonly<Partial<Record<Shelf, string>>> = {
  collection: `, 'shown', t.published_at IS NOT NULL AND t.published_at <= now(),
    'products', ARRAY(SELECT (SELECT min(sku) FROM variants v WHERE v.product_id = cp.product_id)
       FROM collection_products cp WHERE cp.collection_id = t.id ORDER BY cp.position, cp.product_id)`,
};

export type ShelfRow = { readonly id: string; readonly version: number; readonly fields: Fields };

/** A shelf's row by id, locked until the transaction ends. */
export async function readShelf(tx: Tx, entity: Shelf, id: string): Promise<ShelfRow | null> {
  const { name, columns } = TABLES[entity];
  const fields = Object.entries(columns).map(([key, column]) => `'${key}', t.${column}`);
  const [row] = await tx<ShelfRow>(
    `SELECT t.id, t.version, json_build_object(${fields.join(", ")}${MORE[entity] ?? ""}) AS fields
       FROM ${name} t WHERE t.id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  return row ?? null;
}

const CAST: Readonly<Record<string, string>> = {
  kind: "::product_kind",
  aliases: "::text[]",
  functions: "::text[]",
  declaredPercents: "::text[]",
  supplementFacts: "::text[]",
  otherIngredients: "::text[]",
  badges: "::text[]",
};

/**
 * Writes a shelf's row, made anew where `id` is null, with `beside`: values of columns that are no fields. The address has
 * to be free, or PostgreSQL says so.
 */
export async function writeShelf(
  tx: Tx,
  entity: Shelf,
  id: string | null,
  fields: Fields,
  beside: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { name, columns } = TABLES[entity];
  const own = Object.keys(columns);
  const keys = [...own, ...Object.keys(beside)];
  const values = [...own.map((key) => fields[key] ?? null), ...Object.values(beside)];
  const places = keys.map((key, index) => `$${index + 1}${CAST[key] ?? ""}`);
  const names = keys.map((key) => columns[key] ?? key);
  const [row] = await tx<{ id: string }>(
    id === null
      ? `INSERT INTO ${name} (${names.join(", ")}) VALUES (${places.join(", ")}) RETURNING id`
      : `UPDATE ${name} SET (${names.join(", ")}) = ROW(${places.join(", ")}) WHERE id = $${keys.length + 1} RETURNING id`,
    id === null ? values : [...values, id],
  );
  if (!row) throw new Error(`A ${entity} was not written`);
  return row.id;
}

/** Shows a collection in the shop or not, and puts products on it in this order. SKUs that nothing has are left out. */
export async function writeCollectionExtras(
  tx: Tx,
  id: string,
  { shown, products }: Fields,
  at: Date,
): Promise<void> {
  // The version counts what is on the shelf too.
  await tx(
    `UPDATE collections SET version = version + 1, published_at = CASE WHEN NOT $2 THEN NULL
       WHEN published_at <= $3 THEN published_at ELSE $3 END WHERE id = $1`,
    [id, shown === true, at],
  );
  await tx(
    `DELETE FROM collection_products WHERE collection_id = $1
        AND product_id <> ALL (ARRAY(SELECT product_id FROM variants WHERE sku = ANY ($2::text[])))`,
    [id, products ?? []],
  );
  await tx(
    `INSERT INTO collection_products (collection_id, product_id, position)
     SELECT $1, v.product_id, min(x.n) FROM unnest($2::text[]) WITH ORDINALITY AS x(sku, n) JOIN variants v ON v.sku = x.sku
      GROUP BY v.product_id ON CONFLICT (collection_id, product_id) DO UPDATE SET position = EXCLUDED.position`,
    [id, products ?? []],
  );
}

/** Of these SKUs, those that nothing has. */
export async function unknownSkus(tx: Tx, skus: readonly string[]): Promise<string[]> {
  const rows = await tx<{ sku: string }>(
    `SELECT sku FROM unnest($1::text[]) AS sku WHERE sku NOT IN (SELECT sku FROM variants)`,
    [skus],
  );
  return rows.map(({ sku }) => sku);
}
