-- What moves from one product to another, or to another address, changes both: the one that had it and the one that has it.
DROP TRIGGER listings_follow_update ON variants;
CREATE TRIGGER listings_follow_update AFTER UPDATE ON variants REFERENCING OLD TABLE AS was NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)',
    'SELECT array_agg(DISTINCT product_id) FROM (SELECT product_id FROM was UNION SELECT product_id FROM changed) AS both_of_them');
DROP TRIGGER listings_follow_update ON resale_pieces;
CREATE TRIGGER listings_follow_update AFTER UPDATE ON resale_pieces REFERENCING OLD TABLE AS was NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)',
    'SELECT array_agg(DISTINCT product_id) FROM (SELECT product_id FROM was UNION SELECT product_id FROM changed) AS both_of_them');
DROP TRIGGER listings_follow_update ON product_ingredients;
CREATE TRIGGER listings_follow_update AFTER UPDATE ON product_ingredients REFERENCING OLD TABLE AS was NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)',
    'SELECT array_agg(DISTINCT product_id) FROM (SELECT product_id FROM was UNION SELECT product_id FROM changed) AS both_of_them');
DROP TRIGGER listings_follow_update ON collection_products;
CREATE TRIGGER listings_follow_update AFTER UPDATE ON collection_products REFERENCING OLD TABLE AS was NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)',
    'SELECT array_agg(DISTINCT product_id) FROM (SELECT product_id FROM was UNION SELECT product_id FROM changed) AS both_of_them');
DROP TRIGGER listings_follow_update ON badges;
CREATE TRIGGER listings_follow_update AFTER UPDATE ON badges REFERENCING OLD TABLE AS was NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)',
    'SELECT array_agg(DISTINCT p.id) FROM products p JOIN (SELECT slug FROM was UNION SELECT slug FROM changed) AS both_of_them ON both_of_them.slug = ANY (p.badges)');
DROP TRIGGER listings_follow_update ON concerns;
CREATE TRIGGER listings_follow_update AFTER UPDATE ON concerns REFERENCING OLD TABLE AS was NEW TABLE AS changed FOR EACH STATEMENT
  EXECUTE FUNCTION listings_follow('SELECT refresh_listings($1)',
    'SELECT array_agg(DISTINCT p.id) FROM products p JOIN (SELECT slug FROM was UNION SELECT slug FROM changed) AS both_of_them ON both_of_them.slug = ANY (p.concerns)');
