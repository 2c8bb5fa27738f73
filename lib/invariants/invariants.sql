-- What must always hold. Every check lists what breaks it, as (subject, detail); no rows means that all is well.
-- Tests run them after each test, the worker every hour, a person by `npm run invariants`, or with psql:
--   psql "$DATABASE_URL" -v now='now()' -f lib/invariants/invariants.sql

-- name: postings-sum-to-zero
-- The postings of a ledger transaction sum to zero in every currency, and there is at least one.
SELECT t.key AS subject, format('%s %s', coalesce(sum(p.amount_cents), 0), p.currency) AS detail
FROM ledger_transactions t LEFT JOIN ledger_postings p ON p.transaction_id = t.id
GROUP BY t.id, p.currency HAVING sum(p.amount_cents) IS DISTINCT FROM 0;

-- name: balances-are-sums
-- The balance kept with a ledger account is the sum of its postings.
SELECT a.kind || ':' || coalesce(a.owner_id::text, 'shop') AS subject,
  format('balance %s, postings %s', a.balance_cents, coalesce(sum(p.amount_cents), 0)) AS detail
FROM ledger_accounts a LEFT JOIN ledger_postings p ON p.account_id = a.id
GROUP BY a.id HAVING a.balance_cents <> coalesce(sum(p.amount_cents), 0);

-- name: tenders-not-overspent
-- Store credit and gift cards never owe the shop anything.
SELECT a.kind || ':' || a.owner_id AS subject, format('balance %s', a.balance_cents) AS detail
FROM ledger_accounts a WHERE a.kind IN ('store_credit', 'gift_card') AND a.balance_cents > 0;

-- name: records-are-append-only
-- The triggers that keep ledger, movements, audit and history from being rewritten are in place.
SELECT t.name AS subject, 'its trigger append_only is missing or switched off' AS detail
FROM unnest(ARRAY['ledger_transactions', 'ledger_postings', 'stock_movements', 'audit_entries', 'order_history', 'product_audits', 'consignment_history', 'consignor_agreements',
  'consignor_adjustments', 'payout_history', 'article_revisions', 'article_approvals', 'article_corrections', 'article_history', 'article_overrides',
  'credit_notes', 'credit_note_lines', 'order_notes', 'address_corrections', 'tracking_events', 'credit_grants']) AS t(name)
WHERE NOT EXISTS (SELECT 1 FROM pg_trigger g
  WHERE g.tgrelid = to_regclass(t.name) AND g.tgname = 'append_only' AND g.tgenabled IN ('O', 'A'));

-- name: stock-is-its-movements
-- What is on the shelf is the sum of a variant's movements, and not negative.
SELECT v.sku AS subject, format('on hand %s, movements %s', coalesce(s.on_hand, 0), coalesce(m.total, 0)) AS detail
FROM variants v LEFT JOIN stock s ON s.variant_id = v.id
LEFT JOIN (SELECT variant_id, sum(quantity) AS total FROM stock_movements GROUP BY variant_id) m ON m.variant_id = v.id
WHERE coalesce(s.on_hand, 0) <> coalesce(m.total, 0) OR s.on_hand < 0;

-- name: held-is-its-holds
-- What is set aside is the sum of a variant's open holds, and never more than there is.
SELECT v.sku AS subject, format('held %s of %s, open holds %s', coalesce(s.held, 0), coalesce(s.on_hand, 0), coalesce(h.total, 0)) AS detail
FROM variants v LEFT JOIN stock s ON s.variant_id = v.id
LEFT JOIN (SELECT variant_id, sum(quantity) AS total FROM stock_holds WHERE status = 'open' GROUP BY variant_id) h
  ON h.variant_id = v.id
WHERE coalesce(s.held, 0) <> coalesce(h.total, 0) OR s.held > s.on_hand;

-- name: piece-held-once
-- A one-of-a-kind piece has at most one open hold.
SELECT v.sku AS subject, format('%s open holds', count(*)) AS detail
FROM stock_holds h JOIN variants v ON v.id = h.variant_id
WHERE v.is_piece AND h.status = 'open' GROUP BY v.id HAVING count(*) > 1;

-- name: piece-sold-once
-- A one-of-a-kind piece is on at most one live order line.
SELECT v.sku AS subject, format('%s live lines', count(*)) AS detail
FROM order_lines l JOIN variants v ON v.id = l.variant_id
WHERE v.is_piece AND l.live GROUP BY v.id HAVING count(*) > 1;

-- name: closed-orders-let-go
-- An order that is over holds no stock, and one that expired or was cancelled has no live line.
SELECT o.number AS subject, format('%s: %s open holds, %s live lines', o.status, h.open, l.live) AS detail
FROM orders o
CROSS JOIN LATERAL (SELECT count(*) AS open FROM stock_holds WHERE order_id = o.id AND status = 'open') h
CROSS JOIN LATERAL (SELECT count(*) AS live FROM order_lines WHERE order_id = o.id AND live) l
WHERE (o.status <> 'pending_payment' AND h.open > 0) OR (o.status IN ('expired', 'cancelled') AND l.live > 0);

-- name: holds-end-with-their-session
-- No hold is open five minutes after it ran out.
SELECT h.id::text AS subject, format('ran out at %s', h.expires_at) AS detail
FROM stock_holds h WHERE h.status = 'open' AND h.expires_at < :now::timestamptz - interval '5 minutes';

-- name: captured-money-has-an-order
-- Money that came in belongs to a placed order, or has gone back in full (by the bank itself, too), or is on its way back for less than an
-- hour; while a bank looks into the payment it waits.
SELECT o.number AS subject, format('order %s, payment %s, given back %s of %s', o.status, p.status, r.cents, p.amount_cents) AS detail
FROM payments p JOIN orders o ON o.id = p.order_id
CROSS JOIN LATERAL (SELECT coalesce(sum(amount_cents), 0) AS cents FROM refunds
  WHERE payment_id = p.id AND (status IN ('succeeded', 'superseded') OR (status = 'pending'
    AND (created_at > :now::timestamptz - interval '1 hour' OR EXISTS (SELECT FROM disputes WHERE payment_id = p.id AND closed_at IS NULL))))) r
WHERE p.status IN ('captured', 'partly_refunded', 'refunded') AND o.status NOT IN ('placed', 'completed')
  AND r.cents <> p.amount_cents;

-- name: placed-orders-are-paid
-- The captured payments of a placed order make its total.
SELECT o.number AS subject, format('captured %s of %s', p.cents, o.total_cents) AS detail
FROM orders o
CROSS JOIN LATERAL (SELECT coalesce(sum(amount_cents), 0) AS cents FROM payments
  WHERE order_id = o.id AND status IN ('captured', 'partly_refunded', 'refunded')) p
WHERE o.status IN ('placed', 'completed') AND p.cents <> o.total_cents;

