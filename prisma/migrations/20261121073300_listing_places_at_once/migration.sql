-- Places for all products of one owner at once: the row that says where the last one stands is written once, not once per product.
CREATE FUNCTION take_listing_places(of_owner text, wanted integer) RETURNS SETOF integer LANGUAGE plpgsql AS $$
DECLARE place integer;
BEGIN
  INSERT INTO listing_blocks (owner, last) VALUES (of_owner, -1) ON CONFLICT (owner) DO NOTHING;
  SELECT last INTO place FROM listing_blocks WHERE owner = of_owner FOR UPDATE;
  FOR taken IN 1 .. wanted LOOP
    place := CASE WHEN place < 0 OR place % 64 = 63 THEN nextval('listing_block_numbers')::int * 64 ELSE place + 1 END;
    RETURN NEXT place;
  END LOOP;
  UPDATE listing_blocks SET last = place WHERE owner = of_owner;
END $$;
-- Products that have no listing yet get theirs. Owners are taken in the order of their names.
CREATE FUNCTION make_listings(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE part record;
BEGIN
  FOR part IN SELECT coalesce(brand_id::text, kind::text) AS owner, array_agg(id ORDER BY id) AS ids FROM products p
      WHERE id = ANY (make_listings.ids) AND NOT EXISTS (SELECT FROM listings WHERE product_id = p.id) GROUP BY 1 ORDER BY 1 LOOP
    INSERT INTO listings (product_id, kind, n)
      SELECT p.id, p.kind, t.place FROM take_listing_places(part.owner, cardinality(part.ids)) WITH ORDINALITY AS t(place, i)
        JOIN products p ON p.id = part.ids[t.i];
  END LOOP;
  PERFORM refresh_listings(make_listings.ids);
END $$;
CREATE OR REPLACE FUNCTION listing_made() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM make_listings(ARRAY(SELECT id FROM changed));
  RETURN NULL;
END $$;
DROP FUNCTION next_listing_place(text);
