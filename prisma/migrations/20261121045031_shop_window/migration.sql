-- CreateEnum
CREATE TYPE "article_status" AS ENUM ('draft', 'in_review', 'approved', 'scheduled', 'published', 'needs_update', 'archived');

-- CreateEnum
CREATE TYPE "evidence_grade" AS ENUM ('strong', 'moderate', 'limited', 'none');

-- CreateEnum
CREATE TYPE "alert_kind" AS ENUM ('back_in_stock', 'similar_piece');

-- AlterTable
ALTER TABLE "products" ADD COLUMN     "declared_percents" JSONB,
ADD COLUMN     "net_unit" TEXT,
ADD COLUMN     "net_value" DECIMAL(10,2);

-- AlterTable
ALTER TABLE "resale_pieces" ADD COLUMN     "color_family" TEXT,
ADD COLUMN     "decade" TEXT,
ADD COLUMN     "floor_cents" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "list_price_cents" INTEGER,
ADD COLUMN     "listed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "markdowns" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "materials" TEXT[] NOT NULL DEFAULT '{}',
ADD COLUMN     "provenance" TEXT,
ADD COLUMN     "size_group" TEXT;

-- Pieces listed before: their present price and day, and no steps, since their contract named none.
UPDATE resale_pieces rp SET color_family = lower(rp.color), list_price_cents = v.price_cents,
    listed_at = coalesce(p.published_at, p.created_at), decade = substring(rp.era FROM '\d{4}s')
  FROM products p JOIN variants v ON v.product_id = p.id WHERE p.id = rp.product_id;
ALTER TABLE "resale_pieces" ALTER COLUMN "color_family" SET NOT NULL, ALTER COLUMN "list_price_cents" SET NOT NULL;

-- AlterTable
ALTER TABLE "ingredients" ADD COLUMN     "allergen_id" UUID,
ADD COLUMN     "origin_note" TEXT;

-- CreateTable
CREATE TABLE "badges" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "badges_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "concerns" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "intro" TEXT NOT NULL,

    CONSTRAINT "concerns_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "collections" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "intro" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "collections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection_products" (
    "collection_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "collection_products_pkey" PRIMARY KEY ("collection_id","product_id")
);

-- CreateTable
CREATE TABLE "product_complements" (
    "product_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "product_complements_pkey" PRIMARY KEY ("product_id","other_id")
);

-- CreateTable
CREATE TABLE "fragrance_allergens" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "annex_ref" TEXT NOT NULL,
    "names" TEXT[] NOT NULL DEFAULT '{}',
    "cas" TEXT[] NOT NULL DEFAULT '{}',
    "leave_on_percent" DECIMAL(7,4) NOT NULL,
    "rinse_off_percent" DECIMAL(7,4) NOT NULL,
    "regulation" TEXT NOT NULL,
    "wave" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,

    CONSTRAINT "fragrance_allergens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_allergens" (
    "product_id" UUID NOT NULL,
    "allergen_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "product_allergens_pkey" PRIMARY KEY ("product_id","allergen_id","name")
);

-- CreateTable
CREATE TABLE "price_changes" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "variant_id" UUID NOT NULL,
    "price_cents" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL DEFAULT 'usd',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "price_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "former_slugs" (
    "room" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "former_slugs_pkey" PRIMARY KEY ("room","slug")
);

-- CreateTable
CREATE TABLE "journal_references" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "authors" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "journal" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "volume" TEXT,
    "issue" TEXT,
    "pages" TEXT,
    "doi" TEXT,
    "pmid" TEXT,
    "kind" TEXT NOT NULL,
    "population" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "evidence" "evidence_grade" NOT NULL,
    "topics" TEXT[] NOT NULL DEFAULT '{}',
    "confidence" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT,
    "funding_note" TEXT,

    CONSTRAINT "journal_references_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "status" "article_status" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "sections" JSONB NOT NULL,
    "takeaways" TEXT[] NOT NULL DEFAULT '{}',
    "do_not_claim" TEXT[] NOT NULL DEFAULT '{}',
    "disclosures" TEXT[] NOT NULL DEFAULT '{}',
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_references" (
    "article_id" UUID NOT NULL,
    "reference_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "article_references_pkey" PRIMARY KEY ("article_id","reference_id")
);

-- CreateTable
CREATE TABLE "article_ingredients" (
    "article_id" UUID NOT NULL,
    "ingredient_id" UUID NOT NULL,

    CONSTRAINT "article_ingredients_pkey" PRIMARY KEY ("article_id","ingredient_id")
);