-- name: lines-sold-once
-- Every line of an order that was placed has one sale movement of its quantity; other lines have none.
SELECT o.number || '/' || l.position AS subject, format('%s sales of %s in all, quantity %s', m.count, m.total, l.quantity) AS detail
FROM orders o JOIN order_lines l ON l.order_id = o.id
CROSS JOIN LATERAL (SELECT count(*) AS count, coalesce(sum(quantity), 0) AS total,
    coalesce(bool_and(variant_id = l.variant_id), true) AS same FROM stock_movements
  WHERE order_line_id = l.id AND kind = 'sold') m
WHERE NOT m.same OR m.count <> (o.placed_at IS NOT NULL)::int
  OR m.total <> CASE WHEN o.placed_at IS NOT NULL THEN -l.quantity ELSE 0 END;

-- name: restocks-have-returns
-- What was put back on the shelf is what the line says was.
SELECT o.number || '/' || l.position AS subject, format('restocked %s, line says %s', coalesce(m.total, 0), l.quantity_restocked) AS detail
FROM orders o JOIN order_lines l ON l.order_id = o.id
LEFT JOIN (SELECT order_line_id, sum(quantity) AS total FROM stock_movements WHERE kind = 'restocked' GROUP BY order_line_id) m
  ON m.order_line_id = l.id
WHERE coalesce(m.total, 0) <> l.quantity_restocked;

-- name: refunds-within-captured
-- No payment gives back more than came in, and what it says it gave back is what its refunds say.
SELECT p.id::text AS subject, format('amount %s, given back %s, refunds %s done and %s pending', p.amount_cents, p.refunded_cents, r.done, r.pending) AS detail
FROM payments p
CROSS JOIN LATERAL (SELECT coalesce(sum(amount_cents) FILTER (WHERE status = 'succeeded'), 0) AS done,
  coalesce(sum(amount_cents) FILTER (WHERE status = 'pending'), 0) AS pending FROM refunds WHERE payment_id = p.id) r
WHERE r.done + r.pending > p.amount_cents OR p.refunded_cents NOT BETWEEN r.done AND r.done + r.pending
  OR (r.done + r.pending > 0 AND p.status NOT IN ('captured', 'partly_refunded', 'refunded'));

-- name: order-adds-up
-- An order's amounts are those of its lines, its total is their sum, and its payments together ask for that total.
SELECT o.number AS subject, format('subtotal %s lines %s, discount %s lines %s, tax %s lines %s, total %s payments %s',
  o.subtotal_cents, l.goods, o.discount_cents, l.discount, o.tax_cents, l.tax, o.total_cents, p.cents) AS detail
FROM orders o
CROSS JOIN LATERAL (SELECT coalesce(sum(unit_price_cents * quantity), 0) AS goods, coalesce(sum(discount_cents), 0) AS discount,
  coalesce(sum(tax_cents), 0) AS tax, count(*) FILTER (WHERE currency <> o.currency) AS foreign_lines
  FROM order_lines WHERE order_id = o.id) l
CROSS JOIN LATERAL (SELECT coalesce(sum(amount_cents), 0) AS cents, count(*) FILTER (WHERE currency <> o.currency) AS foreign_payments
  FROM payments WHERE order_id = o.id) p
WHERE o.subtotal_cents <> l.goods OR o.discount_cents <> l.discount OR l.foreign_lines + p.foreign_payments > 0
  OR o.total_cents <> o.subtotal_cents - o.discount_cents + o.shipping_cents - o.shipping_discount_cents + o.tax_cents OR o.total_cents <> p.cents
  -- The rest of the tax is that on delivery.
  OR o.tax_cents - l.tax NOT BETWEEN 0 AND o.shipping_cents - o.shipping_discount_cents;

-- name: consignor-share-as-agreed
-- A piece's share is its frozen rate of the line's price less what of its discount the consignor bears, rounded half up; curated lines share nothing.
SELECT o.number || '/' || l.position AS subject, format('share %s at %s bp', l.consignor_cents, l.consignor_share_bp) AS detail
FROM order_lines l JOIN orders o ON o.id = l.order_id
WHERE l.consignor_cents <> ((l.unit_price_cents::bigint * l.quantity - l.shared_discount_cents) * coalesce(l.consignor_share_bp, 0) + 5000) / 10000;

-- name: piece-sale-is-split
-- The sale of a piece is booked as the consignor's share and the shop's commission, which together make its price less what both bear of its discount.
SELECT o.number || '/' || l.position AS subject, format('consignor %s, commission %s', b.consignor, b.commission) AS detail
FROM orders o JOIN order_lines l ON l.order_id = o.id
CROSS JOIN LATERAL (
  SELECT coalesce(-sum(p.amount_cents) FILTER (WHERE a.kind = 'consignor_pending' AND a.owner_id = l.consignor_id), 0) AS consignor,
    coalesce(-sum(p.amount_cents) FILTER (WHERE a.kind = 'commission'), 0) AS commission
  FROM ledger_postings p JOIN ledger_transactions t ON t.id = p.transaction_id JOIN ledger_accounts a ON a.id = p.account_id
  WHERE p.order_line_id = l.id AND t.key = 'order:' || o.id || ':paid') b
WHERE l.is_piece AND o.placed_at IS NOT NULL AND (b.consignor <> l.consignor_cents
  OR b.consignor + b.commission <> l.unit_price_cents * l.quantity - l.shared_discount_cents);

-- name: placed-orders-are-booked
-- An order that was placed is booked once, with the card's money, its tax, its shipping and what promotions take off as the order says.
SELECT o.number AS subject, format('%s bookings: clearing %s of %s, tax %s of %s, shipping %s of %s, promotions %s of %s', b.count, b.clearing, c.cents, b.tax,
  o.tax_cents, b.shipping, o.shipping_cents, b.promotions, o.discount_cents - l.shared + o.shipping_discount_cents) AS detail
FROM orders o
CROSS JOIN LATERAL (SELECT coalesce(sum(shared_discount_cents), 0) AS shared FROM order_lines WHERE order_id = o.id) l
CROSS JOIN LATERAL (SELECT coalesce(sum(amount_cents), 0) AS cents FROM payments WHERE order_id = o.id AND tender = 'card') c
CROSS JOIN LATERAL (SELECT count(DISTINCT t.id) AS count,
    coalesce(sum(p.amount_cents) FILTER (WHERE a.kind = 'stripe_clearing'), 0) AS clearing,
    coalesce(sum(p.amount_cents) FILTER (WHERE a.kind = 'promotions'), 0) AS promotions,
    coalesce(-sum(p.amount_cents) FILTER (WHERE a.kind = 'tax_payable'), 0) AS tax,
    coalesce(-sum(p.amount_cents) FILTER (WHERE a.kind = 'shipping_income'), 0) AS shipping
  FROM ledger_transactions t JOIN ledger_postings p ON p.transaction_id = t.id JOIN ledger_accounts a ON a.id = p.account_id
  WHERE t.key = 'order:' || o.id || ':paid') b
