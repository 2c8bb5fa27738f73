-- Into the shop only by the standard --------------------------------------------------------------------------------
-- What a verdict depends on, as one short word: whoever changes any of it has changed the product that was audited.
CREATE FUNCTION standard_composition(p products) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN md5(jsonb_build_array(p.use_type, p.subcategory, p.label_declaration, p.declared_percents, p.supplement_facts,
    to_jsonb(p.other_ingredients), to_jsonb(p.badges))::text);
-- A linen towel has no label; what has one is audited by it.
CREATE FUNCTION has_composition(p products) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN p.kind = 'curated' AND (btrim(coalesce(p.label_declaration, '')) <> '' OR cardinality(p.other_ingredients) > 0
    OR coalesce(p.supplement_facts, '[]'::jsonb) NOT IN ('[]'::jsonb, 'null'::jsonb));
-- Why a product may not stand in the shop: `fails`, `needs_declaration`, `unaudited`; NULL where it may.
CREATE FUNCTION publish_block(p products) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT nullif(CASE WHEN NOT has_composition(p) THEN ''
    ELSE coalesce((SELECT CASE WHEN s.composition <> standard_composition(p) THEN 'unaudited'
        WHEN s.verdict IN ('fails', 'needs_declaration') THEN s.verdict::text ELSE '' END
      FROM product_standings s JOIN standard_versions v ON v.id = s.version_id AND v.status = 'published'
      WHERE s.product_id = p.id), 'unaudited') END, '') $$;
CREATE FUNCTION within_standard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  product products;
  block text;
BEGIN
  -- As it is when the transaction ends: the label, its audit and the state may come in any order before that.
  SELECT * INTO product FROM products
    WHERE id = (CASE WHEN TG_TABLE_NAME = 'products' THEN to_jsonb(coalesce(NEW, OLD)) ->> 'id' ELSE to_jsonb(coalesce(NEW, OLD)) ->> 'product_id' END)::uuid
      AND status = 'published';
  IF NOT FOUND THEN RETURN NULL; END IF;
  block := publish_block(product);
  IF block IS NOT NULL THEN
    RAISE EXCEPTION 'product % is not within the standard: %', product.slug, block USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER products_within_standard
  AFTER INSERT OR UPDATE OF status, use_type, subcategory, label_declaration, declared_percents, supplement_facts, other_ingredients, badges ON products
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.status = 'published' AND NEW.kind = 'curated') EXECUTE FUNCTION within_standard();
CREATE CONSTRAINT TRIGGER standings_within_standard AFTER INSERT OR UPDATE ON product_standings
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.verdict IN ('fails', 'needs_declaration')) EXECUTE FUNCTION within_standard();
CREATE CONSTRAINT TRIGGER standings_stay AFTER DELETE ON product_standings
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION within_standard();
