import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { containing, cutPage, type ListPage } from "../list-page";
import { err, ok, type Result } from "../result";
import { isStorableText } from "../text";
import type { DeskProduct, ProductFilter, ProductSheet } from "./desk-view";

const PAGE_SIZE = 30;

/**
 * A page of the catalogue, drafts and sold pieces included, one row per variant, by name. Merchandisers only.
 * Comes with how many variants fit the filter in all.
 */
export async function listDeskProducts(
  actor: Actor,
  filter: ProductFilter,
): Promise<Result<ListPage<DeskProduct> & { total: number }, "not_found">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const backwards = filter.before !== undefined;
  // By hand: search over two tables, the page's rows and their number in one go.
  const [found] = await sql<{ total: number; rows: DeskProduct[] | null }>(
    `WITH fits AS MATERIALIZED (
       SELECT p.id AS "productId", v.id AS "variantId", p.slug, p.name, p.kind, p.status, v.sku, b.name AS "brandName",
              rp.condition, rp.size_label AS "sizeLabel", v.price_cents AS "priceCents", v.currency,
              coalesce(s.on_hand, 0) AS "onHand", coalesce(s.held, 0) AS held
         FROM products p JOIN variants v ON v.product_id = p.id
         LEFT JOIN stock s ON s.variant_id = v.id
         LEFT JOIN brands b ON b.id = p.brand_id
         LEFT JOIN resale_pieces rp ON rp.product_id = p.id
        WHERE ($1::text IS NULL OR p.name ILIKE $1 OR v.sku ILIKE $1 OR b.name ILIKE $1)
          AND ($2::product_kind IS NULL OR p.kind = $2) AND ($3::product_status IS NULL OR p.status = $3)),
     start AS (
       SELECT p.name, v.id FROM variants v JOIN products p ON p.id = v.product_id WHERE v.id = $4),
     page AS (
       SELECT f.*, i.base AS "imageBase" FROM fits f
         LEFT JOIN product_images i ON i.product_id = f."productId" AND i.position = 1
        WHERE $4::uuid IS NULL OR (f.name, f."variantId") ${backwards ? "<" : ">"} (SELECT name, id FROM start)
        ORDER BY f.name ${backwards ? "DESC" : "ASC"}, f."variantId" ${backwards ? "DESC" : "ASC"} LIMIT ${PAGE_SIZE + 1})
     SELECT (SELECT count(*)::int FROM fits) AS total,
            (SELECT json_agg(page ORDER BY name ${backwards ? "DESC" : "ASC"}, "variantId" ${backwards ? "DESC" : "ASC"})
               FROM page) AS rows`,
    [
      filter.q ? containing(filter.q) : null,
      filter.kind ?? null,
      filter.status ?? null,
      filter.before ?? filter.after ?? null,
    ],
  );
  const page = cutPage(found?.rows ?? [], PAGE_SIZE, filter, (row) => row.variantId);
  return ok({ ...page, total: found?.total ?? 0 });
}

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