WHERE o.placed_at IS NOT NULL AND (b.count <> 1 OR b.clearing <> c.cents OR b.tax <> o.tax_cents OR b.shipping <> o.shipping_cents
  OR b.promotions <> o.discount_cents - l.shared + o.shipping_discount_cents);

-- name: stripe-money-is-booked
-- What a card payment brought in and gave back is booked to the cent: with its sale or as owed, and with each refund.
SELECT o.number AS subject, format('came in %s, booked %s; given back %s, booked %s', p.came, b.came, p.gone, b.gone) AS detail
FROM orders o
CROSS JOIN LATERAL (SELECT coalesce(sum(amount_cents), 0) AS came, coalesce(sum(r.cents), 0) AS gone FROM payments
  CROSS JOIN LATERAL (SELECT sum(amount_cents) AS cents FROM refunds
    WHERE payment_id = payments.id AND status = 'succeeded' AND destination = 'original') r
  WHERE order_id = o.id AND tender = 'card' AND status IN ('captured', 'partly_refunded', 'refunded')) p
CROSS JOIN LATERAL (
  SELECT coalesce(sum(l.amount_cents) FILTER (WHERE t.key LIKE 'order:%'), 0) AS came,
    coalesce(-sum(l.amount_cents) FILTER (WHERE t.key LIKE 'refund:%'), 0) AS gone
  FROM ledger_transactions t JOIN ledger_postings l ON l.transaction_id = t.id
  JOIN ledger_accounts a ON a.id = l.account_id AND a.kind = 'stripe_clearing'
  WHERE t.order_id = o.id AND t.kind IN ('order_paid', 'unsellable_paid', 'refund', 'refund_bounced')) b
WHERE p.came <> b.came OR p.gone <> b.gone;

-- name: cart-gives-one-order
-- A bag has at most one order that is not over without a sale.
SELECT o.cart_id::text AS subject, string_agg(o.number, ', ' ORDER BY o.number) AS detail
FROM orders o WHERE o.status IN ('pending_payment', 'placed', 'completed') GROUP BY o.cart_id HAVING count(*) > 1;

-- name: stripe-events-are-answered
-- A message from Stripe is dealt with or flagged within an hour.
SELECT e.id AS subject, format('%s of %s', e.type, e.received_at) AS detail
FROM stripe_events e WHERE e.status = 'received' AND e.received_at < :now::timestamptz - interval '1 hour';

-- name: nothing-owed-for-long
-- No intent, refund, transfer, reversal, mail, label or due gift card is unfinished after an hour, but for refunds that wait for a bank's decision.
SELECT subject, format('open since %s', since) AS detail FROM (
  SELECT 'intent ' || kind || ' ' || subject_id, created_at FROM intents WHERE status = 'open'
  UNION ALL SELECT 'refund ' || id, created_at FROM refunds r WHERE status = 'pending'
    AND NOT EXISTS (SELECT FROM disputes WHERE payment_id = r.payment_id AND (closed_at IS NULL OR closed_at > :now::timestamptz - interval '1 hour'))
  UNION ALL SELECT 'transfer ' || id, (SELECT max(at) FROM payout_history h WHERE h.payout_id = t.payout_id) FROM transfers t WHERE status = 'pending'
  UNION ALL SELECT 'reversal ' || id, created_at FROM transfer_reversals WHERE status = 'pending'
  UNION ALL SELECT 'label of parcel ' || id, label_asked_at FROM shipments WHERE status = 'to_pack' AND label_made_at IS NULL AND label_failure IS NULL
  UNION ALL SELECT 'gift card ' || id, greatest(activated_at, send_on::timestamp AT TIME ZONE 'UTC') FROM gift_cards
    WHERE status = 'active' AND mailed_at IS NULL AND frozen_reason IS NULL
  UNION ALL SELECT 'mail ' || key, created_at FROM mails WHERE status = 'queued') AS owed(subject, since)
WHERE since < :now::timestamptz - interval '1 hour';

-- name: moves-are-in-the-tables
-- States changed only along the tables of orders, returns and disputes (states.ts of each), each from where the one before had ended.
WITH moves(axis, transition, "from", "to") AS (VALUES
  ('order', 'start', NULL, 'pending_payment'),
  ('order', 'place', 'pending_payment', 'placed'),
  ('order', 'complete', 'placed', 'completed'),
  ('order', 'expire', 'pending_payment', 'expired'),
  ('order', 'cancel_unpaid', 'pending_payment', 'cancelled'),
  ('order', 'cancel', 'placed', 'cancelled'),
  ('payment', 'start', NULL, 'pending'),
  ('payment', 'capture', 'pending', 'captured'),
  ('payment', 'capture_late', 'failed', 'captured'),
  ('payment', 'capture_late', 'expired', 'captured'),
  ('payment', 'fail', 'pending', 'failed'),
  ('payment', 'expire', 'pending', 'expired'),
  ('payment', 'refund_part', 'captured', 'partly_refunded'),
  ('payment', 'refund_part', 'partly_refunded', 'partly_refunded'),
  ('payment', 'refund_rest', 'captured', 'refunded'),
  ('payment', 'refund_rest', 'partly_refunded', 'refunded'),
  ('payment', 'bounce_part', 'partly_refunded', 'partly_refunded'),
  ('payment', 'bounce_part', 'refunded', 'partly_refunded'),
  ('payment', 'bounce_all', 'partly_refunded', 'captured'),
  ('payment', 'bounce_all', 'refunded', 'captured'),
  ('shipment', 'start', NULL, 'to_pack'),
  ('shipment', 'ship', 'to_pack', 'shipped'),
  ('shipment', 'deliver', 'shipped', 'delivered'),
  ('shipment', 'lose', 'shipped', 'lost'),
  ('shipment', 'cancel', 'to_pack', 'cancelled'),
  ('return', 'start', NULL, 'requested'),
  ('return', 'approve', 'requested', 'approved'),
  ('return', 'decline', 'requested', 'declined'),
  ('return', 'send', 'approved', 'in_transit'),
  ('return', 'receive', 'approved', 'received'),
  ('return', 'receive', 'in_transit', 'received'),
  ('return', 'refund', 'received', 'refunded'),
  ('return', 'cancel', 'requested', 'cancelled'),
  ('return', 'cancel', 'approved', 'cancelled'),
  ('return', 'lapse', 'approved', 'cancelled'),
  ('claim', 'start', NULL, 'open'),
  ('claim', 'settle', 'open', 'settled'),
  ('claim', 'decline', 'open', 'declined'),
  ('claim', 'withdraw', 'open', 'withdrawn'),
  ('dispute', 'start', NULL, 'inquiry'),
  ('dispute', 'start', NULL, 'needs_response'),
  ('dispute', 'escalate', 'inquiry', 'needs_response'),
  ('dispute', 'review', 'inquiry', 'under_review'),
  ('dispute', 'review', 'needs_response', 'under_review'),
  ('dispute', 'win', 'inquiry', 'won'),
  ('dispute', 'win', 'needs_response', 'won'),
  ('dispute', 'win', 'under_review', 'won'),
  ('dispute', 'lose', 'inquiry', 'lost'),
  ('dispute', 'lose', 'needs_response', 'lost'),
  ('dispute', 'lose', 'under_review', 'lost')),
