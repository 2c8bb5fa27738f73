import "server-only";
import type { ProductState } from "../../catalog/states";
import type { Sql } from "../../db";
import type { Fields } from "../fields";

/** A product as it stands, field by field. */
export type Snapshot = {
  readonly id: string;
  readonly variantId: string;
  readonly sku: string;
  readonly kind: "curated" | "resale";
  readonly status: ProductState;
  readonly version: number;
  readonly fields: Fields;
};

const COLUMNS = `p.id, v.id AS "variantId", v.sku, p.kind, p.status, p.version,
  json_build_object('name', p.name, 'slug', p.slug, 'brand', b.slug, 'category', c.slug, 'subcategory', p.subcategory,
    'description', p.description, 'priceCents', v.price_cents, 'weightGrams', v.weight_grams, 'orderLimit', v.order_limit,
    'taxCategory', v.tax_category, 'netQuantity', p.net_quantity, 'netValue', p.net_value, 'netUnit', p.net_unit,
    'useType', p.use_type, 'regulatoryClass', p.regulatory_class, 'label', p.label_declaration,
    'declaredPercents', ARRAY(SELECT key || ' ' || trim_scale((value #>> '{}')::numeric) || ' %'
      FROM jsonb_each(coalesce(nullif(p.declared_percents, 'null'), '{}')) ORDER BY key COLLATE "C"),
    'supplementFacts', ARRAY(SELECT (f ->> 'name') || ': ' || (f ->> 'amount')
      FROM jsonb_array_elements(coalesce(nullif(p.supplement_facts, 'null'), '[]')) WITH ORDINALITY AS t (f, at) ORDER BY at),
    'otherIngredients', p.other_ingredients, 'periodAfterOpening', p.period_after_opening,
    'badges', ARRAY(SELECT unnest(p.badges) ORDER BY 1), 'concerns', ARRAY(SELECT unnest(p.concerns) ORDER BY 1),
    'collections', ARRAY(SELECT o.slug FROM collection_products cp JOIN collections o ON o.id = cp.collection_id
      WHERE cp.product_id = p.id ORDER BY 1), 'onHand', coalesce(s.on_hand, 0), 'status', p.status) AS fields`;

const SOURCE = `FROM products p JOIN categories c ON c.id = p.category_id JOIN variants v ON v.product_id = p.id
  LEFT JOIN stock s ON s.variant_id = v.id LEFT JOIN brands b ON b.id = p.brand_id`;

/** Products by SKU. */
export async function snapshotsBySku(run: Sql, skus: readonly string[]): Promise<Snapshot[]> {
  return run<Snapshot>(`SELECT ${COLUMNS} ${SOURCE} WHERE v.sku = ANY ($1::text[]) ORDER BY v.id`, [
    skus,
  ]);
}

/** Products by id; `lock` keeps them from changing until the transaction ends, always in the order of their ids. */
export async function snapshotsById(
  run: Sql,
  ids: readonly string[],
  lock: boolean,
): Promise<Map<string, Snapshot>> {
  if (lock)
    await run(`SELECT FROM products WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`, [
      ids,
    ]);
  const rows = await run<Snapshot>(
    `SELECT DISTINCT ON (p.id) ${COLUMNS} ${SOURCE} WHERE p.id = ANY ($1::uuid[]) ORDER BY p.id, v.id`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
