-- What must never be untrue, said to the database itself. Each guard has a test in tests/integration/house/guards.test.ts.

-- People ------------------------------------------------------------------------------------------------------------
ALTER TABLE users ADD CONSTRAINT users_email_shape CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND length(email::text) <= 254);
ALTER TABLE sessions ADD CONSTRAINT sessions_end_after_start CHECK (expires_at > created_at);

-- Catalogue ---------------------------------------------------------------------------------------------------------
ALTER TABLE variants ADD CONSTRAINT variants_price_positive CHECK (price_cents > 0 AND price_cents <= 10000000);
ALTER TABLE variants ADD CONSTRAINT variants_weight_positive CHECK (weight_grams > 0);
ALTER TABLE variants ADD CONSTRAINT variants_limit_positive CHECK (order_limit > 0 AND (NOT is_piece OR order_limit = 1));
CREATE UNIQUE INDEX variants_one_per_piece ON variants (product_id) WHERE is_piece;

CREATE FUNCTION variants_piece_follows_product() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.is_piece <> (SELECT kind = 'resale' FROM products WHERE id = NEW.product_id) THEN
    RAISE EXCEPTION 'variant % disagrees with its product on being one of a kind', NEW.sku USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER variants_piece_follows_product BEFORE INSERT OR UPDATE OF is_piece, product_id ON variants
  FOR EACH ROW EXECUTE FUNCTION variants_piece_follows_product();

CREATE FUNCTION products_kind_is_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a product keeps its kind' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER products_kind_is_fixed BEFORE UPDATE OF kind ON products
  FOR EACH ROW WHEN (OLD.kind <> NEW.kind) EXECUTE FUNCTION products_kind_is_fixed();

-- Stock -------------------------------------------------------------------------------------------------------------
ALTER TABLE stock ADD CONSTRAINT stock_held_within_on_hand CHECK (held >= 0 AND held <= on_hand);
ALTER TABLE stock_holds ADD CONSTRAINT stock_holds_quantity_positive CHECK (quantity > 0 AND (NOT is_piece OR quantity = 1));
ALTER TABLE stock_holds ADD CONSTRAINT stock_holds_finish CHECK ((status = 'open') = (finished_at IS NULL));
CREATE UNIQUE INDEX stock_holds_one_open_per_piece ON stock_holds (variant_id) WHERE is_piece AND status = 'open';
CREATE INDEX stock_holds_open ON stock_holds (expires_at) WHERE status = 'open';
CREATE INDEX stock_holds_open_by_visitor ON stock_holds (visitor_id) WHERE status = 'open';
ALTER TABLE stock_movements ADD CONSTRAINT stock_movements_sign CHECK (
  CASE kind WHEN 'received' THEN quantity > 0 WHEN 'restocked' THEN quantity > 0 WHEN 'sold' THEN quantity < 0 ELSE quantity <> 0 END);
ALTER TABLE stock_movements ADD CONSTRAINT stock_movements_line CHECK ((kind IN ('sold', 'restocked')) = (order_line_id IS NOT NULL));
CREATE UNIQUE INDEX stock_movements_one_sale_per_line ON stock_movements (order_line_id) WHERE kind = 'sold';

CREATE FUNCTION stock_piece_is_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT is_piece FROM variants WHERE id = NEW.variant_id) THEN
    RAISE EXCEPTION 'a one-of-a-kind piece cannot be in stock % times', NEW.on_hand USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stock_piece_is_one BEFORE INSERT OR UPDATE OF on_hand ON stock
  FOR EACH ROW WHEN (NEW.on_hand > 1) EXECUTE FUNCTION stock_piece_is_one();

-- Bags --------------------------------------------------------------------------------------------------------------
ALTER TABLE carts ADD CONSTRAINT carts_one_owner CHECK (num_nonnulls(visitor_id, user_id) = 1);
CREATE UNIQUE INDEX carts_open_per_visitor ON carts (visitor_id) WHERE status = 'open';
CREATE UNIQUE INDEX carts_open_per_user ON carts (user_id) WHERE status = 'open';
ALTER TABLE cart_lines ADD CONSTRAINT cart_lines_quantity CHECK (quantity BETWEEN 1 AND 99);
ALTER TABLE shipping_rates ADD CONSTRAINT shipping_rates_sane CHECK (price_cents >= 0 AND max_weight_grams > 0 AND min_days >= 0 AND max_days >= min_days);
ALTER TABLE tax_rates ADD CONSTRAINT tax_rates_sane CHECK (rate_bp BETWEEN 0 AND 2500);

-- Orders ------------------------------------------------------------------------------------------------------------
ALTER TABLE orders ADD CONSTRAINT orders_total_adds_up CHECK (total_cents = subtotal_cents - discount_cents + shipping_cents + tax_cents);
ALTER TABLE orders ADD CONSTRAINT orders_amounts_sane CHECK (
  subtotal_cents > 0 AND discount_cents >= 0 AND discount_cents <= subtotal_cents AND shipping_cents >= 0 AND tax_cents >= 0);
