/** The parts of an order's sheet, as JSON over `orders o`. By hand: the sheet is one statement, so that all parts show the same moment. */

export const LINES = `SELECT json_agg(json_build_object('id', l.id, 'slug', pr.slug, 'kind', l.kind, 'sku', l.sku, 'title', l.title,
    'detail', l.detail, 'imageBase', l.image_base, 'quantity', l.quantity, 'unitPriceCents', l.unit_price_cents,
    'discountCents', l.discount_cents, 'taxRateBp', l.tax_rate_bp, 'taxCents', l.tax_cents,
    'consignorName', coalesce(u.name, u.email::text), 'consignorShareBp', l.consignor_share_bp,
    'consignorCents', l.consignor_cents, 'leftCents', l.unit_price_cents * l.quantity - l.discount_cents
      - (SELECT coalesce(sum(goods_cents), 0) FROM credit_note_lines c WHERE c.order_line_id = l.id)) ORDER BY l.position)
  FROM order_lines l JOIN products pr ON pr.id = l.product_id LEFT JOIN users u ON u.id = l.consignor_id
 WHERE l.order_id = o.id`;

export const PAYMENTS = `SELECT json_agg(json_build_object('id', p.id, 'tender', p.tender, 'status', p.status,
    'amountCents', p.amount_cents, 'refundedCents', p.refunded_cents, 'sessionId', p.session_id,
    'sessionExpiresAt', p.session_expires_at, 'paymentIntentId', p.payment_intent_id,
    'processing', p.status = 'pending' AND p.processing_at IS NOT NULL, 'capturedAt', p.captured_at,
    'refunds', coalesce((SELECT json_agg(json_build_object('id', r.id, 'status', r.status, 'destination', r.destination,
      'replaced', EXISTS (SELECT 1 FROM refunds x WHERE x.replaces_id = r.id), 'amountCents', r.amount_cents,
      'reason', r.reason, 'stripeRefundId', r.stripe_refund_id, 'failure', r.failure,
      'at', coalesce(r.finished_at, r.created_at)) ORDER BY r.id) FROM refunds r WHERE r.payment_id = p.id), '[]'))
    ORDER BY p.id) FROM payments p WHERE p.order_id = o.id`;

export const SHIPMENTS = `SELECT json_agg(json_build_object('id', s.id, 'position', s.position, 'status', s.status,
    'createdAt', s.created_at, 'shipBy', s.ship_by, 'promisedFor', s.promised_for, 'carrier', s.carrier, 'tracking', s.tracking,
    'labelAsked', s.label_asked_at IS NOT NULL, 'labelMade', s.label_made_at IS NOT NULL, 'labelFailure', s.label_failure,
    'replaces', (SELECT x.position FROM shipments x WHERE x.id = s.replaces_id),
    'replaced', EXISTS (SELECT 1 FROM shipments x WHERE x.replaces_id = s.id),
    'scans', coalesce((SELECT json_agg(json_build_object('code', e.code, 'place', e.place, 'at', e.at) ORDER BY e.at, e.id)
      FROM tracking_events e WHERE e.carrier = s.carrier AND e.tracking = s.tracking), '[]'),
    'lines', coalesce((SELECT json_agg(json_build_object('orderLineId', l.id, 'title', l.title, 'sku', l.sku,
        'quantity', sl.quantity, 'isPiece', l.is_piece) ORDER BY l.position)
      FROM shipment_lines sl JOIN order_lines l ON l.id = sl.order_line_id WHERE sl.shipment_id = s.id), '[]'))
    ORDER BY s.position) FROM shipments s WHERE s.order_id = o.id`;

export const NOTES = `SELECT json_agg(json_build_object('number', n.number, 'reason', n.reason, 'totalCents', n.total_cents,
    'at', n.at) ORDER BY n.id) FROM credit_notes n WHERE n.order_id = o.id`;

