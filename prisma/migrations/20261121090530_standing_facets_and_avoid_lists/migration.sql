-- CreateTable
CREATE TABLE "avoid_lists" (
    "user_id" UUID NOT NULL,
    "items" TEXT[],
    "hide" BOOLEAN NOT NULL DEFAULT false,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "avoid_lists_pkey" PRIMARY KEY ("user_id")
);

-- AddForeignKey
ALTER TABLE "avoid_lists" ADD CONSTRAINT "avoid_lists_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on by hand: what a schema file cannot say.
ALTER TABLE avoid_lists ALTER COLUMN items SET DEFAULT '{}', ALTER COLUMN items SET NOT NULL;
ALTER TABLE avoid_lists
  ADD CONSTRAINT avoid_lists_length CHECK (cardinality(items) <= 60),
  ADD CONSTRAINT avoid_lists_items CHECK (array_position(items, NULL) IS NULL
    AND ' ' || array_to_string(items, ' ') ~ '^( (group|ingredient)/[a-z0-9]+(-[a-z0-9]+)*)* ?$');

-- What lists can be narrowed by of what the standard says: the verdict, and each family that a label can rule out and does.
-- A linen towel is not among what is not known: it is nothing that one puts on the skin or eats.
CREATE FUNCTION standing_tokens(p products) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT 'verdict=' || s.verdict || ARRAY(SELECT 'free=' || w FROM unnest(s.free_from) AS w)
    FROM product_standings s WHERE s.product_id = p.id AND (has_composition(p) OR p.use_type IS NOT NULL)), '{}') $$;
CREATE OR REPLACE FUNCTION listing_source(ids uuid[]) RETURNS TABLE (product_id uuid, published boolean, published_ms bigint, price_cents integer,
  tokens text[], names tsvector, search tsvector) LANGUAGE sql STABLE AS $$
  SELECT p.id, p.status = 'published' AND v.cents IS NOT NULL,
    (extract(epoch FROM coalesce(p.published_at, p.created_at)) * 1000)::bigint, coalesce(v.cents, 0),
    array_remove(ARRAY['world=' || p.kind, 'category=' || c.slug, 'brand=' || b.slug, 'price=' || price_band(v.cents),
      'size=' || rp.size_group, 'condition=' || rp.condition, 'color=' || rp.color_family, 'era=' || rp.decade], NULL)
      || ARRAY(SELECT 'concern=' || w FROM unnest(p.concerns) AS w) || ARRAY(SELECT 'badge=' || w FROM unnest(p.badges) AS w)
      || ARRAY(SELECT 'material=' || w FROM unnest(rp.materials) AS w) || shelves.slugs || standing_tokens(p),
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

-- A new version of the standard moves thousands at once: only these tokens are made anew, not the words of each listing.
CREATE FUNCTION refresh_standing_tokens(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM listings WHERE product_id = ANY (ids) ORDER BY product_id FOR NO KEY UPDATE;
  WITH written AS (
    UPDATE listings l SET tokens = s.tokens FROM (
      SELECT p.id, ARRAY(SELECT t FROM unnest(o.tokens) WITH ORDINALITY AS u(t, i) WHERE t !~ '^(verdict|free)=' ORDER BY i) || standing_tokens(p) AS tokens
        FROM products p JOIN listings o ON o.product_id = p.id WHERE p.id = ANY (ids)) AS s
     WHERE s.id = l.product_id AND l.tokens <> s.tokens RETURNING l.n)
  INSERT INTO listing_changes (n) SELECT n FROM written;
END $$;
CREATE TRIGGER listings_follow_insert AFTER INSERT ON product_standings REFERENCING NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_standing_tokens($1)', 'SELECT array_agg(product_id) FROM changed');
CREATE TRIGGER listings_follow_update AFTER UPDATE ON product_standings REFERENCING OLD TABLE AS was NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_standing_tokens($1)', 'SELECT array_agg(DISTINCT product_id) FROM (SELECT product_id FROM was UNION SELECT product_id FROM changed) AS both_of_them');
CREATE TRIGGER listings_follow_delete AFTER DELETE ON product_standings REFERENCING OLD TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_standing_tokens($1)', 'SELECT array_agg(product_id) FROM changed');

SELECT refresh_standing_tokens(ARRAY(SELECT product_id FROM product_standings));
SELECT fold_listing_changes();
