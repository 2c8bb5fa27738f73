-- Whoever makes or changes many products in one transaction touches each of them several times: the product, its variant,
-- its entries, its standing. With `shop.listings_later` on, for that transaction alone, the listings of these wait until
-- `listings_now` writes each of them once. Whoever turns it on names every product that it touches then.
CREATE FUNCTION listings_wait() RETURNS boolean LANGUAGE sql STABLE
  RETURN coalesce(current_setting('shop.listings_later', true), '') = 'on';
CREATE FUNCTION listings_now(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('shop.listings_later', 'off', true);
  PERFORM refresh_listings(ids);
END $$;

CREATE OR REPLACE FUNCTION make_listings(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE part record;
BEGIN
  FOR part IN SELECT coalesce(brand_id::text, kind::text) AS owner, array_agg(id ORDER BY id) AS ids FROM products p
      WHERE id = ANY (make_listings.ids) AND NOT EXISTS (SELECT FROM listings WHERE product_id = p.id) GROUP BY 1 ORDER BY 1 LOOP
    INSERT INTO listings (product_id, kind, n)
      SELECT p.id, p.kind, t.place FROM take_listing_places(part.owner, cardinality(part.ids)) WITH ORDINALITY AS t(place, i)
        JOIN products p ON p.id = part.ids[t.i];
  END LOOP;
  IF NOT listings_wait() THEN PERFORM refresh_listings(make_listings.ids); END IF;
END $$;
CREATE OR REPLACE FUNCTION listings_follow() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids uuid[];
BEGIN
  -- Shelves and words that many products share never wait: nobody names all of those.
  IF TG_TABLE_NAME IN ('products', 'variants', 'product_ingredients', 'collection_products', 'product_standings') AND listings_wait() THEN
    RETURN NULL;
  END IF;
  EXECUTE TG_ARGV[1] INTO ids;
  IF ids IS NOT NULL THEN EXECUTE TG_ARGV[0] USING ids; END IF;
  RETURN NULL;
END $$;
