-- What must never be untrue of consignment and payouts. Each guard has a test in tests/integration/house/guards.test.ts.

-- Pieces ------------------------------------------------------------------------------------------------------------
ALTER TABLE consignors ADD CONSTRAINT consignors_address_whole CHECK (
  num_nonnulls(full_name, line1, city, state, postal) IN (0, 5));
ALTER TABLE consignment_items ADD CONSTRAINT consignment_items_submitted_whole CHECK (
  status = 'draft' OR num_nulls(category_id, title, color, material, condition, reject_choice, submitted_at) = 0);
ALTER TABLE consignment_items ADD CONSTRAINT consignment_items_amounts CHECK (retail_cents IS NULL OR retail_cents BETWEEN 1 AND 100000000);
ALTER TABLE consignment_items ADD CONSTRAINT consignment_items_blocked CHECK (
  (status = 'blocked') = (blocked_from IS NOT NULL) AND (status <> 'blocked' OR block_reason IS NOT NULL));
ALTER TABLE consignment_items ADD CONSTRAINT consignment_items_listed_has_product CHECK (
  status NOT IN ('listed', 'sold', 'settled', 'in_grace', 'converted') OR (product_id IS NOT NULL AND listed_at IS NOT NULL));
ALTER TABLE consignment_items ADD CONSTRAINT consignment_items_due CHECK (
  status NOT IN ('offered', 'accepted', 'requoted', 'listed', 'in_grace') OR due_at IS NOT NULL);
ALTER TABLE consignment_items ADD CONSTRAINT consignment_items_declined_says_why CHECK (status <> 'declined' OR decline_reason IS NOT NULL);
CREATE INDEX consignment_items_due ON consignment_items (status, due_at) WHERE status IN ('offered', 'accepted', 'requoted', 'listed', 'in_grace');

ALTER TABLE consignment_photos ADD CONSTRAINT consignment_photos_sane CHECK (bytes > 0 AND position >= 0 AND
  CASE status WHEN 'waiting' THEN original IS NOT NULL WHEN 'ready' THEN num_nulls(base, width, height, dominant, blur) = 0 ELSE problem IS NOT NULL END);
ALTER TABLE consignment_flaws ADD CONSTRAINT consignment_flaws_pin CHECK (
  length(text) BETWEEN 1 AND 300 AND (x_bp IS NULL) = (y_bp IS NULL) AND coalesce(x_bp, 0) BETWEEN 0 AND 10000 AND coalesce(y_bp, 0) BETWEEN 0 AND 10000);
ALTER TABLE consignment_messages ADD CONSTRAINT consignment_messages_length CHECK (length(body) BETWEEN 1 AND 4000);
ALTER TABLE consignment_requests ADD CONSTRAINT consignment_requests_say_why CHECK (length(field) > 0 AND length(reason) BETWEEN 1 AND 500);
ALTER TABLE consignment_inspections ADD CONSTRAINT consignment_inspections_outcome CHECK (outcome IS NULL OR outcome IN ('pass', 'requote', 'reject'));
ALTER TABLE resale_blocks ADD CONSTRAINT resale_blocks_kind CHECK (kind IN ('maker', 'recall', 'material') AND length(term::text) > 0);
CREATE UNIQUE INDEX resale_blocks_once ON resale_blocks (kind, term) WHERE ended_at IS NULL;

-- Contracts ---------------------------------------------------------------------------------------------------------
ALTER TABLE consignment_contracts ADD CONSTRAINT consignment_contracts_sane CHECK (
  round > 0 AND price_cents BETWEEN 1 AND 10000000 AND floor_cents BETWEEN 1 AND price_cents AND term_days > 0 AND grace_days > 0
  AND ship_by_days > 0 AND credit_bonus_bp BETWEEN 0 AND 10000 AND expires_at > proposed_at);
ALTER TABLE consignment_contracts ADD CONSTRAINT consignment_contracts_acceptance CHECK (
  (accepted_at IS NULL) = (terms_version IS NULL) AND (status <> 'accepted' OR accepted_at IS NOT NULL)
  AND (status NOT IN ('proposed', 'refused', 'expired') OR accepted_at IS NULL));
CREATE UNIQUE INDEX consignment_contracts_one_proposed ON consignment_contracts (item_id) WHERE status = 'proposed';
CREATE UNIQUE INDEX consignment_contracts_one_accepted ON consignment_contracts (item_id) WHERE status = 'accepted';