-- Rows are in the order in which they were written: their ids grow.
chain AS (SELECT h.*, lag(h."to") OVER (PARTITION BY h.axis, h.subject_id ORDER BY h.id) AS before FROM order_history h)
SELECT o.number AS subject, format('%s: %s from %s to %s, before it %s', c.axis, c.transition, c."from", c."to", c.before) AS detail
FROM chain c JOIN orders o ON o.id = c.order_id
WHERE c."from" IS DISTINCT FROM c.before OR NOT EXISTS (SELECT 1 FROM moves m WHERE m.axis = c.axis::text AND m.transition = c.transition
    AND m."from" IS NOT DISTINCT FROM c."from" AND m."to" = c."to");

-- name: history-tells-the-present
-- The last line of the history of an order, and of everything that belongs to it, says the state that it is in.
SELECT o.number AS subject, format('%s is %s, history says %s', now.axis, now.state, coalesce(last."to", 'nothing')) AS detail
FROM (
  SELECT id AS order_id, 'order'::history_axis AS axis, id AS subject_id, status::text AS state FROM orders
  UNION ALL SELECT order_id, 'payment', id, status::text FROM payments WHERE order_id IS NOT NULL
  UNION ALL SELECT order_id, 'shipment', id, status::text FROM shipments
  UNION ALL SELECT order_id, 'return', id, status::text FROM returns
  UNION ALL SELECT order_id, 'claim', id, status::text FROM claims
  UNION ALL SELECT order_id, 'dispute', id, status::text FROM disputes WHERE order_id IS NOT NULL) AS now
JOIN orders o ON o.id = now.order_id
LEFT JOIN LATERAL (SELECT h."to" FROM order_history h WHERE h.subject_id = now.subject_id AND h.axis = now.axis
  AND h.order_id = now.order_id ORDER BY h.id DESC LIMIT 1) last ON true
WHERE now.state IS DISTINCT FROM last."to";

-- name: parcels-carry-their-lines
-- Every piece of an order that was placed is in one parcel, or was taken out of the order; a line knows how many were sent.
SELECT o.number || '/' || l.position AS subject, format('%s in parcels, %s cancelled of %s; %s sent, line says %s', p.packed, l.quantity_cancelled,
  l.quantity, p.sent, l.quantity_shipped) AS detail
FROM orders o JOIN order_lines l ON l.order_id = o.id
CROSS JOIN LATERAL (SELECT coalesce(sum(x.quantity), 0) AS packed,
    coalesce(sum(x.quantity) FILTER (WHERE s.status IN ('shipped', 'delivered', 'lost')), 0) AS sent
  FROM shipment_lines x JOIN shipments s ON s.id = x.shipment_id
  WHERE x.order_line_id = l.id AND s.status <> 'cancelled' AND s.replaces_id IS NULL) p
WHERE o.placed_at IS NOT NULL AND (p.packed + l.quantity_cancelled <> l.quantity OR p.sent <> l.quantity_shipped);

-- name: tenders-held-are-pending
-- What is set aside of store credit and gift cards is what orders that are being paid will use.
SELECT 'tenders_held' AS subject, format('balance %s, being paid with %s', a.cents, p.cents) AS detail
FROM (SELECT coalesce(sum(balance_cents), 0) AS cents FROM ledger_accounts WHERE kind = 'tenders_held') a,
  (SELECT coalesce(sum(amount_cents), 0) AS cents FROM payments WHERE tender <> 'card' AND status = 'pending') p
WHERE a.cents <> -p.cents;

-- name: refunds-owed-are-open
-- What the shop owes of money that is to go back is what refunds are under way for, or have failed and were not replaced.
SELECT 'refunds' AS subject, format('owed %s, open refunds %s', -a.cents, r.cents) AS detail
FROM (SELECT coalesce(sum(balance_cents), 0) AS cents FROM ledger_accounts WHERE kind = 'refunds') a,
  (SELECT coalesce(sum(amount_cents), 0) AS cents FROM refunds x WHERE status = 'pending'
    OR (status = 'failed' AND NOT EXISTS (SELECT FROM refunds y WHERE y.replaces_id = x.id))) r
WHERE a.cents <> -r.cents;

-- name: credit-notes-are-carried-out
-- What a credit note gives back, its refunds give back, and the ledger owes it once.
SELECT n.number AS subject, format('total %s, refunds %s, booked %s', n.total_cents, r.cents, b.cents) AS detail
FROM credit_notes n
CROSS JOIN LATERAL (SELECT coalesce(sum(amount_cents), 0) AS cents FROM refunds x WHERE credit_note_id = n.id
  AND NOT EXISTS (SELECT FROM refunds y WHERE y.replaces_id = x.id)) r
CROSS JOIN LATERAL (SELECT coalesce(-sum(p.amount_cents), 0) AS cents FROM ledger_transactions t JOIN ledger_postings p ON p.transaction_id = t.id
  JOIN ledger_accounts a ON a.id = p.account_id AND a.kind = 'refunds' WHERE t.key = 'credit-note:' || n.id) b
WHERE r.cents <> n.total_cents OR b.cents <> n.total_cents;

-- name: gift-cards-hold-what-was-paid
-- A gift card never has more on it than it was made for, and nothing before it is paid or after it is void.
SELECT g.id::text AS subject, format('%s, %s of %s', g.status, -coalesce(a.balance_cents, 0), g.amount_cents) AS detail
FROM gift_cards g LEFT JOIN ledger_accounts a ON a.kind = 'gift_card' AND a.owner_id = g.id
WHERE -coalesce(a.balance_cents, 0) > g.amount_cents OR (g.status <> 'active' AND coalesce(a.balance_cents, 0) <> 0);

-- name: promotions-within-limits
-- No promotion counts for more orders than it may, and what it takes off an order is what the order says.
SELECT p.title AS subject, format('%s of %s uses', u.count, p.limit_total) AS detail
FROM promotions p CROSS JOIN LATERAL (SELECT count(*) AS count FROM promotion_uses WHERE promotion_id = p.id AND live) u
WHERE u.count > p.limit_total
UNION ALL
SELECT o.number, format('goods %s uses %s, delivery %s uses %s', o.discount_cents, u.goods, o.shipping_discount_cents, u.shipping)
FROM orders o CROSS JOIN LATERAL (SELECT coalesce(sum(goods_cents), 0) AS goods, coalesce(sum(shipping_cents), 0) AS shipping,
    count(*) FILTER (WHERE live) AS live FROM promotion_uses WHERE order_id = o.id) u
