/** The label of `products p` in its order, each entry with what the glossary knows. See `LabelEntry`. */
export const LABEL = `(SELECT coalesce(json_agg(json_build_object('label', pi.label, 'slug', i.slug, 'name', i.inci,
    'functions', coalesce(i.functions, '{}'), 'origin', i.origin, 'originNote', i.origin_note,
    'percent', coalesce(p.declared_percents -> i.inci::text, p.declared_percents -> pi.label)) ORDER BY pi.position), '[]')
  FROM product_ingredients pi LEFT JOIN ingredients i ON i.id = pi.ingredient_id WHERE pi.product_id = p.id)`;

/** Fragrance allergens that `products p` declares, by name. See `DeclaredAllergen`. */
export const ALLERGENS = `(SELECT coalesce(json_agg(json_build_object('name', pa.name, 'annexRef', fa.annex_ref,
    'leaveOnPercent', fa.leave_on_percent, 'rinseOffPercent', fa.rinse_off_percent, 'slug', i.slug) ORDER BY pa.name), '[]')
  FROM product_allergens pa JOIN fragrance_allergens fa ON fa.id = pa.allergen_id
  LEFT JOIN ingredients i ON i.inci = pa.name::citext WHERE pa.product_id = p.id)`;

/** Badges of `products p` in the shop's order, and its concerns in the product's own. */
export const BADGES = `(SELECT coalesce(json_agg(json_build_object('slug', bd.slug, 'name', bd.name, 'meaning', bd.meaning)
    ORDER BY bd.position), '[]') FROM badges bd WHERE bd.slug = ANY (p.badges))`;
export const CONCERNS = `(SELECT coalesce(json_agg(json_build_object('slug', cn.slug, 'name', cn.name)
    ORDER BY array_position(p.concerns, cn.slug)), '[]') FROM concerns cn WHERE cn.slug = ANY (p.concerns))`;