-- What was put before a seller is never rewritten, and what they accepted says for good when they did.
CREATE FUNCTION consignment_contracts_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  fixed text[] := ARRAY['status', 'terms_version', 'accepted_at', 'accepted_ip'];
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(OLD) - fixed IS DISTINCT FROM to_jsonb(NEW) - fixed
    OR (OLD.accepted_at IS NOT NULL AND (OLD.accepted_at, OLD.terms_version, OLD.accepted_ip) IS DISTINCT FROM (NEW.accepted_at, NEW.terms_version, NEW.accepted_ip)) THEN
    RAISE EXCEPTION 'a contract is never rewritten' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER consignment_contracts_frozen BEFORE UPDATE OR DELETE ON consignment_contracts
  FOR EACH ROW EXECUTE FUNCTION consignment_contracts_frozen();

-- A policy that was published never changes again.
CREATE FUNCTION consignment_policies_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a published policy is never rewritten' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER consignment_policies_frozen BEFORE UPDATE OR DELETE ON consignment_policies
  FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION consignment_policies_frozen();
CREATE UNIQUE INDEX consignment_policies_one_draft ON consignment_policies ((true)) WHERE published_at IS NULL;

-- What counts until staff publish something else: DEFAULT_POLICY of lib/consignment/policy.ts.
INSERT INTO consignment_policies (version, created_at, published_at, note, rules) VALUES (1, '2026-11-21', '2026-11-21', 'What the shop began with', '{
  "splits": [{"consignorId": null, "category": null, "tiers": [{"fromCents": 0, "shareBp": 4000}, {"fromCents": 5000, "shareBp": 5000},
    {"fromCents": 20000, "shareBp": 6000}, {"fromCents": 50000, "shareBp": 7000}]}],
  "steps": [{"consignorId": null, "category": null, "floorBp": 6000, "markdowns": [{"afterDays": 90, "percentBp": 9000},
    {"afterDays": 120, "percentBp": 8000}, {"afterDays": 150, "percentBp": 7000}]}],
  "terms": [{"consignorId": null, "category": null, "termDays": 180, "graceDays": 14, "shipByDays": 14, "endOutcomes": ["return", "donate", "convert"]}],
  "categories": [], "offerDays": 7, "payoutMinimumCents": 1000}');

-- Earnings and payouts ----------------------------------------------------------------------------------------------
ALTER TABLE consignor_earnings ADD CONSTRAINT consignor_earnings_states CHECK (amount_cents >= 0
  AND (status NOT IN ('payable', 'paying', 'paid') OR settled_at IS NOT NULL)
  AND (status IN ('reversed', 'clawed_back')) = (undone_at IS NOT NULL));
ALTER TABLE payouts ADD CONSTRAINT payouts_amounts CHECK (gross_cents > 0 AND debt_cents BETWEEN 0 AND gross_cents
  AND amount_cents = gross_cents - debt_cents AND bonus_cents >= 0 AND (method = 'credit' OR bonus_cents = 0));
ALTER TABLE payouts ADD CONSTRAINT payouts_finish CHECK ((status IN ('paid', 'reversed', 'cancelled')) = (finished_at IS NOT NULL));
CREATE UNIQUE INDEX payouts_one_under_way ON payouts (consignor_id, currency) WHERE status IN ('pending', 'sending', 'failed');
ALTER TABLE payout_lines ADD CONSTRAINT payout_lines_one_source CHECK (num_nonnulls(earning_id, adjustment_id) = 1);
CREATE UNIQUE INDEX payout_lines_earning_once ON payout_lines (earning_id) WHERE live AND earning_id IS NOT NULL;
CREATE UNIQUE INDEX payout_lines_adjustment_once ON payout_lines (adjustment_id) WHERE live AND adjustment_id IS NOT NULL;
ALTER TABLE transfers ADD CONSTRAINT transfers_sane CHECK (amount_cents > 0 AND reversed_cents BETWEEN 0 AND amount_cents
  AND (status = 'succeeded') = (stripe_transfer_id IS NOT NULL));
ALTER TABLE transfer_reversals ADD CONSTRAINT transfer_reversals_sane CHECK (amount_cents > 0
  AND (status = 'succeeded') = (stripe_reversal_id IS NOT NULL));
ALTER TABLE consignor_adjustments ADD CONSTRAINT consignor_adjustments_sane CHECK (amount_cents <> 0 AND length(reason) BETWEEN 3 AND 500);

-- Never rewritten ---------------------------------------------------------------------------------------------------
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON consignment_history FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON consignor_agreements FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON consignor_adjustments FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON payout_history FOR EACH STATEMENT EXECUTE FUNCTION append_only();