ALTER TABLE orders ADD CONSTRAINT orders_placed_has_date CHECK (status NOT IN ('placed', 'completed') OR placed_at IS NOT NULL);
CREATE UNIQUE INDEX orders_one_live_per_cart ON orders (cart_id) WHERE status IN ('pending_payment', 'placed', 'completed');
ALTER TABLE order_lines ADD CONSTRAINT order_lines_amounts CHECK (
  quantity > 0 AND (NOT is_piece OR quantity = 1) AND unit_price_cents > 0 AND tax_cents >= 0 AND tax_rate_bp >= 0
  AND discount_cents >= 0 AND discount_cents <= unit_price_cents * quantity);
ALTER TABLE order_lines ADD CONSTRAINT order_lines_counts CHECK (
  quantity_shipped BETWEEN 0 AND quantity AND quantity_returned BETWEEN 0 AND quantity_shipped AND quantity_restocked BETWEEN 0 AND quantity_returned);
ALTER TABLE order_lines ADD CONSTRAINT order_lines_share CHECK (
  (is_piece = (consignor_id IS NOT NULL)) AND (is_piece = (consignor_share_bp IS NOT NULL))
  AND consignor_cents BETWEEN 0 AND unit_price_cents * quantity - discount_cents AND (is_piece OR consignor_cents = 0));
CREATE UNIQUE INDEX order_lines_one_live_per_piece ON order_lines (variant_id) WHERE is_piece AND live;
ALTER TABLE payments ADD CONSTRAINT payments_refund_within_amount CHECK (amount_cents > 0 AND refunded_cents BETWEEN 0 AND amount_cents);
ALTER TABLE payments ADD CONSTRAINT payments_refunded_states CHECK (
  (status = 'partly_refunded') = (refunded_cents > 0 AND refunded_cents < amount_cents) AND (status = 'refunded') = (refunded_cents = amount_cents));
CREATE INDEX payments_open_sessions ON payments (session_expires_at) WHERE status = 'pending';
ALTER TABLE refunds ADD CONSTRAINT refunds_amount_positive CHECK (amount_cents > 0);
ALTER TABLE shipment_lines ADD CONSTRAINT shipment_lines_quantity_positive CHECK (quantity > 0);

-- Money -------------------------------------------------------------------------------------------------------------
CREATE UNIQUE INDEX ledger_accounts_identity ON ledger_accounts (kind, owner_id, currency) NULLS NOT DISTINCT;
ALTER TABLE ledger_accounts ADD CONSTRAINT ledger_accounts_owner CHECK (
  (kind IN ('consignor_pending', 'consignor_payable', 'consignor_debt', 'store_credit', 'gift_card')) = (owner_id IS NOT NULL));
ALTER TABLE ledger_accounts ADD CONSTRAINT ledger_accounts_tender_not_overspent CHECK (kind NOT IN ('store_credit', 'gift_card') OR balance_cents <= 0);
ALTER TABLE ledger_accounts ADD CONSTRAINT ledger_accounts_id_currency UNIQUE (id, currency);
ALTER TABLE ledger_postings ADD CONSTRAINT ledger_postings_same_currency FOREIGN KEY (account_id, currency) REFERENCES ledger_accounts (id, currency);
ALTER TABLE ledger_postings ADD CONSTRAINT ledger_postings_not_zero CHECK (amount_cents <> 0);

CREATE FUNCTION ledger_transaction_sums_to_zero() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM ledger_postings WHERE transaction_id = NEW.transaction_id GROUP BY currency HAVING sum(amount_cents) <> 0) THEN
    RAISE EXCEPTION 'ledger transaction % does not sum to zero', NEW.transaction_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_transaction_sums_to_zero AFTER INSERT ON ledger_postings
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_transaction_sums_to_zero();

-- Balances follow their postings. Accounts are locked in id order, so that two bookings never wait for each other in a circle.
CREATE FUNCTION ledger_balances_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM ledger_accounts WHERE id IN (SELECT account_id FROM booked) ORDER BY id FOR NO KEY UPDATE;
  UPDATE ledger_accounts a SET balance_cents = a.balance_cents + b.amount
    FROM (SELECT account_id, sum(amount_cents) AS amount FROM booked GROUP BY account_id) b WHERE a.id = b.account_id;
  RETURN NULL;
END $$;
CREATE TRIGGER ledger_balances_follow AFTER INSERT ON ledger_postings
  REFERENCING NEW TABLE AS booked FOR EACH STATEMENT EXECUTE FUNCTION ledger_balances_follow();

INSERT INTO ledger_accounts (kind) VALUES
  ('stripe_clearing'), ('sales'), ('shipping_income'), ('tax_payable'), ('commission'), ('refunds'), ('promotions'), ('payment_fees');

-- Never rewritten ---------------------------------------------------------------------------------------------------
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_transactions FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_postings FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON stock_movements FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON order_history FOR EACH STATEMENT EXECUTE FUNCTION append_only();
