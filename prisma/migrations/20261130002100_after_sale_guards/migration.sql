-- What must never be untrue of parcels, returns, money given back, tenders, promotions and disputes. Each guard has a
-- test in tests/integration/house/guards.test.ts.

-- Accounts that the rest books on -------------------------------------------------------------------------------------
INSERT INTO ledger_accounts (kind) VALUES ('tenders_held'), ('allowances'), ('restocking_fees'), ('disputes'), ('dispute_losses');

-- Orders ------------------------------------------------------------------------------------------------------------
ALTER TABLE orders DROP CONSTRAINT orders_total_adds_up;
ALTER TABLE orders ADD CONSTRAINT orders_total_adds_up CHECK (
  total_cents = subtotal_cents - discount_cents + shipping_cents - shipping_discount_cents + tax_cents);
ALTER TABLE orders ADD CONSTRAINT orders_shipping_discount CHECK (shipping_discount_cents BETWEEN 0 AND shipping_cents);
ALTER TABLE order_lines DROP CONSTRAINT order_lines_counts;
ALTER TABLE order_lines ADD CONSTRAINT order_lines_counts CHECK (
  quantity_shipped >= 0 AND quantity_cancelled >= 0 AND quantity_shipped + quantity_cancelled <= quantity
  AND quantity_returned BETWEEN 0 AND quantity_shipped AND quantity_restocked BETWEEN 0 AND quantity_returned + quantity_cancelled);
ALTER TABLE order_lines DROP CONSTRAINT order_lines_share;
ALTER TABLE order_lines ADD CONSTRAINT order_lines_share CHECK (
  (is_piece = (consignor_id IS NOT NULL)) AND (is_piece = (consignor_share_bp IS NOT NULL))
  AND shared_discount_cents BETWEEN 0 AND discount_cents AND (is_piece OR shared_discount_cents = 0)
  AND consignor_cents BETWEEN 0 AND unit_price_cents * quantity - shared_discount_cents AND (is_piece OR consignor_cents = 0));

-- Parcels -----------------------------------------------------------------------------------------------------------
ALTER TABLE shipments ADD CONSTRAINT shipments_states CHECK (
  (status IN ('shipped', 'delivered', 'lost')) = (shipped_at IS NOT NULL) AND (status = 'delivered') = (delivered_at IS NOT NULL)
  AND (status = 'lost') = (lost_at IS NOT NULL) AND (shipped_at IS NULL OR carrier IS NOT NULL)
  AND promised_for >= ship_by AND position > 0);
ALTER TABLE shipments ADD CONSTRAINT shipments_label CHECK (
  (label_key IS NULL) = (label_made_at IS NULL) AND (label_made_at IS NULL OR num_nulls(label_asked_at, carrier, tracking) = 0));
ALTER TABLE order_notes ADD CONSTRAINT order_notes_length CHECK (length(body) BETWEEN 1 AND 2000);
ALTER TABLE tracking_events ADD CONSTRAINT tracking_events_code CHECK (code IN ('label_made', 'in_transit', 'delivered', 'exception'));
ALTER TABLE local_parcels ADD CONSTRAINT local_parcels_weight CHECK (weight_grams > 0);

-- Payments and refunds ----------------------------------------------------------------------------------------------
ALTER TABLE payments ADD CONSTRAINT payments_one_owner CHECK (
  num_nonnulls(order_id, bought_card_id) = 1 AND (tender = 'gift_card') = (gift_card_id IS NOT NULL)
  AND (bought_card_id IS NULL OR tender = 'card'));
CREATE UNIQUE INDEX payments_one_per_tender ON payments (order_id, tender, gift_card_id) NULLS NOT DISTINCT WHERE order_id IS NOT NULL;
ALTER TABLE refunds ADD CONSTRAINT refunds_destination CHECK ((destination = 'gift_card') = (gift_card_id IS NOT NULL));

