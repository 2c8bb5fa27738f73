/** `piece` of a product's page, from `resale_pieces rp` and `variants v`; null for a curated product. See `PieceView`. */
export const PIECE = `CASE WHEN rp.product_id IS NULL THEN NULL ELSE json_build_object('sizeLabel', rp.size_label,
  'measurements', rp.measurements, 'color', rp.color, 'material', rp.material, 'condition', rp.condition,
  'flaws', rp.flaws, 'era', rp.era, 'maker', rp.maker, 'originalRetailCents', rp.original_retail_cents,
  'curatorNote', rp.curator_note, 'provenance', rp.provenance, 'listPriceCents', rp.list_price_cents,
  'listedAt', rp.listed_at, 'floorCents', rp.floor_cents, 'markdowns', rp.markdowns,
  'prices', (SELECT coalesce(json_agg(json_build_object('cents', pc.price_cents, 'at', pc.at) ORDER BY pc.at, pc.id), '[]')
     FROM price_changes pc WHERE pc.variant_id = v.id)) END`;