/** Returns and claims by number, disputes by id. */
export const CASES = `SELECT json_agg(json_build_object('kind', x.kind, 'key', x.key, 'name', x.name, 'status', x.status) ORDER BY x.id)
  FROM (
    SELECT id, 'return' AS kind, number AS key, number AS name, status::text FROM returns WHERE order_id = o.id
    UNION ALL SELECT id, 'claim', number, number, status::text FROM claims WHERE order_id = o.id
    UNION ALL SELECT id, 'dispute', id::text, 'Dispute', status::text FROM disputes WHERE order_id = o.id) AS x`;

export const PROMOTIONS = `SELECT json_agg(p.title ORDER BY u.id) FROM promotion_uses u JOIN promotions p ON p.id = u.promotion_id
  WHERE u.order_id = o.id`;

/** By key, which is indexed: the receipt, and one mail per refund, credit note, case and step of a parcel. */
export const MAILS = `SELECT json_agg(json_build_object('id', m.id, 'template', m.template, 'subject', m.subject, 'to', m."to",
    'status', m.status, 'at', coalesce(m.sent_at, m.created_at)) ORDER BY m.id)
  FROM mails m WHERE m.key = ANY (ARRAY['receipt:' || o.id, 'order-cancelled:' || o.id]
    || ARRAY(SELECT 'refund:' || r.id FROM refunds r JOIN payments p ON p.id = r.payment_id WHERE p.order_id = o.id)
    || ARRAY(SELECT k || s.id FROM shipments s, unnest(ARRAY['parcel-shipped:', 'parcel-delivered:']) AS k WHERE s.order_id = o.id)
    || ARRAY(SELECT 'credit-note:' || n.id FROM credit_notes n WHERE n.order_id = o.id)
    || ARRAY(SELECT k || r.id FROM returns r, unnest(ARRAY['return-requested:', 'return-approved:', 'return-declined:']) AS k WHERE r.order_id = o.id)
    || ARRAY(SELECT k || c.id FROM claims c, unnest(ARRAY['claim-received:', 'claim-answered:']) AS k WHERE c.order_id = o.id)
    || ARRAY(SELECT 'address-corrected:' || o.id || ':' || floor(extract(epoch FROM c.at) * 1000)::bigint
      FROM address_corrections c WHERE c.order_id = o.id))`;

const WHO = (actor: string) =>
  `(SELECT coalesce(u.name, u.email::text) FROM users u
    WHERE u.id = CASE WHEN ${actor} ~ '^(user|staff):[0-9a-f-]{36}$' THEN split_part(${actor}, ':', 2)::uuid END)`;

/** Everything that happened, on every axis, with notes and corrected addresses, oldest first. */
export const HISTORY = `SELECT json_agg(json_build_object('id', e.id, 'axis', e.axis, 'transition', e.transition, 'to', e."to",
    'actor', e.actor, 'actorName', ${WHO("e.actor")}, 'note', e.note, 'at', e.at) ORDER BY e.at, e.id)
  FROM (
    SELECT id, axis::text, transition, "to", actor, note, at FROM order_history WHERE order_id = o.id
    UNION ALL SELECT id, 'note', 'write', '', 'staff:' || author_id, body, at FROM order_notes WHERE order_id = o.id
    UNION ALL SELECT id, 'address', 'correct', '', actor,
      concat_ws(', ', after ->> 'name', after ->> 'line1', after ->> 'line2', after ->> 'city', after ->> 'postal'), at
      FROM address_corrections WHERE order_id = o.id) AS e`;

export const POSTINGS = `SELECT json_agg(json_build_object('id', lp.id, 'transactionId', t.id, 'kind', t.kind, 'at', t.at,
    'account', a.kind, 'ownerName', coalesce(u.name, u.email::text), 'sku', l.sku, 'amountCents', lp.amount_cents)
    ORDER BY t.id, lp.amount_cents < 0, lp.id)
  FROM ledger_transactions t JOIN ledger_postings lp ON lp.transaction_id = t.id
  JOIN ledger_accounts a ON a.id = lp.account_id LEFT JOIN users u ON u.id = a.owner_id
  LEFT JOIN order_lines l ON l.id = lp.order_line_id WHERE t.order_id = o.id`;