-- CreateTable
CREATE TABLE "article_products" (
    "article_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,

    CONSTRAINT "article_products_pkey" PRIMARY KEY ("article_id","product_id")
);

-- CreateTable
CREATE TABLE "search_synonyms" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "term" CITEXT NOT NULL,
    "expansions" TEXT[] NOT NULL DEFAULT '{}',
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_synonyms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_terms" (
    "day" DATE NOT NULL,
    "query" TEXT NOT NULL,
    "searches" INTEGER NOT NULL,
    "found" INTEGER NOT NULL,

    CONSTRAINT "search_terms_pkey" PRIMARY KEY ("day","query")
);

-- CreateTable
CREATE TABLE "wishlist_items" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "visitor_id" UUID,
    "user_id" UUID,
    "product_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "wishlist_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_alerts" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" "alert_kind" NOT NULL,
    "product_id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "user_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "product_alerts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "collections_slug_key" ON "collections"("slug");

-- CreateIndex
CREATE INDEX "collection_products_product_id_idx" ON "collection_products"("product_id");

-- CreateIndex
CREATE INDEX "product_complements_other_id_idx" ON "product_complements"("other_id");

-- CreateIndex
CREATE UNIQUE INDEX "fragrance_allergens_annex_ref_key" ON "fragrance_allergens"("annex_ref");

-- CreateIndex
CREATE INDEX "product_allergens_allergen_id_idx" ON "product_allergens"("allergen_id");