-- However many are written at once, what goes back is never more than what came in.
CREATE FUNCTION refunds_within_payment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  paid int;
BEGIN
  SELECT amount_cents INTO paid FROM payments WHERE id = NEW.payment_id FOR NO KEY UPDATE;
  IF NEW.amount_cents + (SELECT coalesce(sum(amount_cents), 0) FROM refunds
      WHERE payment_id = NEW.payment_id AND status IN ('pending', 'succeeded')) > paid THEN
    RAISE EXCEPTION 'payment % cannot give back that much', NEW.payment_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refunds_within_payment BEFORE INSERT ON refunds FOR EACH ROW EXECUTE FUNCTION refunds_within_payment();

-- Credit notes ------------------------------------------------------------------------------------------------------
ALTER TABLE credit_notes ADD CONSTRAINT credit_notes_sum CHECK (
  goods_cents >= 0 AND shipping_cents >= 0 AND tax_cents >= 0 AND fee_cents BETWEEN 0 AND goods_cents
  AND total_cents >= 0 AND total_cents = goods_cents + shipping_cents + tax_cents - fee_cents);
ALTER TABLE credit_note_lines ADD CONSTRAINT credit_note_lines_amounts CHECK (
  quantity >= 0 AND goods_cents >= 0 AND tax_cents >= 0 AND fee_cents BETWEEN 0 AND goods_cents);

-- Of an order's delivery, tax and total no more is given back than it had.
CREATE FUNCTION credit_notes_within_order() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  o orders%ROWTYPE;
  given record;
BEGIN
  SELECT * INTO o FROM orders WHERE id = NEW.order_id FOR NO KEY UPDATE;
  SELECT coalesce(sum(shipping_cents), 0) AS shipping, coalesce(sum(tax_cents), 0) AS tax, coalesce(sum(total_cents), 0) AS total
    INTO given FROM credit_notes WHERE order_id = NEW.order_id;
  IF given.shipping + NEW.shipping_cents > o.shipping_cents - o.shipping_discount_cents
    OR given.tax + NEW.tax_cents > o.tax_cents OR given.total + NEW.total_cents > o.total_cents THEN
    RAISE EXCEPTION 'order % cannot give back that much', o.number USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER credit_notes_within_order BEFORE INSERT ON credit_notes FOR EACH ROW EXECUTE FUNCTION credit_notes_within_order();

-- Nor of a line than its pieces, its price less its discount, and its tax.
CREATE FUNCTION credit_note_lines_within_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  l order_lines%ROWTYPE;
  given record;
BEGIN
  SELECT * INTO l FROM order_lines WHERE id = NEW.order_line_id FOR NO KEY UPDATE;
  SELECT coalesce(sum(quantity), 0) AS quantity, coalesce(sum(goods_cents), 0) AS goods, coalesce(sum(tax_cents), 0) AS tax
    INTO given FROM credit_note_lines WHERE order_line_id = NEW.order_line_id;
  IF l.order_id IS DISTINCT FROM (SELECT order_id FROM credit_notes WHERE id = NEW.credit_note_id)
    OR given.quantity + NEW.quantity > l.quantity OR given.tax + NEW.tax_cents > l.tax_cents
    OR given.goods + NEW.goods_cents > l.unit_price_cents * l.quantity - l.discount_cents THEN
    RAISE EXCEPTION 'line % cannot give back that much', l.sku USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER credit_note_lines_within_line BEFORE INSERT ON credit_note_lines
  FOR EACH ROW EXECUTE FUNCTION credit_note_lines_within_line();

-- A note's goods and fee are those of its lines, once all of them are written.
CREATE FUNCTION credit_note_is_its_lines() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  note credit_notes%ROWTYPE;
BEGIN
  SELECT * INTO note FROM credit_notes WHERE id = coalesce((to_jsonb(NEW) ->> 'credit_note_id')::uuid, NEW.id);
  IF EXISTS (SELECT FROM credit_note_lines WHERE credit_note_id = note.id
      HAVING coalesce(sum(goods_cents), 0) <> note.goods_cents OR coalesce(sum(fee_cents), 0) <> note.fee_cents) THEN
    RAISE EXCEPTION 'credit note % is not the sum of its lines', note.number USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER credit_note_is_its_lines AFTER INSERT ON credit_notes
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION credit_note_is_its_lines();
CREATE CONSTRAINT TRIGGER credit_note_is_its_lines AFTER INSERT ON credit_note_lines
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION credit_note_is_its_lines();