WHERE u.goods <> o.discount_cents OR u.shipping <> o.shipping_discount_cents OR (u.live > 0 AND o.status IN ('expired', 'cancelled'));

-- name: returned-is-received
-- What a line says came back is what its returns counted.
SELECT o.number || '/' || l.position AS subject, format('line says %s, counted %s', l.quantity_returned, coalesce(r.total, 0)) AS detail
FROM orders o JOIN order_lines l ON l.order_id = o.id
LEFT JOIN (SELECT order_line_id, sum(received) AS total FROM return_lines GROUP BY order_line_id) r ON r.order_line_id = l.id
WHERE coalesce(r.total, 0) <> l.quantity_returned;

-- name: disputes-are-booked
-- What banks took and gave back is booked, fees included; what is with them stands by itself until they have decided, and is nothing after that.
SELECT d.stripe_dispute_id AS subject, format('%s: clearing %s, with the bank %s; taken %s, back %s, fee %s', d.status, b.clearing, b.with_bank,
  d.withdrawn_cents, d.returned_cents, d.fee_cents) AS detail
FROM disputes d
CROSS JOIN LATERAL (SELECT coalesce(-sum(p.amount_cents) FILTER (WHERE a.kind = 'stripe_clearing'), 0) AS clearing,
    coalesce(sum(p.amount_cents) FILTER (WHERE a.kind = 'disputes'), 0) AS with_bank
  FROM ledger_transactions t JOIN ledger_postings p ON p.transaction_id = t.id JOIN ledger_accounts a ON a.id = p.account_id
  WHERE t.key LIKE 'dispute:' || d.id || ':%') b
WHERE b.clearing <> d.withdrawn_cents - d.returned_cents + d.fee_cents
  OR b.with_bank <> CASE WHEN d.status = 'lost' THEN 0 ELSE d.withdrawn_cents - d.returned_cents END;

-- name: disputed-earnings-wait
-- While a bank looks into a payment, what pieces of its order earn and was not paid yet stays where it is.
SELECT o.number || '/' || l.position AS subject, format('earning is %s and waits for %s', e.status, e.frozen_for) AS detail
FROM disputes d JOIN orders o ON o.id = d.order_id JOIN order_lines l ON l.order_id = o.id JOIN consignor_earnings e ON e.order_line_id = l.id
WHERE d.closed_at IS NULL AND e.status IN ('pending', 'payable') AND NOT 'dispute' = ANY (e.frozen_for);

-- name: disabled-people-are-out
-- A disabled user has no session left.
SELECT u.email::text AS subject, format('session %s of %s', s.id, s.created_at) AS detail
FROM sessions s JOIN users u ON u.id = s.user_id
WHERE u.disabled_at IS NOT NULL AND s.revoked_at IS NULL AND s.expires_at > :now::timestamptz;

-- name: shop-is-within-standard
-- Nothing is in the shop that the standard keeps out of it.
SELECT p.slug AS subject, publish_block(p) AS detail FROM products p WHERE p.status = 'published' AND publish_block(p) IS NOT NULL;

-- name: standings-are-their-audits
-- Where a product stands is what its audit says, by the version that counts.
SELECT p.slug AS subject, format('%s, its audit by v%s says %s', s.verdict, v.number, a.verdict) AS detail
FROM product_standings s JOIN products p ON p.id = s.product_id JOIN product_audits a ON a.id = s.audit_id
JOIN standard_versions v ON v.id = a.version_id
WHERE v.status <> 'published' OR (a.product_id, a.version_id, a.verdict, a.composition, a.contains, a.free_from, a.unsure)
  IS DISTINCT FROM (s.product_id, s.version_id, s.verdict, s.composition, s.contains, s.free_from, s.unsure);

-- name: repeated-entries-are-the-same
-- An audit that repeats another's entries names one of the same product that has them written out.
SELECT p.slug AS subject, format('audit %s repeats %s', a.id, o.id) AS detail
FROM product_audits a JOIN product_audits o ON o.id = a.lines_of JOIN products p ON p.id = a.product_id
WHERE o.product_id <> a.product_id OR o.lines IS NULL OR o.lines_hash IS DISTINCT FROM a.lines_hash;

-- name: listings-say-what-products-say
-- A product's listing is what it would be made as now. A large catalogue takes turns, some 2,000 products an hour.
WITH turn AS (SELECT greatest(1, count(*) / 2000) AS turns, extract(epoch FROM :now::timestamptz)::bigint / 3600 AS hour FROM listings),
due AS (SELECT l.* FROM listings l, turn WHERE l.n % turn.turns = turn.hour % turn.turns)
SELECT p.slug AS subject, CASE WHEN d.product_id IS NULL THEN 'has no listing' ELSE format('%s at %s, listed %s at %s',
    s.tokens, s.price_cents, d.tokens, d.price_cents) END AS detail
FROM products p LEFT JOIN due d ON d.product_id = p.id LEFT JOIN listing_source(ARRAY(SELECT product_id FROM due)) s ON s.product_id = p.id
WHERE NOT EXISTS (SELECT FROM listings WHERE product_id = p.id)
  OR (d.published, d.published_ms, d.price_cents, d.tokens, d.names, d.search)
    IS DISTINCT FROM (s.published, s.published_ms, s.price_cents, s.tokens, s.names, s.search);

-- name: facet-bits-say-what-listings-say
-- Where no change waits, the bits of a facet's values are those of the listings that are for sale. Segments take turns, some four an hour.
WITH turn AS (SELECT greatest(1, max(n) / 16384) AS turns, extract(epoch FROM :now::timestamptz)::bigint / 3600 AS hour FROM listings),
due AS (SELECT DISTINCT l.n / 4096 AS segment FROM listings l, turn WHERE (l.n / 4096) % turn.turns = turn.hour % turn.turns
  EXCEPT SELECT n / 4096 FROM listing_changes),
said AS (SELECT l.n, due.segment, split_part(token, '=', 1) AS facet, substr(token, strpos(token, '=') + 1) AS value
  FROM due JOIN listings l ON l.n / 4096 = due.segment AND l.published, unnest(l.tokens) AS token
  WHERE EXISTS (SELECT FROM variants v JOIN stock s ON s.variant_id = v.id WHERE v.product_id = l.product_id AND (l.kind = 'curated' OR s.on_hand > 0)))
SELECT format('%s %s', coalesce(b.facet, s.facet), coalesce(b.value, s.value)) AS subject,
  format('segment %s: %s listings, %s of them and %s in all have a bit', coalesce(b.segment, s.segment), coalesce(s.listings, 0),
    coalesce(s.found, 0), coalesce(bit_count(b.bits), 0)) AS detail
