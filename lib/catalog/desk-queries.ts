import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { isStorableText } from "../text";
import type { ProductSheet } from "./desk-view";

/** One product for its edit page, by its slug, whatever its status. Merchandisers only. */
export async function findProductSheet(
  actor: Actor,
  slug: string,
): Promise<Result<ProductSheet, "not_found">> {
  if (!hasPermission(actor, "merchandiser") || !isStorableText(slug)) return err("not_found");
  const [sheet] = await sql<ProductSheet>(
    `SELECT p.id, p.slug, p.name, p.kind, p.status, b.name AS "brandName", c.name AS "categoryName", p.subcategory,
            p.net_quantity AS "netQuantity", rp.condition, rp.size_label AS "sizeLabel",
            coalesce(u.name, u.email::text) AS "consignorName", i.base AS "imageBase", i.alt AS "imageAlt",
            p.published_at AS "publishedAt", p.updated_at AS "updatedAt",
            coalesce((SELECT json_agg(json_build_object('id', v.id, 'sku', v.sku, 'priceCents', v.price_cents,
                'currency', v.currency, 'onHand', coalesce(s.on_hand, 0), 'held', coalesce(s.held, 0),
                'isPiece', v.is_piece) ORDER BY v.sku)
               FROM variants v LEFT JOIN stock s ON s.variant_id = v.id WHERE v.product_id = p.id), '[]') AS variants,
            coalesce((SELECT json_agg(m ORDER BY m.id DESC) FROM (
                SELECT m.id, v.sku, m.kind, m.quantity, m.reason, o.number AS "orderNumber", m.at
                  FROM stock_movements m JOIN variants v ON v.id = m.variant_id
                  LEFT JOIN order_lines l ON l.id = m.order_line_id LEFT JOIN orders o ON o.id = l.order_id
                 WHERE v.product_id = p.id ORDER BY m.id DESC LIMIT 20) m), '[]') AS movements
       FROM products p JOIN categories c ON c.id = p.category_id
       LEFT JOIN brands b ON b.id = p.brand_id
       LEFT JOIN resale_pieces rp ON rp.product_id = p.id
       LEFT JOIN users u ON u.id = rp.consignor_id
       LEFT JOIN product_images i ON i.product_id = p.id AND i.position = 1
      WHERE p.slug = $1`,
    [slug],
  );
  return sheet ? ok(sheet) : err("not_found");
}
