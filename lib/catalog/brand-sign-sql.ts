/** The `BrandSign` of `brands b` as JSON; null where nobody has given us its looks. */
export const BRAND_SIGN = `CASE WHEN b.look IS NULL THEN NULL ELSE json_build_object('layout', b.look->'layout', 'paper', b.look->'paper',
  'width', b.look->'wordmark'->'width', 'height', b.look->'wordmark'->'height') END`;
