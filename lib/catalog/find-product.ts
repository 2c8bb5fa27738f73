import "server-only";
import { sql, type Sql } from "../db";
import { BRAND_SIGN } from "./brand-sign-sql";
import { ALLERGENS, BADGES, CONCERNS, LABEL } from "./internal/label-columns";
import { PIECE } from "./internal/piece-columns";
import type { ProductView } from "./product-view";

const STATEMENT = `SELECT p.id, p.slug, p.name, p.kind, p.subcategory, json_build_object('slug', c.slug, 'name', c.name) AS category,
    CASE WHEN b.id IS NULL THEN NULL ELSE json_build_object('slug', b.slug, 'name', b.name, 'focus', b.focus,
      'basedIn', b.based_in, 'story', b.story, 'sign', ${BRAND_SIGN}) END AS brand,
    p.description, p.net_quantity AS "netQuantity",
    CASE WHEN p.net_value IS NULL THEN NULL ELSE json_build_object('value', p.net_value, 'unit', p.net_unit) END AS net,
    p.use_type AS "useType", ${BADGES} AS badges, ${CONCERNS} AS concerns, ${LABEL} AS label, ${ALLERGENS} AS allergens,
    p.supplement_facts AS "supplementFacts", p.other_ingredients AS "otherIngredients",
    p.period_after_opening AS "periodAfterOpening", p.regulatory_class AS "regulatoryClass",
    p.dshea_disclaimer AS "dsheaDisclaimer",
    (SELECT coalesce(json_agg(json_build_object('base', i.base, 'alt', i.alt, 'width', i.width, 'height', i.height,
       'dominant', i.dominant, 'blur', i.blur, 'flaw', i.flaw) ORDER BY i.position), '[]')
       FROM product_images i WHERE i.product_id = p.id) AS images,
    json_build_object('id', v.id, 'sku', v.sku, 'weightGrams', v.weight_grams, 'priceCents', v.price_cents, 'currency', v.currency,
      'orderLimit', v.order_limit, 'inStock', s.on_hand > 0) AS variant,
    ${PIECE} AS piece
  FROM products p JOIN categories c ON c.id = p.category_id JOIN variants v ON v.product_id = p.id
  JOIN stock s ON s.variant_id = v.id LEFT JOIN brands b ON b.id = p.brand_id
  LEFT JOIN resale_pieces rp ON rp.product_id = p.id
  WHERE p.slug = $1 AND p.status = 'published'`;

/** Everything a product's page shows, or null. A sold piece keeps its page. */
export async function findProduct(slug: string, run: Sql = sql): Promise<ProductView | null> {
  const [row] = await run<ProductView>(STATEMENT, [slug]);
  return row ?? null;
}
