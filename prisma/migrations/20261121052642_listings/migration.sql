-- CreateTable
CREATE TABLE "listings" (
    "product_id" UUID NOT NULL,
    "n" SERIAL NOT NULL,
    "kind" "product_kind" NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "published_ms" BIGINT NOT NULL DEFAULT 0,
    "price_cents" INTEGER NOT NULL DEFAULT 0,
    "tokens" TEXT[],
    "names" tsvector NOT NULL,
    "search" tsvector NOT NULL,

    CONSTRAINT "listings_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "search_entries" (
    "room" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "search" tsvector NOT NULL,

    CONSTRAINT "search_entries_pkey" PRIMARY KEY ("room","entity_id")
);

-- CreateTable
CREATE TABLE "search_starts" (
    "room" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,

    CONSTRAINT "search_starts_pkey" PRIMARY KEY ("room","key","entity_id")
);

-- CreateTable
CREATE TABLE "search_words" (
    "word" TEXT NOT NULL,
    "uses" INTEGER NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "facet_bits" (
    "facet" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "segment" INTEGER NOT NULL,
    "bits" VARBIT NOT NULL,

    CONSTRAINT "facet_bits_pkey" PRIMARY KEY ("facet","value","segment")
);

-- CreateTable
CREATE TABLE "listing_changes" (
    "id" BIGSERIAL NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "listing_changes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "listings_n_key" ON "listings"("n");

-- CreateIndex
CREATE INDEX "search_starts_entity_id_idx" ON "search_starts"("entity_id");

-- CreateIndex
CREATE INDEX "facet_bits_segment_idx" ON "facet_bits"("segment");

-- AddForeignKey
ALTER TABLE "listings" ADD CONSTRAINT "listings_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on by hand: what a schema file cannot say.
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;
ALTER TABLE listings ALTER COLUMN tokens SET DEFAULT '{}', ALTER COLUMN tokens SET NOT NULL,
  ALTER COLUMN names SET DEFAULT '', ALTER COLUMN search SET DEFAULT '';
ALTER TABLE search_starts ALTER COLUMN key TYPE text COLLATE "C";
ALTER TABLE search_words ALTER COLUMN word TYPE text COLLATE "C";
ALTER TABLE search_words ADD CONSTRAINT search_words_sane CHECK (uses > 0 AND length(word) BETWEEN 2 AND 40);
ALTER TABLE facet_bits ADD CONSTRAINT facet_bits_length CHECK (length(bits) = 4096);
CREATE INDEX listings_search ON listings USING gin (search);
CREATE INDEX search_entries_search ON search_entries USING gin (search);

-- Words --------------------------------------------------------------------------------------------------------------
-- English stems without stop words: "The" in a name is a word like any other, and the reader of queries knows which to drop.
CREATE TEXT SEARCH DICTIONARY shop_stem (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION shop (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION shop ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part WITH shop_stem;

-- Lower case, no accents, words and numbers with one space between. Made of built-in rules only, hence immutable.
CREATE FUNCTION search_plain(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(regexp_replace(replace(lower(unaccent('unaccent'::regdictionary, given)), '''', ''), '[^[:alnum:]]+', ' ', 'g'));
CREATE FUNCTION search_vector(given text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN to_tsvector('shop'::regconfig, coalesce(search_plain(given), ''));
-- "oat milk cleanser", "milk cleanser", "cleanser".
CREATE FUNCTION search_starts_of(given text) RETURNS SETOF text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT DISTINCT left(array_to_string(words[i:], ' '), 60)
    FROM (SELECT string_to_array(search_plain(given), ' ') AS words) AS split, generate_series(1, least(cardinality(words), 8)) AS i
   WHERE words[i] <> '' $$;

-- Listings -----------------------------------------------------------------------------------------------------------
-- The bands of PRICE_BANDS in lib/catalog/facets.ts.
CREATE FUNCTION price_band(cents integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE WHEN cents < 2500 THEN 'under-25' WHEN cents < 5000 THEN '25-50' WHEN cents < 10000 THEN '50-100'
    WHEN cents < 20000 THEN '100-200' ELSE 'from-200' END;

-- What the listings of these products should say.
CREATE FUNCTION listing_source(ids uuid[]) RETURNS TABLE (product_id uuid, published boolean, published_ms bigint, price_cents integer,
  tokens text[], names tsvector, search tsvector) LANGUAGE sql STABLE AS $$
  SELECT p.id, p.status = 'published' AND v.cents IS NOT NULL,
    (extract(epoch FROM coalesce(p.published_at, p.created_at)) * 1000)::bigint, coalesce(v.cents, 0),
    array_remove(ARRAY['world=' || p.kind, 'category=' || c.slug, 'brand=' || b.slug, 'price=' || price_band(v.cents),
      'size=' || rp.size_group, 'condition=' || rp.condition, 'color=' || rp.color_family, 'era=' || rp.decade], NULL)
      || ARRAY(SELECT 'concern=' || w FROM unnest(p.concerns) AS w) || ARRAY(SELECT 'badge=' || w FROM unnest(p.badges) AS w)
      || ARRAY(SELECT 'material=' || w FROM unnest(rp.materials) AS w) || shelves.slugs,
    a.vector,
    a.vector || setweight(search_vector(concat_ws(' ', c.name, p.subcategory,
        (SELECT string_agg(name, ' ') FROM badges WHERE slug = ANY (p.badges)),
        (SELECT string_agg(name, ' ') FROM concerns WHERE slug = ANY (p.concerns)),
        shelves.names, rp.material, rp.color, rp.color_family, rp.maker, rp.era, rp.decade)), 'B')
      || setweight(search_vector(i.words), 'C')
      || setweight(search_vector(concat_ws(' ', p.description, rp.curator_note)), 'D')
  FROM products p JOIN categories c ON c.id = p.category_id LEFT JOIN brands b ON b.id = p.brand_id
  LEFT JOIN resale_pieces rp ON rp.product_id = p.id
  CROSS JOIN LATERAL (SELECT setweight(search_vector(concat_ws(' ', p.name, b.name)), 'A') AS vector) AS a
  CROSS JOIN LATERAL (SELECT min(price_cents) AS cents FROM variants WHERE variants.product_id = p.id) AS v
  CROSS JOIN LATERAL (SELECT coalesce(array_agg('collection=' || o.slug ORDER BY o.slug), '{}') AS slugs, string_agg(o.name, ' ' ORDER BY o.slug) AS names
    FROM collection_products cp JOIN collections o ON o.id = cp.collection_id
    WHERE cp.product_id = p.id AND o.published_at IS NOT NULL) AS shelves
  CROSS JOIN LATERAL (SELECT string_agg(concat_ws(' ', pi.label, g.inci, array_to_string(g.aliases, ' ')), ' ' ORDER BY pi.position) AS words
    FROM product_ingredients pi LEFT JOIN ingredients g ON g.id = pi.ingredient_id WHERE pi.product_id = p.id) AS i
  WHERE p.id = ANY (ids) $$;

-- Every name that is found while typing.
CREATE VIEW search_names AS
  SELECT 'product' AS room, p.id AS entity_id, concat_ws(' ', b.name, p.name) AS name
    FROM products p JOIN listings l ON l.product_id = p.id AND l.published LEFT JOIN brands b ON b.id = p.brand_id
  UNION ALL SELECT 'brand', id, name FROM brands
  UNION ALL SELECT 'category', id, name FROM categories
  UNION ALL SELECT 'ingredient', id, inci::text FROM ingredients
  UNION ALL SELECT 'ingredient', id, unnest(aliases) FROM ingredients
  UNION ALL SELECT 'article', id, title FROM articles WHERE status = 'published';

CREATE FUNCTION refresh_starts(at_room text, ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_starts s WHERE s.room = at_room AND s.entity_id = ANY (ids) AND NOT EXISTS (
    SELECT FROM search_names o, search_starts_of(o.name) AS k WHERE o.room = at_room AND o.entity_id = s.entity_id AND k = s.key);
  INSERT INTO search_starts (room, key, entity_id)
    SELECT DISTINCT o.room, k, o.entity_id FROM search_names o, search_starts_of(o.name) AS k
     WHERE o.room = at_room AND o.entity_id = ANY (ids) ON CONFLICT DO NOTHING;
END $$;

-- Rows are locked in the order of their ids, so that two refreshes never wait for each other in a circle.
CREATE FUNCTION refresh_listings(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE renamed uuid[];
BEGIN
  PERFORM 1 FROM listings WHERE product_id = ANY (ids) ORDER BY product_id FOR NO KEY UPDATE;
  WITH written AS (
    UPDATE listings l SET (published, published_ms, price_cents, tokens, names, search)
        = (s.published, s.published_ms, s.price_cents, s.tokens, s.names, s.search)
      FROM listing_source(ids) s WHERE s.product_id = l.product_id
       AND (l.published, l.published_ms, l.price_cents, l.tokens, l.names, l.search)
        IS DISTINCT FROM (s.published, s.published_ms, s.price_cents, s.tokens, s.names, s.search)
    RETURNING l.product_id, l.n, (old.published, old.names) IS DISTINCT FROM (new.published, new.names) AS renamed,
      (old.published, old.tokens) IS DISTINCT FROM (new.published, new.tokens) AS moved),
  noted AS (INSERT INTO listing_changes (n) SELECT n FROM written WHERE moved)
  SELECT array_agg(product_id) INTO renamed FROM written WHERE written.renamed;
  IF renamed IS NOT NULL THEN PERFORM refresh_starts('product', renamed); END IF;
END $$;

CREATE FUNCTION listing_made() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO listings (product_id, kind) SELECT id, kind FROM changed;
  PERFORM refresh_listings(ARRAY(SELECT id FROM changed));
  RETURN NULL;
END $$;
CREATE FUNCTION listing_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO listing_changes (n) VALUES (OLD.n);
  DELETE FROM search_starts WHERE room = 'product' AND entity_id = OLD.product_id;
  RETURN NULL;
END $$;
-- Selling comes through here: it reads and adds a row, and waits for nobody.
CREATE FUNCTION listing_stock_turned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO listing_changes (n) SELECT l.n FROM variants v JOIN listings l ON l.product_id = v.product_id
    WHERE v.id = coalesce(NEW.variant_id, OLD.variant_id) AND (v.is_piece OR TG_OP <> 'UPDATE');
  RETURN NULL;
END $$;
-- The first argument is what to do with the ids that the second finds; `changed` holds the rows as they are or, deleted, were.
CREATE FUNCTION listings_follow() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids uuid[];
BEGIN
  EXECUTE TG_ARGV[1] INTO ids;
  IF ids IS NOT NULL THEN EXECUTE TG_ARGV[0] USING ids; END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER listing_made AFTER INSERT ON products REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION listing_made();
CREATE TRIGGER listing_gone AFTER DELETE ON listings FOR EACH ROW EXECUTE FUNCTION listing_gone();
CREATE TRIGGER listing_stock_turned AFTER INSERT OR DELETE ON stock FOR EACH ROW EXECUTE FUNCTION listing_stock_turned();
CREATE TRIGGER listing_stock_turned_over AFTER UPDATE OF on_hand ON stock
  FOR EACH ROW WHEN ((OLD.on_hand = 0) <> (NEW.on_hand = 0)) EXECUTE FUNCTION listing_stock_turned();
CREATE TRIGGER listings_follow_update AFTER UPDATE ON products REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(id) FROM changed');
CREATE TRIGGER listings_follow_insert AFTER INSERT ON variants REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(product_id) FROM changed');
CREATE TRIGGER listings_follow_update AFTER UPDATE ON variants REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(product_id) FROM changed');
CREATE TRIGGER listings_follow_delete AFTER DELETE ON variants REFERENCING OLD TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(product_id) FROM changed');
CREATE TRIGGER listings_follow_insert AFTER INSERT ON resale_pieces REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(product_id) FROM changed');
CREATE TRIGGER listings_follow_update AFTER UPDATE ON resale_pieces REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(product_id) FROM changed');
CREATE TRIGGER listings_follow_delete AFTER DELETE ON resale_pieces REFERENCING OLD TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(product_id) FROM changed');
CREATE TRIGGER listings_follow_insert AFTER INSERT ON product_ingredients REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(DISTINCT product_id) FROM changed');
CREATE TRIGGER listings_follow_update AFTER UPDATE ON product_ingredients REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(DISTINCT product_id) FROM changed');
CREATE TRIGGER listings_follow_delete AFTER DELETE ON product_ingredients REFERENCING OLD TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(DISTINCT product_id) FROM changed');
CREATE TRIGGER listings_follow_insert AFTER INSERT ON collection_products REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(DISTINCT product_id) FROM changed');
CREATE TRIGGER listings_follow_update AFTER UPDATE ON collection_products REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(DISTINCT product_id) FROM changed');
CREATE TRIGGER listings_follow_delete AFTER DELETE ON collection_products REFERENCING OLD TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(DISTINCT product_id) FROM changed');
CREATE TRIGGER listings_follow_update AFTER UPDATE ON collections REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(DISTINCT product_id) FROM collection_products JOIN changed ON id = collection_id');
CREATE TRIGGER listings_follow_update AFTER UPDATE ON brands REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(p.id) FROM products p JOIN changed c ON c.id = p.brand_id');
CREATE TRIGGER listings_follow_update AFTER UPDATE ON categories REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(p.id) FROM products p JOIN changed c ON c.id = p.category_id');
CREATE TRIGGER listings_follow_insert AFTER INSERT ON badges REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(DISTINCT p.id) FROM products p JOIN changed c ON c.slug = ANY (p.badges)');
CREATE TRIGGER listings_follow_update AFTER UPDATE ON badges REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(DISTINCT p.id) FROM products p JOIN changed c ON c.slug = ANY (p.badges)');
CREATE TRIGGER listings_follow_delete AFTER DELETE ON badges REFERENCING OLD TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(DISTINCT p.id) FROM products p JOIN changed c ON c.slug = ANY (p.badges)');
CREATE TRIGGER listings_follow_insert AFTER INSERT ON concerns REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(DISTINCT p.id) FROM products p JOIN changed c ON c.slug = ANY (p.concerns)');
CREATE TRIGGER listings_follow_update AFTER UPDATE ON concerns REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(DISTINCT p.id) FROM products p JOIN changed c ON c.slug = ANY (p.concerns)');
CREATE TRIGGER listings_follow_delete AFTER DELETE ON concerns REFERENCING OLD TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(DISTINCT p.id) FROM products p JOIN changed c ON c.slug = ANY (p.concerns)');
CREATE TRIGGER listings_follow_update AFTER UPDATE ON ingredients REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)', 'SELECT array_agg(DISTINCT product_id) FROM product_ingredients JOIN changed c ON c.id = ingredient_id');

-- Ingredients, articles and names ------------------------------------------------------------------------------------
CREATE FUNCTION refresh_ingredients(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_entries e WHERE room = 'ingredient' AND entity_id = ANY (ids) AND NOT EXISTS (SELECT FROM ingredients WHERE id = e.entity_id);
  INSERT INTO search_entries (room, entity_id, search)
    SELECT 'ingredient', id, setweight(search_vector(concat_ws(' ', inci, array_to_string(aliases, ' '))), 'A')
        || setweight(search_vector(array_to_string(functions, ' ')), 'B') || setweight(search_vector(concat_ws(' ', cas, ec_number)), 'C')
        || setweight(search_vector(concat_ws(' ', use, origin)), 'D')
      FROM ingredients WHERE id = ANY (ids)
    ON CONFLICT (room, entity_id) DO UPDATE SET search = EXCLUDED.search WHERE search_entries.search <> EXCLUDED.search;
  PERFORM refresh_starts('ingredient', ids);
END $$;
CREATE FUNCTION refresh_articles(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_entries e WHERE room = 'article' AND entity_id = ANY (ids)
    AND NOT EXISTS (SELECT FROM articles WHERE id = e.entity_id AND status = 'published');
  INSERT INTO search_entries (room, entity_id, search)
    SELECT 'article', id, setweight(search_vector(title), 'A') || setweight(search_vector(standfirst), 'B')
        || setweight(search_vector(array_to_string(takeaways, ' ')), 'C') || setweight(search_vector((SELECT string_agg(part #>> '{}', ' ')
          FROM (SELECT jsonb_path_query(sections, '$.**.heading') UNION ALL SELECT jsonb_path_query(sections, '$.**.text')) AS parts (part)
          WHERE jsonb_typeof(part) = 'string')), 'D')
      FROM articles WHERE id = ANY (ids) AND status = 'published'
    ON CONFLICT (room, entity_id) DO UPDATE SET search = EXCLUDED.search WHERE search_entries.search <> EXCLUDED.search;
  PERFORM refresh_starts('article', ids);
END $$;
CREATE TRIGGER search_follows_insert AFTER INSERT ON ingredients REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_ingredients($1)', 'SELECT array_agg(id) FROM changed');
CREATE TRIGGER search_follows_update AFTER UPDATE ON ingredients REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_ingredients($1)', 'SELECT array_agg(id) FROM changed');
CREATE TRIGGER search_follows_delete AFTER DELETE ON ingredients REFERENCING OLD TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_ingredients($1)', 'SELECT array_agg(id) FROM changed');
CREATE TRIGGER search_follows_insert AFTER INSERT ON articles REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_articles($1)', 'SELECT array_agg(id) FROM changed');
CREATE TRIGGER search_follows_update AFTER UPDATE ON articles REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_articles($1)', 'SELECT array_agg(id) FROM changed');
CREATE TRIGGER search_follows_delete AFTER DELETE ON articles REFERENCING OLD TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_articles($1)', 'SELECT array_agg(id) FROM changed');
CREATE TRIGGER search_follows_insert AFTER INSERT ON brands REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_starts(''brand'', $1)', 'SELECT array_agg(id) FROM changed');
CREATE TRIGGER search_follows_update AFTER UPDATE ON brands REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_starts(''brand'', $1)', 'SELECT array_agg(id) FROM changed');
CREATE TRIGGER search_follows_delete AFTER DELETE ON brands REFERENCING OLD TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_starts(''brand'', $1)', 'SELECT array_agg(id) FROM changed');
CREATE TRIGGER search_follows_insert AFTER INSERT ON categories REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_starts(''category'', $1)', 'SELECT array_agg(id) FROM changed');
CREATE TRIGGER search_follows_update AFTER UPDATE ON categories REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_starts(''category'', $1)', 'SELECT array_agg(id) FROM changed');
CREATE TRIGGER search_follows_delete AFTER DELETE ON categories REFERENCING OLD TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_starts(''category'', $1)', 'SELECT array_agg(id) FROM changed');

-- The words of all names, with how many things use them.
CREATE FUNCTION refresh_search_words() RETURNS void LANGUAGE sql AS $$
  MERGE INTO search_words w USING (
    SELECT word, count(*)::int AS uses FROM (
      SELECT DISTINCT room, entity_id, word FROM (
        SELECT room, entity_id, name FROM search_names
        UNION ALL SELECT 'subcategory', category_id, subcategory FROM products WHERE status = 'published' GROUP BY 2, 3
        UNION ALL SELECT 'piece', product_id, concat_ws(' ', material, color, color_family) FROM resale_pieces
        UNION ALL SELECT 'badge', NULL, name FROM badges UNION ALL SELECT 'concern', NULL, name FROM concerns
        UNION ALL SELECT 'collection', id, name FROM collections WHERE published_at IS NOT NULL) AS named,
        string_to_table(search_plain(name), ' ') AS word) AS used
     WHERE length(word) BETWEEN 2 AND 40 AND word !~ '^\d+$' GROUP BY word) AS counted
  ON w.word = counted.word
  WHEN MATCHED AND w.uses <> counted.uses THEN UPDATE SET uses = counted.uses
  WHEN NOT MATCHED THEN INSERT (word, uses) VALUES (counted.word, counted.uses)
  WHEN NOT MATCHED BY SOURCE THEN DELETE $$;

-- Facets as bits -----------------------------------------------------------------------------------------------------
-- Writes the segments of listings that changed anew and forgets the changes. One at a time; returns how many there were.
-- A change that commits meanwhile stays noted and is only counted from its row for longer than it must be.
CREATE FUNCTION fold_listing_changes() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE segments integer[]; folded integer;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('fold_listing_changes')) THEN RETURN 0; END IF;
  WITH taken AS (DELETE FROM listing_changes RETURNING n)
  SELECT array_agg(DISTINCT n / 4096), count(*) INTO segments, folded FROM taken;
  IF segments IS NULL THEN RETURN 0; END IF;
  DELETE FROM facet_bits WHERE segment = ANY (segments);
  INSERT INTO facet_bits (facet, value, segment, bits)
    SELECT split_part(token, '=', 1), substr(token, strpos(token, '=') + 1), segment,
      ('x' || string_agg(repeat('0', 8 * (word - before - 1)) || lpad(to_hex(ones), 8, '0'), '' ORDER BY word)
        || repeat('0', 8 * (127 - max(word))))::bit varying
    FROM (SELECT *, coalesce(lag(word) OVER (PARTITION BY segment, token ORDER BY word), -1) AS before FROM (
      SELECT l.n / 4096 AS segment, token, l.n % 4096 / 32 AS word, bit_or(1::bigint << (31 - l.n % 32)) AS ones
        FROM listings l CROSS JOIN LATERAL unnest(l.tokens) AS token
       WHERE l.published AND l.n / 4096 = ANY (segments) AND EXISTS (
         SELECT FROM variants v JOIN stock s ON s.variant_id = v.id
          WHERE v.product_id = l.product_id AND (l.kind = 'curated' OR s.on_hand > 0))
       GROUP BY 1, 2, 3) AS words) AS placed
    GROUP BY segment, token;
  RETURN folded;
END $$;

-- What is there already. Neighbours in a brand stand together, which keeps its bits in few segments.
INSERT INTO listings (product_id, kind) SELECT id, kind FROM products ORDER BY kind, brand_id, id;
SELECT refresh_listings(ARRAY(SELECT id FROM products));
SELECT refresh_ingredients(ARRAY(SELECT id FROM ingredients)), refresh_articles(ARRAY(SELECT id FROM articles)),
  refresh_starts('brand', ARRAY(SELECT id FROM brands)), refresh_starts('category', ARRAY(SELECT id FROM categories));
SELECT refresh_search_words();
SELECT fold_listing_changes();