FROM (SELECT f.* FROM facet_bits f JOIN due USING (segment)) b FULL JOIN (
  SELECT said.facet, said.value, said.segment, count(*) AS listings, sum(get_bit(f.bits, said.n % 4096)) AS found
  FROM said LEFT JOIN facet_bits f USING (facet, value, segment) GROUP BY 1, 2, 3) s USING (facet, value, segment)
WHERE (coalesce(s.listings, 0), coalesce(s.found, 0)) IS DISTINCT FROM (coalesce(bit_count(b.bits), 0), coalesce(bit_count(b.bits), 0));

-- name: consignments-move-along-the-table
-- Pieces moved only along the table of lib/consignment/states.ts, each from where the one before had ended, and stand where their
-- history says. One that was blocked stands again where it stood.
WITH moves(transition, "from", "to") AS (VALUES
  ('submit', 'draft', 'submitted'),
  ('request_changes', 'submitted', 'changes_requested'),
  ('resubmit', 'changes_requested', 'submitted'),
  ('take_back', 'submitted', 'withdrawn'),
  ('take_back', 'changes_requested', 'withdrawn'),
  ('decline', 'submitted', 'declined'),
  ('offer', 'submitted', 'offered'),
  ('accept', 'offered', 'accepted'),
  ('turn_down', 'offered', 'withdrawn'),
  ('expire_offer', 'offered', 'withdrawn'),
  ('mark_sent', 'accepted', 'in_transit'),
  ('miss_deadline', 'accepted', 'withdrawn'),
  ('cancel', 'accepted', 'withdrawn'),
  ('receive', 'in_transit', 'received'),
  ('pass_inspection', 'received', 'listed'),
  ('requote', 'received', 'requoted'),
  ('consent', 'requoted', 'listed'),
  ('refuse', 'requoted', 'returning'),
  ('expire_requote', 'requoted', 'returning'),
  ('reject', 'received', 'returning'),
  ('sell', 'listed', 'sold'),
  ('settle', 'sold', 'settled'),
  ('come_back', 'sold', 'received'),
  ('come_back', 'settled', 'received'),
  ('withdraw', 'listed', 'returning'),
  ('withdraw', 'in_grace', 'returning'),
  ('end_term', 'listed', 'in_grace'),
  ('return_unsold', 'in_grace', 'returning'),
  ('donate_unsold', 'in_grace', 'donated'),
  ('convert_unsold', 'in_grace', 'converted'),
  ('send_back', 'returning', 'returned'),
  ('donate', 'returning', 'donated'),
  ('block', 'submitted', 'blocked'),
  ('block', 'changes_requested', 'blocked'),
  ('block', 'offered', 'blocked'),
  ('block', 'accepted', 'blocked'),
  ('block', 'in_transit', 'blocked'),
  ('block', 'received', 'blocked'),
  ('block', 'requoted', 'blocked'),
  ('block', 'listed', 'blocked'),
  ('block', 'in_grace', 'blocked'),
  ('block', 'returning', 'blocked'),
  ('unblock', 'blocked', 'submitted'),
  ('unblock', 'blocked', 'changes_requested'),
  ('unblock', 'blocked', 'offered'),
  ('unblock', 'blocked', 'accepted'),
  ('unblock', 'blocked', 'in_transit'),
  ('unblock', 'blocked', 'received'),
  ('unblock', 'blocked', 'requoted'),
  ('unblock', 'blocked', 'listed'),
  ('unblock', 'blocked', 'in_grace'),
  ('unblock', 'blocked', 'returning')),
chain AS (SELECT h.*, lag(h."to") OVER before AS before, lead(h.id) OVER before IS NULL AS last FROM consignment_history h
  WINDOW before AS (PARTITION BY h.item_id ORDER BY h.at, h.id))
SELECT i.number AS subject, format('%s from %s to %s, before it %s, now %s', c.transition, c."from", c."to", c.before, i.status) AS detail
FROM consignment_items i LEFT JOIN chain c ON c.item_id = i.id
WHERE (c.id IS NULL AND i.status <> 'draft') OR (c.id IS NOT NULL AND (
  NOT EXISTS (SELECT 1 FROM moves m WHERE m.transition = c.transition AND m."from" IS NOT DISTINCT FROM c."from"::text AND m."to" = c."to"::text)
  OR c."from" <> coalesce(c.before, 'draft') OR (c.last AND c."to" <> i.status)));

-- name: consigned-pieces-are-where-they-stand
-- A listed piece is on no live line of a placed order; a sold or settled one is on exactly one, and no longer in stock.
SELECT i.number AS subject, format('%s: %s in stock, %s live lines', i.status, coalesce(s.on_hand, 0), l.live) AS detail
FROM consignment_items i JOIN products p ON p.id = i.product_id LEFT JOIN variants v ON v.product_id = p.id LEFT JOIN stock s ON s.variant_id = v.id
CROSS JOIN LATERAL (SELECT count(*) AS live FROM order_lines l JOIN orders o ON o.id = l.order_id
  WHERE l.product_id = p.id AND l.live AND o.status IN ('placed', 'completed')) l
WHERE CASE WHEN i.status IN ('sold', 'settled') THEN l.live <> 1 OR s.on_hand <> 0
  WHEN i.status = 'listed' THEN l.live > 0 ELSE false END;

-- name: only-listed-pieces-are-for-sale
-- A consigned piece can be bought while it is listed, or once it is the shop's own, and at no other time.
SELECT i.number AS subject, format('%s, and its page sells it', i.status) AS detail
FROM consignment_items i JOIN products p ON p.id = i.product_id JOIN variants v ON v.product_id = p.id JOIN stock s ON s.variant_id = v.id
WHERE p.status = 'published' AND s.on_hand > 0 AND i.status NOT IN ('listed', 'converted');

-- name: sold-pieces-have-their-earning
-- Every sold line of a piece has one earning: its consignor's, of its share. One whose piece was kept by the shop has none.
SELECT o.number || '/' || l.position AS subject, format('share %s, earning %s', l.consignor_cents, e.amount_cents) AS detail
FROM order_lines l JOIN orders o ON o.id = l.order_id AND o.placed_at IS NOT NULL
LEFT JOIN consignor_earnings e ON e.order_line_id = l.id
WHERE l.is_piece AND (e.amount_cents IS DISTINCT FROM l.consignor_cents OR e.consignor_id <> l.consignor_id)
  AND NOT (e.id IS NULL AND l.consignor_share_bp = 0);

-- name: readers-see-what-was-approved
-- What readers see of an article was approved as it stands, or corrected with a dated word; in the archive they see nothing.
SELECT a.slug AS subject, format('%s, revision %s', a.status, a.live_revision_id) AS detail
FROM articles a WHERE (a.status IN ('published', 'needs_update') AND a.live_revision_id IS NULL)
  OR (a.status = 'archived' AND a.live_revision_id IS NOT NULL)
  OR (a.live_revision_id IS NOT NULL
    AND NOT EXISTS (SELECT FROM article_approvals p WHERE p.id = a.live_approval_id AND p.revision_id = a.live_revision_id)
    AND NOT EXISTS (SELECT FROM article_corrections c WHERE c.article_id = a.id AND c.revision_id = a.live_revision_id));