-- CreateIndex
CREATE INDEX "price_changes_variant_id_at_idx" ON "price_changes"("variant_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "journal_references_slug_key" ON "journal_references"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "articles_slug_key" ON "articles"("slug");

-- CreateIndex
CREATE INDEX "articles_status_published_at_idx" ON "articles"("status", "published_at");

-- CreateIndex
CREATE INDEX "article_references_reference_id_idx" ON "article_references"("reference_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_references_article_id_number_key" ON "article_references"("article_id", "number");

-- CreateIndex
CREATE INDEX "article_ingredients_ingredient_id_idx" ON "article_ingredients"("ingredient_id");

-- CreateIndex
CREATE INDEX "article_products_product_id_idx" ON "article_products"("product_id");

-- CreateIndex
CREATE UNIQUE INDEX "search_synonyms_term_key" ON "search_synonyms"("term");

-- CreateIndex
CREATE INDEX "search_terms_found_day_idx" ON "search_terms"("found", "day");

-- CreateIndex
CREATE INDEX "wishlist_items_product_id_idx" ON "wishlist_items"("product_id");

-- CreateIndex
CREATE INDEX "product_alerts_user_id_idx" ON "product_alerts"("user_id");

-- AddForeignKey
ALTER TABLE "ingredients" ADD CONSTRAINT "ingredients_allergen_id_fkey" FOREIGN KEY ("allergen_id") REFERENCES "fragrance_allergens"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_products" ADD CONSTRAINT "collection_products_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_products" ADD CONSTRAINT "collection_products_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_complements" ADD CONSTRAINT "product_complements_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_complements" ADD CONSTRAINT "product_complements_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_allergens" ADD CONSTRAINT "product_allergens_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_allergens" ADD CONSTRAINT "product_allergens_allergen_id_fkey" FOREIGN KEY ("allergen_id") REFERENCES "fragrance_allergens"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_changes" ADD CONSTRAINT "price_changes_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_references" ADD CONSTRAINT "article_references_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_references" ADD CONSTRAINT "article_references_reference_id_fkey" FOREIGN KEY ("reference_id") REFERENCES "journal_references"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_ingredients" ADD CONSTRAINT "article_ingredients_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_ingredients" ADD CONSTRAINT "article_ingredients_ingredient_id_fkey" FOREIGN KEY ("ingredient_id") REFERENCES "ingredients"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_products" ADD CONSTRAINT "article_products_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_products" ADD CONSTRAINT "article_products_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wishlist_items" ADD CONSTRAINT "wishlist_items_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wishlist_items" ADD CONSTRAINT "wishlist_items_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_alerts" ADD CONSTRAINT "product_alerts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_alerts" ADD CONSTRAINT "product_alerts_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on by hand: what a schema file cannot say.

-- Badges and concerns are kept by slug now; their words stand in tables of their own.
UPDATE products SET
  badges = ARRAY(SELECT trim(BOTH '-' FROM regexp_replace(lower(b), '[^a-z0-9]+', '-', 'g')) FROM unnest(badges) AS b),
  concerns = ARRAY(SELECT trim(BOTH '-' FROM regexp_replace(lower(c), '[^a-z0-9]+', '-', 'g')) FROM unnest(concerns) AS c);

ALTER TABLE products ADD CONSTRAINT products_net_measured CHECK ((net_value IS NULL) = (net_unit IS NULL) AND net_value > 0);
ALTER TABLE resale_pieces ADD CONSTRAINT resale_pieces_prices CHECK (list_price_cents > 0 AND floor_cents >= 0 AND floor_cents <= list_price_cents);
ALTER TABLE product_complements ADD CONSTRAINT product_complements_not_itself CHECK (product_id <> other_id);
ALTER TABLE article_references ADD CONSTRAINT article_references_number CHECK (number > 0);
ALTER TABLE articles ADD CONSTRAINT articles_published CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE search_terms ADD CONSTRAINT search_terms_counts CHECK (searches > 0 AND found >= 0 AND length(query) BETWEEN 1 AND 100);
ALTER TABLE search_synonyms ADD CONSTRAINT search_synonyms_words CHECK (length(term::text) BETWEEN 1 AND 60 AND cardinality(expansions) BETWEEN 1 AND 20);
ALTER TABLE wishlist_items ADD CONSTRAINT wishlist_items_one_owner CHECK (num_nonnulls(visitor_id, user_id) = 1);
CREATE UNIQUE INDEX wishlist_items_per_visitor ON wishlist_items (visitor_id, product_id) WHERE visitor_id IS NOT NULL;
CREATE UNIQUE INDEX wishlist_items_per_user ON wishlist_items (user_id, product_id) WHERE user_id IS NOT NULL;
ALTER TABLE product_alerts ADD CONSTRAINT product_alerts_email_shape CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND length(email::text) <= 254);
ALTER TABLE product_alerts ADD CONSTRAINT product_alerts_end_once CHECK (num_nonnulls(sent_at, cancelled_at) <= 1);
CREATE UNIQUE INDEX product_alerts_open ON product_alerts (kind, product_id, email) WHERE sent_at IS NULL AND cancelled_at IS NULL;

-- Every price a variant had, whoever changed it.
INSERT INTO price_changes (variant_id, price_cents, currency, at)
  SELECT v.id, v.price_cents, v.currency, coalesce(p.published_at, p.created_at) FROM variants v JOIN products p ON p.id = v.product_id;
CREATE FUNCTION record_price() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO price_changes (variant_id, price_cents, currency) VALUES (NEW.id, NEW.price_cents, NEW.currency);
  RETURN NULL;
END $$;
CREATE FUNCTION record_first_price() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO price_changes (variant_id, price_cents, currency, at)
    SELECT NEW.id, NEW.price_cents, NEW.currency, coalesce(p.published_at, p.created_at) FROM products p WHERE p.id = NEW.product_id;
  RETURN NULL;
END $$;
CREATE TRIGGER record_first_price AFTER INSERT ON variants FOR EACH ROW EXECUTE FUNCTION record_first_price();
CREATE TRIGGER record_price AFTER UPDATE OF price_cents ON variants
  FOR EACH ROW WHEN (OLD.price_cents <> NEW.price_cents) EXECUTE FUNCTION record_price();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON price_changes FOR EACH STATEMENT EXECUTE FUNCTION append_only();

-- An address that changes leaves its old one behind; one that is taken up again is an address once more.
CREATE FUNCTION remember_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO former_slugs (room, slug, entity_id) VALUES (TG_ARGV[0], OLD.slug, OLD.id)
    ON CONFLICT (room, slug) DO UPDATE SET entity_id = EXCLUDED.entity_id, at = now();
  DELETE FROM former_slugs WHERE room = TG_ARGV[0] AND slug = NEW.slug;
  RETURN NULL;
END $$;
CREATE TRIGGER remember_slug AFTER UPDATE OF slug ON products FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION remember_slug('product');
CREATE TRIGGER remember_slug AFTER UPDATE OF slug ON brands FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION remember_slug('brand');
CREATE TRIGGER remember_slug AFTER UPDATE OF slug ON categories FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION remember_slug('category');
CREATE TRIGGER remember_slug AFTER UPDATE OF slug ON ingredients FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION remember_slug('ingredient');
CREATE TRIGGER remember_slug AFTER UPDATE OF slug ON collections FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION remember_slug('collection');
CREATE TRIGGER remember_slug AFTER UPDATE OF slug ON articles FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION remember_slug('article');