-- Returns and claims ------------------------------------------------------------------------------------------------
ALTER TABLE returns ADD CONSTRAINT returns_states CHECK (
  (status = 'declined') = (decline_reason IS NOT NULL) AND (status IN ('received', 'refunded')) = (received_at IS NOT NULL)
  AND (status NOT IN ('approved', 'in_transit', 'received', 'refunded') OR num_nulls(approved_at, due_at) = 0)
  AND (status IN ('refunded', 'declined', 'cancelled')) = (closed_at IS NOT NULL));
ALTER TABLE returns ADD CONSTRAINT returns_label CHECK (
  (label_key IS NULL) = (label_made_at IS NULL) AND (label_made_at IS NULL OR num_nulls(carrier, tracking) = 0));
ALTER TABLE return_lines ADD CONSTRAINT return_lines_counts CHECK (
  quantity > 0 AND num_nonnulls(received, opened, resellable) IN (0, 3) AND coalesce(received, 0) BETWEEN 0 AND quantity
  AND coalesce(opened, 0) >= 0 AND coalesce(resellable, 0) >= 0 AND coalesce(opened + resellable <= received, true));

-- Nobody sends back more than they were sent, over all returns that are not off.
CREATE FUNCTION return_lines_within_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  l order_lines%ROWTYPE;
BEGIN
  SELECT * INTO l FROM order_lines WHERE id = NEW.order_line_id FOR NO KEY UPDATE;
  IF l.order_id IS DISTINCT FROM (SELECT order_id FROM returns WHERE id = NEW.return_id)
    OR NEW.quantity + (SELECT coalesce(sum(coalesce(x.received, x.quantity)), 0) FROM return_lines x JOIN returns r ON r.id = x.return_id
      WHERE x.order_line_id = NEW.order_line_id AND r.status NOT IN ('declined', 'cancelled')) > l.quantity_shipped THEN
    RAISE EXCEPTION 'line % was not sent that often', l.sku USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER return_lines_within_line BEFORE INSERT ON return_lines FOR EACH ROW EXECUTE FUNCTION return_lines_within_line();

ALTER TABLE claims ADD CONSTRAINT claims_states CHECK (
  (status = 'open') = (closed_at IS NULL) AND (status = 'settled') = (remedy IS NOT NULL)
  AND (status <> 'declined' OR answer IS NOT NULL) AND length(comment) BETWEEN 3 AND 2000);
ALTER TABLE claim_lines ADD CONSTRAINT claim_lines_quantity_positive CHECK (quantity > 0);
ALTER TABLE case_photos ADD CONSTRAINT case_photos_one_owner CHECK (num_nonnulls(return_id, claim_id) = 1 AND position >= 0);
ALTER TABLE restocking_rules ADD CONSTRAINT restocking_rules_sane CHECK (fee_bp BETWEEN 0 AND 10000 AND opened_refund_bp BETWEEN 0 AND 10000);
CREATE UNIQUE INDEX restocking_rules_one_default ON restocking_rules ((true)) WHERE category_id IS NULL;
INSERT INTO restocking_rules (fee_bp, opened_refund_bp, restocks) VALUES (0, 0, true);

-- Tenders -----------------------------------------------------------------------------------------------------------
ALTER TABLE gift_cards ADD CONSTRAINT gift_cards_states CHECK (
  amount_cents BETWEEN 1 AND 100000000 AND (status = 'void') = (voided_at IS NOT NULL)
  AND (status <> 'active' OR num_nulls(activated_at, code_hash, code_end) = 0) AND (status <> 'pending' OR activated_at IS NULL)
  AND (mailed_at IS NULL OR activated_at IS NOT NULL) AND (code_hash IS NULL OR octet_length(code_hash) = 32)
  AND (voided_at IS NULL OR void_reason IS NOT NULL) AND (message IS NULL OR length(message) <= 600));
ALTER TABLE credit_grants ADD CONSTRAINT credit_grants_sane CHECK (amount_cents BETWEEN 1 AND 500000 AND length(reason) BETWEEN 3 AND 500);

-- Promotions --------------------------------------------------------------------------------------------------------
ALTER TABLE promotions
  ALTER COLUMN category_ids SET DEFAULT '{}', ALTER COLUMN category_ids SET NOT NULL,
  ALTER COLUMN brand_ids SET DEFAULT '{}', ALTER COLUMN brand_ids SET NOT NULL;