-- name: articles-cite-what-is-noted
-- The studies that an article's readers see cited are those that are noted of it, numbered from 1 without a gap.
SELECT a.slug AS subject, format('%s cited, %s noted, last number %s', c.cited, n.noted, n.last) AS detail
FROM articles a LEFT JOIN article_revisions v ON v.id = a.live_revision_id
CROSS JOIN LATERAL (SELECT count(DISTINCT r.id) AS cited, array_agg(DISTINCT r.id) AS ids
  FROM jsonb_path_query(v.body, '$.**.references[*]') AS key
  LEFT JOIN former_slugs f ON f.room = 'reference' AND f.slug = key #>> '{}'
  LEFT JOIN journal_references r ON r.slug = key #>> '{}' OR r.id = f.entity_id) c
CROSS JOIN LATERAL (SELECT count(*) AS noted, coalesce(max(number), 0) AS last, array_agg(reference_id ORDER BY reference_id) AS ids
  FROM article_references WHERE article_id = a.id) n
WHERE c.ids IS DISTINCT FROM n.ids OR n.noted <> n.last;

-- name: article-moves-are-in-the-table
-- Articles changed their state only along the table of lib/journal/states.ts, each from where it had been before, up to where it is.
WITH moves(transition, "from", "to") AS (VALUES
  ('start', NULL, 'draft'),
  ('submit', 'draft', 'in_review'),
  ('submit', 'published', 'in_review'),
  ('submit', 'needs_update', 'in_review'),
  ('request_changes', 'in_review', 'draft'),
  ('approve', 'in_review', 'approved'),
  ('reopen', 'approved', 'draft'),
  ('reopen', 'scheduled', 'draft'),
  ('schedule', 'approved', 'scheduled'),
  ('unschedule', 'scheduled', 'approved'),
  ('publish', 'approved', 'published'),
  ('publish', 'scheduled', 'published'),
  ('flag', 'published', 'needs_update'),
  ('archive', 'draft', 'archived'),
  ('archive', 'in_review', 'archived'),
  ('archive', 'approved', 'archived'),
  ('archive', 'scheduled', 'archived'),
  ('archive', 'published', 'archived'),
  ('archive', 'needs_update', 'archived'),
  ('restore', 'archived', 'draft')),
-- Rows are in the order in which they were written: their ids grow.
chain AS (SELECT h.*, lag(h."to") OVER w AS before, lead(h.id) OVER w IS NULL AS latest FROM article_history h
  WINDOW w AS (PARTITION BY h.article_id ORDER BY h.id))
SELECT a.slug AS subject, format('%s from %s to %s, before it %s, now %s', c.transition, c."from", c."to", c.before, a.status) AS detail
FROM articles a LEFT JOIN chain c ON c.article_id = a.id
WHERE c.id IS NULL OR c."from" IS DISTINCT FROM c.before OR (c.latest AND c."to" <> a.status::text)
  OR NOT EXISTS (SELECT FROM moves m WHERE m.transition = c.transition AND m."from" IS NOT DISTINCT FROM c."from" AND m."to" = c."to");

-- name: letters-go-to-nobody-who-refused
-- Whoever is subscribed to the letter has confirmed it, and is not among the addresses that get none.
SELECT s.email::text AS subject, coalesce(x.reason::text, 'never confirmed') AS detail
FROM newsletter_subscribers s LEFT JOIN suppressions x ON x.email = s.email
WHERE s.status = 'subscribed' AND (x.email IS NOT NULL OR s.confirmed_at IS NULL);

-- name: consignor-balances-are-explained
-- What the ledger keeps for a consignor is what their earnings, adjustments, payouts and transfers say: what is pending; what is
-- payable and has not gone out; what they owe, less what was netted, set off or came back.
WITH gone AS (
  SELECT p.consignor_id, p.currency, l.amount_cents, l.debt_cents FROM payout_lines l JOIN payouts p ON p.id = l.payout_id
  LEFT JOIN transfers t ON t.line_id = l.id
  WHERE t.status = 'succeeded' OR (l.live AND p.status IN ('paid', 'reversed') AND (p.method = 'credit' OR l.debt_cents = l.amount_cents))),
set_off AS (
  SELECT e.consignor_id, e.currency, l.amount_cents FROM payout_lines l JOIN consignor_earnings e ON e.id = l.earning_id
  WHERE NOT l.live AND l.left_reason = 'undone' AND e.status = 'clawed_back'),
said(owner, currency, kind, cents) AS (
  SELECT consignor_id, currency, 'consignor_pending', -amount_cents FROM consignor_earnings WHERE status = 'pending'
  UNION ALL SELECT consignor_id, currency, 'consignor_payable', -amount_cents FROM consignor_earnings WHERE status IN ('payable', 'paying', 'paid', 'clawed_back')
  UNION ALL SELECT consignor_id, currency, 'consignor_payable', -amount_cents FROM consignor_adjustments WHERE amount_cents > 0
  UNION ALL SELECT consignor_id, currency, 'consignor_payable', amount_cents FROM gone
  UNION ALL SELECT consignor_id, currency, 'consignor_payable', amount_cents FROM set_off
  UNION ALL SELECT consignor_id, currency, 'consignor_debt', amount_cents FROM consignor_earnings WHERE status = 'clawed_back'
  UNION ALL SELECT consignor_id, currency, 'consignor_debt', -amount_cents FROM consignor_adjustments WHERE amount_cents < 0
  UNION ALL SELECT consignor_id, currency, 'consignor_debt', -debt_cents FROM gone
  UNION ALL SELECT consignor_id, currency, 'consignor_debt', -amount_cents FROM set_off
  UNION ALL SELECT p.consignor_id, r.currency, 'consignor_debt', coalesce(a.amount_cents, 0) - r.amount_cents FROM transfer_reversals r
    JOIN transfers t ON t.id = r.transfer_id JOIN payouts p ON p.id = t.payout_id LEFT JOIN consignor_adjustments a ON a.id = r.adjustment_id
    WHERE r.status = 'succeeded'),
sums AS (SELECT owner, currency, kind, sum(cents) AS cents FROM said GROUP BY 1, 2, 3),
kept AS (SELECT a.owner_id AS owner, a.currency, a.kind::text AS kind, a.balance_cents AS cents FROM ledger_accounts a
  WHERE a.kind IN ('consignor_pending', 'consignor_payable', 'consignor_debt') AND a.owner_id IN (SELECT user_id FROM consignors))
SELECT kind || ':' || owner AS subject, format('ledger %s, explained %s', coalesce(kept.cents, 0), coalesce(sums.cents, 0)) AS detail
FROM kept FULL JOIN sums USING (owner, currency, kind) WHERE coalesce(kept.cents, 0) <> coalesce(sums.cents, 0);

-- name: consignor-accounts-have-their-side
-- Nobody is paid more than is payable, and nobody's debt is netted twice: pending and payable are owed to consignors, debts by them.
SELECT a.kind || ':' || a.owner_id AS subject, format('balance %s', a.balance_cents) AS detail
FROM ledger_accounts a WHERE CASE a.kind WHEN 'consignor_pending' THEN a.balance_cents > 0 WHEN 'consignor_payable' THEN a.balance_cents > 0
  WHEN 'consignor_debt' THEN a.balance_cents < 0 ELSE false END;

-- name: transfers-within-share
-- What was transferred for an order line and not taken back is at most its consignor's share, and of a transfer came back what its
-- reversals say.
SELECT o.number || '/' || l.position AS subject, format('transferred %s, share %s', sum(t.amount_cents - t.reversed_cents), l.consignor_cents) AS detail
FROM transfers t JOIN order_lines l ON l.id = t.order_line_id JOIN orders o ON o.id = l.order_id WHERE t.status = 'succeeded'
GROUP BY o.number, l.id HAVING sum(t.amount_cents - t.reversed_cents) > l.consignor_cents
UNION ALL
SELECT 'transfer ' || t.id, format('taken back %s, reversals %s', t.reversed_cents, coalesce(r.cents, 0))
FROM transfers t LEFT JOIN (SELECT transfer_id, sum(amount_cents) AS cents FROM transfer_reversals WHERE status = 'succeeded' GROUP BY 1) r
  ON r.transfer_id = t.id WHERE t.reversed_cents <> coalesce(r.cents, 0);

-- name: payouts-add-up
-- A payout is the sum of its lines, each of which is the whole of one earning or adjustment of its consignor's; each line that goes to
-- an account has one transfer of what is left of it, and all of them went out where the payout is paid.
SELECT 'payout ' || p.id AS subject, format('%s: gross %s lines %s, debt %s lines %s, bonus %s lines %s, %s lines amiss', p.status,
  p.gross_cents, l.gross, p.debt_cents, l.debt, p.bonus_cents, l.bonus, l.amiss) AS detail
FROM payouts p
CROSS JOIN LATERAL (
  SELECT coalesce(sum(l.amount_cents), 0) AS gross, coalesce(sum(l.debt_cents), 0) AS debt, coalesce(sum(l.bonus_cents), 0) AS bonus,
    count(*) FILTER (WHERE l.amount_cents <> coalesce(e.amount_cents, a.amount_cents) OR coalesce(e.consignor_id, a.consignor_id) <> p.consignor_id
      OR coalesce(e.currency, a.currency) <> p.currency
      OR CASE WHEN p.method = 'credit' OR p.status = 'pending' OR l.amount_cents = l.debt_cents THEN t.id IS NOT NULL
        ELSE t.amount_cents IS DISTINCT FROM l.amount_cents - l.debt_cents OR (p.status IN ('paid', 'reversed') AND t.status <> 'succeeded') END) AS amiss
  FROM payout_lines l LEFT JOIN consignor_earnings e ON e.id = l.earning_id LEFT JOIN consignor_adjustments a ON a.id = l.adjustment_id
  LEFT JOIN transfers t ON t.line_id = l.id WHERE l.payout_id = p.id AND l.live) l
WHERE p.status <> 'cancelled' AND (p.gross_cents <> l.gross OR p.debt_cents <> l.debt OR p.bonus_cents <> l.bonus OR l.amiss > 0);

-- name: nothing-is-paid-twice
-- An earning or adjustment has gone out at most once, and nothing went out for a line that left its payout.
SELECT coalesce('earning ' || earning_id, 'adjustment ' || adjustment_id) AS subject, format('%s times, %s after it had left', count(*),
  count(*) FILTER (WHERE NOT live)) AS detail
FROM (SELECT l.* FROM payout_lines l JOIN payouts p ON p.id = l.payout_id LEFT JOIN transfers t ON t.line_id = l.id
  WHERE t.status = 'succeeded' OR (p.status IN ('paid', 'reversed') AND l.live)) l
GROUP BY earning_id, adjustment_id HAVING count(*) > 1 OR bool_or(NOT live);

-- name: earnings-stand-as-their-payouts
-- An earning is being paid while it is in a payout under way, and paid once that is; elsewhere it is in none. Its piece is settled with it.
SELECT 'earning ' || e.id AS subject, format('%s, payouts %s, piece %s', e.status, coalesce(p.states, 'none'), coalesce(i.status::text, 'none')) AS detail
FROM consignor_earnings e
LEFT JOIN LATERAL (SELECT string_agg(p.status::text, ', ' ORDER BY p.id) AS states FROM payout_lines l JOIN payouts p ON p.id = l.payout_id
  WHERE l.earning_id = e.id AND l.live) p ON true
LEFT JOIN order_lines o ON o.id = e.order_line_id AND o.live LEFT JOIN consignment_items i ON i.id = e.item_id AND o.id IS NOT NULL
WHERE CASE e.status WHEN 'paying' THEN coalesce(p.states, '') NOT IN ('pending', 'sending', 'failed') WHEN 'paid' THEN coalesce(p.states, '') NOT IN ('paid', 'reversed')
    WHEN 'clawed_back' THEN false ELSE p.states IS NOT NULL END
  OR CASE i.status WHEN 'sold' THEN e.status <> 'pending' WHEN 'settled' THEN e.status NOT IN ('payable', 'paying', 'paid') ELSE false END;

-- name: payouts-move-along-the-table
-- Payouts moved only along the table of lib/payouts/states.ts, each from where the one before had ended, and stand where their history says.
WITH moves(transition, "from", "to") AS (VALUES
  ('start', NULL, 'pending'),
  ('send', 'pending', 'sending'),
  ('fail', 'sending', 'failed'),
  ('retry', 'failed', 'sending'),
  ('finish', 'sending', 'paid'),
  ('close_part', 'failed', 'paid'),
  ('reverse', 'paid', 'reversed'),
  ('cancel', 'pending', 'cancelled'),
  ('cancel', 'failed', 'cancelled')),
chain AS (SELECT h.*, lag(h."to") OVER before AS before, lead(h.id) OVER before IS NULL AS last FROM payout_history h
  WINDOW before AS (PARTITION BY h.payout_id ORDER BY h.id))
SELECT 'payout ' || p.id AS subject, format('%s from %s to %s, before it %s, now %s', c.transition, c."from", c."to", c.before, p.status) AS detail
FROM payouts p LEFT JOIN chain c ON c.payout_id = p.id
WHERE c.id IS NULL OR NOT EXISTS (SELECT 1 FROM moves m WHERE m.transition = c.transition AND m."from" IS NOT DISTINCT FROM c."from"::text AND m."to" = c."to"::text)
  OR c."from" IS DISTINCT FROM c.before OR (c.last AND c."to" <> p.status);
