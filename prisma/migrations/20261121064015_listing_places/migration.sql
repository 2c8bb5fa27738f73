-- AlterTable
ALTER TABLE "listings" ALTER COLUMN "n" DROP DEFAULT;

-- CreateTable
CREATE TABLE "listing_blocks" (
    "owner" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "listing_blocks_pkey" PRIMARY KEY ("owner")
);

-- From here on by hand: what a schema file cannot say.
DROP SEQUENCE IF EXISTS listings_n_seq;
CREATE SEQUENCE listing_block_numbers AS integer MINVALUE 0 START 0;
SELECT setval('listing_block_numbers', coalesce(max(n) / 64 + 1, 0), false) FROM listings;

-- Brands whose goods come in over time would have a bit or two in every segment. So a place is one of 64 that the brand
-- keeps for itself. Whoever adds to the same brand at the same time waits for the other to commit.
CREATE FUNCTION next_listing_place(of_owner text) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE place integer;
BEGIN
  UPDATE listing_blocks SET last = CASE WHEN last % 64 = 63 THEN nextval('listing_block_numbers')::int * 64 ELSE last + 1 END
    WHERE owner = of_owner RETURNING last INTO place;
  IF place IS NULL THEN
    INSERT INTO listing_blocks AS b (owner, last) VALUES (of_owner, nextval('listing_block_numbers')::int * 64)
      ON CONFLICT (owner) DO UPDATE SET last = EXCLUDED.last RETURNING last INTO place;
  END IF;
  RETURN place;
END $$;
CREATE OR REPLACE FUNCTION listing_made() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE product record;
BEGIN
  FOR product IN SELECT id, kind, coalesce(brand_id::text, kind::text) AS owner FROM changed ORDER BY owner, id LOOP
    INSERT INTO listings (product_id, kind, n) VALUES (product.id, product.kind, next_listing_place(product.owner));
  END LOOP;
  PERFORM refresh_listings(ARRAY(SELECT id FROM changed));
  RETURN NULL;
END $$;

-- Pages are found along these without a look at the rows; rows keep their words with them, to be ranked at once.
CREATE INDEX listings_newest ON listings (published_ms DESC, product_id DESC) INCLUDE (n);
CREATE INDEX listings_price ON listings (price_cents, product_id) INCLUDE (n);
ALTER TABLE listings SET (toast_tuple_target = 8160);
ALTER INDEX listings_search SET (fastupdate = off);

-- One at a time: two that add the same new word would trip over each other.
ALTER FUNCTION refresh_search_words() RENAME TO count_search_words;
CREATE FUNCTION refresh_search_words() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF pg_try_advisory_xact_lock(hashtext('refresh_search_words')) THEN PERFORM count_search_words(); END IF;
END $$;
