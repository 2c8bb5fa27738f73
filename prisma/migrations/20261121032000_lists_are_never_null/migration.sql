-- An empty list is {}, never NULL: Prisma leaves list columns nullable, and every reader counts on a list.
ALTER TABLE staff_members ALTER COLUMN permissions SET DEFAULT '{}', ALTER COLUMN permissions SET NOT NULL;
ALTER TABLE products
  ALTER COLUMN badges SET DEFAULT '{}', ALTER COLUMN badges SET NOT NULL,
  ALTER COLUMN concerns SET DEFAULT '{}', ALTER COLUMN concerns SET NOT NULL,
  ALTER COLUMN other_ingredients SET DEFAULT '{}', ALTER COLUMN other_ingredients SET NOT NULL;
ALTER TABLE resale_pieces ALTER COLUMN flaws SET DEFAULT '{}', ALTER COLUMN flaws SET NOT NULL;
ALTER TABLE ingredients
  ALTER COLUMN aliases SET DEFAULT '{}', ALTER COLUMN aliases SET NOT NULL,
  ALTER COLUMN functions SET DEFAULT '{}', ALTER COLUMN functions SET NOT NULL;
ALTER TABLE shipping_zones ALTER COLUMN states SET DEFAULT '{}', ALTER COLUMN states SET NOT NULL;
