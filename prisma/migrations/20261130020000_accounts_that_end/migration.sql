-- What is kept when its person goes is kept without them: two records that are otherwise never rewritten let go of an address.

DROP TRIGGER append_only ON address_corrections;
CREATE TRIGGER append_only BEFORE UPDATE OF id, order_id, actor, at OR DELETE OR TRUNCATE ON address_corrections
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE FUNCTION addresses_only_struck() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a corrected address is only ever struck out' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER addresses_only_struck BEFORE UPDATE ON address_corrections
  FOR EACH ROW WHEN (NEW.before <> '{}' OR NEW.after <> '{}') EXECUTE FUNCTION addresses_only_struck();

DROP TRIGGER promotion_uses_end_once ON promotion_uses;
CREATE TRIGGER promotion_uses_end_once BEFORE UPDATE ON promotion_uses
  FOR EACH ROW WHEN ((NEW.live AND NOT OLD.live)
    OR to_jsonb(OLD) - 'live' - 'email' IS DISTINCT FROM to_jsonb(NEW) - 'live' - 'email'
    OR (NEW.email <> OLD.email AND NEW.email::text NOT LIKE 'deleted-%@deleted.invalid'))
  EXECUTE FUNCTION promotion_uses_end_once();
