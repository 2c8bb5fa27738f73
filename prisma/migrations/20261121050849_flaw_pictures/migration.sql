-- AlterTable
ALTER TABLE "product_images" ADD COLUMN     "flaw" TEXT;

-- From here on by hand: what a schema file cannot say.

-- The first picture stands on cards and shows the whole.
ALTER TABLE product_images ADD CONSTRAINT product_images_flaw CHECK (flaw IS NULL OR (flaw <> '' AND position > 1));

-- A change whose row is there already, with its own date, is not written down a second time.
CREATE OR REPLACE FUNCTION record_price() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO price_changes (variant_id, price_cents, currency)
    SELECT NEW.id, NEW.price_cents, NEW.currency
     WHERE NEW.price_cents IS DISTINCT FROM
       (SELECT price_cents FROM price_changes WHERE variant_id = NEW.id ORDER BY at DESC, id DESC LIMIT 1);
  RETURN NULL;
END $$;
