import "server-only";
import { sql } from "../db";
import type { MerchantItem } from "./merchant-feed";

/**
 * Everything that Google's list of products may show: what is in the shop with a picture, curated things that ran out
 * included, pieces that are sold left out, since none comes again. By SKU.
 */
export async function listMerchantItems(): Promise<MerchantItem[]> {
  return sql<MerchantItem>(
    `SELECT v.sku, p.slug, p.name, p.description, p.kind, c.slug AS category, c.name AS "categoryName", p.subcategory,
            b.name AS brand, v.price_cents AS "priceCents", v.currency, v.weight_grams AS "weightGrams", s.on_hand > 0 AS "inStock",
            rp.condition, rp.color, rp.material, rp.size_label AS size,
            CASE WHEN p.net_value IS NULL THEN NULL ELSE json_build_object('value', p.net_value, 'unit', p.net_unit) END AS net,
            (SELECT array_agg(i.base ORDER BY i.position) FROM product_images i WHERE i.product_id = p.id) AS images
       FROM products p JOIN categories c ON c.id = p.category_id JOIN variants v ON v.product_id = p.id
       JOIN stock s ON s.variant_id = v.id LEFT JOIN brands b ON b.id = p.brand_id LEFT JOIN resale_pieces rp ON rp.product_id = p.id
      WHERE p.status = 'published' AND (p.kind = 'curated' OR s.on_hand > 0)
        AND EXISTS (SELECT FROM product_images i WHERE i.product_id = p.id) ORDER BY v.sku`,
  );
}