ALTER TABLE local_parcels
  ALTER COLUMN from_lines SET DEFAULT '{}', ALTER COLUMN from_lines SET NOT NULL,
  ALTER COLUMN to_lines SET DEFAULT '{}', ALTER COLUMN to_lines SET NOT NULL;
ALTER TABLE promotions ADD CONSTRAINT promotions_kinds CHECK ((CASE kind
  WHEN 'percent' THEN percent_bp BETWEEN 1 AND 10000 AND num_nonnulls(amount_cents, buy_quantity, get_quantity) = 0
  WHEN 'amount' THEN amount_cents BETWEEN 1 AND 10000000 AND num_nonnulls(percent_bp, buy_quantity, get_quantity) = 0
  WHEN 'free_shipping' THEN num_nonnulls(percent_bp, amount_cents, buy_quantity, get_quantity) = 0
  ELSE percent_bp BETWEEN 1 AND 10000 AND buy_quantity BETWEEN 1 AND 99 AND get_quantity BETWEEN 1 AND 99 AND amount_cents IS NULL END) IS TRUE);
ALTER TABLE promotions ADD CONSTRAINT promotions_bounds CHECK (
  minimum_cents >= 0 AND coalesce(limit_total, 1) > 0 AND coalesce(limit_per_person, 1) > 0
  AND coalesce(ends_at > starts_at, true) AND length(title) BETWEEN 1 AND 80 AND coalesce(code ~ '^[A-Za-z0-9][A-Za-z0-9-]{2,29}$', true));
ALTER TABLE promotion_uses ADD CONSTRAINT promotion_uses_take_something CHECK (
  goods_cents >= 0 AND shipping_cents >= 0 AND goods_cents + shipping_cents > 0);

-- A promotion with a limit is counted under its lock: however many orders come at once, no more than its limit count.
CREATE FUNCTION promotion_uses_within_limits() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  p record;
BEGIN
  SELECT limit_total, CASE WHEN first_order THEN 1 ELSE limit_per_person END AS limit_per_person INTO p
    FROM promotions WHERE id = NEW.promotion_id;
  IF p.limit_total IS NULL AND p.limit_per_person IS NULL THEN RETURN NEW; END IF;
  PERFORM 1 FROM promotions WHERE id = NEW.promotion_id FOR NO KEY UPDATE;
  IF (SELECT count(*) FROM promotion_uses WHERE promotion_id = NEW.promotion_id AND live) >= p.limit_total
    OR (SELECT count(*) FROM promotion_uses WHERE promotion_id = NEW.promotion_id AND live
      AND (email = NEW.email OR user_id = NEW.user_id)) >= p.limit_per_person THEN
    RAISE EXCEPTION 'promotion % is used up', NEW.promotion_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER promotion_uses_within_limits BEFORE INSERT ON promotion_uses
  FOR EACH ROW WHEN (NEW.live) EXECUTE FUNCTION promotion_uses_within_limits();

-- What came to nothing stays so.
CREATE FUNCTION promotion_uses_end_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a use of a promotion only ever ends' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER promotion_uses_end_once BEFORE UPDATE ON promotion_uses
  FOR EACH ROW WHEN (NEW.live OR to_jsonb(OLD) - 'live' IS DISTINCT FROM to_jsonb(NEW) - 'live') EXECUTE FUNCTION promotion_uses_end_once();

-- Disputes ----------------------------------------------------------------------------------------------------------
ALTER TABLE disputes ADD CONSTRAINT disputes_sane CHECK (
  amount_cents > 0 AND withdrawn_cents >= 0 AND fee_cents >= 0 AND returned_cents BETWEEN 0 AND withdrawn_cents
  AND (status IN ('won', 'lost')) = (closed_at IS NOT NULL) AND (evidence_key IS NULL) = (evidence_at IS NULL));

-- Never rewritten ---------------------------------------------------------------------------------------------------
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit_notes FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit_note_lines FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON order_notes FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON address_corrections FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tracking_events FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credit_grants FOR EACH STATEMENT EXECUTE FUNCTION append_only();
