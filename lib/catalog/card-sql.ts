/** The columns of a `CardView`, and where they come from; for statements that begin with their own list of products. */
export const CARD_COLUMNS = `p.id, p.slug, p.name, p.kind, b.name AS "brandName", rp.condition, rp.size_label AS "sizeLabel",
  v.price_cents AS "priceCents", v.currency, s.on_hand > 0 AS "inStock", i.base AS "imageBase", i.alt AS "imageAlt",
  i.dominant, ARRAY(SELECT bd.name FROM badges bd WHERE bd.slug = ANY (p.badges) ORDER BY bd.position LIMIT 2) AS badges`;

/** To be joined to `products p`. */
export const CARD_JOINS = `JOIN variants v ON v.product_id = p.id JOIN stock s ON s.variant_id = v.id
  LEFT JOIN brands b ON b.id = p.brand_id LEFT JOIN resale_pieces rp ON rp.product_id = p.id
  LEFT JOIN product_images i ON i.product_id = p.id AND i.position = 1`;
