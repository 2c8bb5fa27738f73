import type { Guarded } from "./guard-cases-goods";
import { world as w } from "./world";

const shipment = (set: string) => `UPDATE shipments SET ${set} WHERE id = '${w.shipment}'`;

/** Everything was sent, so that it can come back. */
const sent = `UPDATE order_lines SET quantity_shipped = quantity WHERE order_id = '${w.order}';`;
const aReturn = `INSERT INTO returns (id, order_id) VALUES ('${w.hold}', '${w.order}');`;
const returned = (set: string) => `${aReturn} UPDATE returns SET ${set}`;
const returnLine = (quantity: number, line: string = w.oilLine, more = "") =>
  `${sent} ${aReturn} INSERT INTO return_lines (return_id, order_line_id, quantity, reason${more && ", received, opened, resellable"})
   VALUES ('${w.hold}', '${line}', ${quantity}, 'changed_mind'${more})`;

const note = (
  goods: number,
  shipping = 0,
  tax = 0,
  fee = 0,
  total = goods + shipping + tax - fee,
) =>
  `INSERT INTO credit_notes (id, order_id, reason, goods_cents, shipping_cents, tax_cents, fee_cents, total_cents, actor)
   VALUES (uuidv7(), '${w.order}', 'goodwill', ${goods}, ${shipping}, ${tax}, ${fee}, ${total}, 'test')`;
const ofNotes = (quantity: number, goods: number, tax = 0, fee = 0, line: string = w.oilLine) =>
  `INSERT INTO credit_note_lines (credit_note_id, order_line_id, quantity, goods_cents, tax_cents, fee_cents)
   SELECT id, '${line}', ${quantity}, ${goods}, ${tax}, ${fee} FROM credit_notes`;
const noteLine = (...line: Parameters<typeof ofNotes>) => `${note(100)}; ${ofNotes(...line)}`;

const claim = (values: string) =>
  `INSERT INTO claims (id, order_id, kind, status, comment, remedy, answer, closed_at) VALUES ('${w.hold}', '${w.order}', 'damaged', ${values})`;
const photo = (owners: string, position = 0) =>
  `${aReturn} INSERT INTO case_photos (return_id, claim_id, position, base, width, height) VALUES (${owners}, ${position}, 'x', 1, 1)`;
const rule = (values: string) =>
  `INSERT INTO restocking_rules (category_id, fee_bp, opened_refund_bp, restocks) VALUES (${values}, true)`;

const card = (set: string) =>
  `INSERT INTO gift_cards (id, origin, amount_cents, from_name, from_email, to_name, to_email, send_on)
   VALUES ('${w.hold}', 'bought', 5000, 'Ann', 'ann@world.example', 'Ben', 'ben@world.example', '2026-03-01'); UPDATE gift_cards SET ${set}`;
const grant = (cents: number, reason: string) =>
  `INSERT INTO credit_grants (user_id, amount_cents, reason, granted_by) VALUES ('${w.buyer}', ${cents}, '${reason}', '${w.buyer}')`;

const promotion = (columns = "", values = "") =>
  `INSERT INTO promotions (id, title, kind, percent_bp${columns}) VALUES ('${w.hold}', 'Ten off', 'percent', 1000${values})`;
const use = (order: string, goods = 100, live = true) =>
  `INSERT INTO promotion_uses (promotion_id, order_id, email, goods_cents, shipping_cents, live)
   VALUES ('${w.hold}', '${order}', 'buyer@world.example', ${goods}, 0, ${live})`;

const dispute = (set: string) =>
  `INSERT INTO disputes (stripe_dispute_id, payment_id, status, reason, amount_cents, opened_at)
   VALUES ('du_world', '${w.payment}', 'needs_response', 'fraudulent', 22220, now()); UPDATE disputes SET ${set}`;

const kept = [
  "credit_notes",
  "credit_note_lines",
  "order_notes",
  "address_corrections",
  "tracking_events",
  "credit_grants",
];

export const afterSaleGuards: readonly Guarded[] = [
  {
    guard: "orders_shipping_discount",
    refuses: `UPDATE orders SET shipping_discount_cents = shipping_cents + 1, total_cents = total_cents - shipping_cents - 1`,
  },
  ...[
    "shipped_at = now()",
    "status = 'shipped'",
    "status = 'shipped', shipped_at = now()",
    "status = 'delivered', carrier = 'local', shipped_at = now()",
    "status = 'lost', carrier = 'local', shipped_at = now()",
    "status = 'shipped', carrier = 'local', shipped_at = now(), delivered_at = now()",
    "promised_for = ship_by - 1",
    "position = 0",
  ].map((set) => ({ guard: "shipments_states", refuses: shipment(set) })),
  ...[
    "label_key = 'x'",
    "label_key = 'x', label_made_at = now(), carrier = 'local', tracking = 'T'",
  ].map((set) => ({ guard: "shipments_label", refuses: shipment(set) })),
  {
    guard: "order_notes_length",
    refuses: `INSERT INTO order_notes (order_id, author_id, body) VALUES ('${w.order}', '${w.buyer}', '')`,
  },
  {
    guard: "tracking_events_code",
    refuses: `INSERT INTO tracking_events (carrier, tracking, code, at) VALUES ('local', 'T', 'eaten', now())`,
  },
  {
    guard: "local_parcels_weight",
    refuses: `INSERT INTO local_parcels (tracking, reference, weight_grams, made_at, handed_at) VALUES ('T', 'R', 0, now(), now())`,
  },
  ...[
    "order_id = NULL",
    "tender = 'gift_card'",
    `gift_card_id = '${w.hold}'`,
    `bought_card_id = '${w.hold}'`,
  ].map((set) => ({
    guard: "payments_one_owner",
    refuses: `UPDATE payments SET ${set} WHERE id = '${w.payment}'`,
  })),
  {
    guard: "payments_one_per_tender",
    refuses: `INSERT INTO payments (order_id, tender, amount_cents) VALUES ('${w.order}', 'card', 100)`,
  },
  {
    guard: "refunds_destination",
    refuses: `INSERT INTO refunds (payment_id, amount_cents, reason, destination) VALUES ('${w.payment}', 1, 'test', 'gift_card')`,
  },
  {
    guard: "refunds_within_payment",
    refuses: `INSERT INTO refunds (payment_id, amount_cents, reason) VALUES ('${w.payment}', 22220, 'a'), ('${w.payment}', 1, 'b')`,
  },
  ...[note(100, 0, 0, 101, 1), note(100, 0, 0, 0, 99), note(-1, 2), note(100, 0, -1)].map(
    (refuses) => ({ guard: "credit_notes_sum", refuses }),
  ),
  ...[note(0, 601), note(0, 0, 2021), `${note(20_000)}; ${note(2_221)}`].map((refuses) => ({
    guard: "credit_notes_within_order",
    refuses,
  })),
  ...[noteLine(-1, 100), noteLine(1, -1), noteLine(1, 100, -1), noteLine(1, 100, 0, 101)].map(
    (refuses) => ({ guard: "credit_note_lines_amounts", refuses }),
  ),
  ...[
    noteLine(3, 100),
    noteLine(1, 6801),
    noteLine(1, 100, 681),
    noteLine(1, 100, 0, 0, w.coatLine),
  ].map((refuses) => ({ guard: "credit_note_lines_within_line", refuses })),
  ...[note(100), noteLine(1, 99), noteLine(1, 100, 0, 1)].map((refuses) => ({
    guard: "credit_note_is_its_lines",
    refuses: `${refuses}; SET CONSTRAINTS ALL IMMEDIATE`,
  })),
  ...[
    "status = 'declined', closed_at = now()",
    "decline_reason = 'no'",
    "status = 'received', approved_at = now(), due_at = now()",
    "status = 'approved', approved_at = now()",
    "status = 'cancelled'",
    "closed_at = now()",
  ].map((set) => ({ guard: "returns_states", refuses: returned(set) })),
  ...["label_key = 'x'", "label_key = 'x', label_made_at = now()"].map((set) => ({
    guard: "returns_label",
    refuses: returned(set),
  })),
  ...[
    returnLine(0),
    returnLine(1, w.oilLine, ", 2, 0, 0"),
    returnLine(1, w.oilLine, ", 1, 1, 1"),
    returnLine(1, w.oilLine, ", 1, NULL, 0"),
    returnLine(1, w.oilLine, ", 1, -1, 0"),
  ].map((refuses) => ({ guard: "return_lines_counts", refuses })),
  ...[returnLine(3), returnLine(1, w.coatLine), returnLine(1).replace(sent, "")].map((refuses) => ({
    guard: "return_lines_within_line",
    refuses,
  })),
  ...[
    "'settled', 'Broken', NULL, NULL, now()",
    "'settled', 'Broken', 'refund', NULL, NULL",
    "'declined', 'Broken', NULL, NULL, now()",
    "'open', 'Broken', NULL, NULL, now()",
    "'open', '', NULL, NULL, NULL",
  ].map((values) => ({ guard: "claims_states", refuses: claim(values) })),
  {
    guard: "claim_lines_quantity_positive",
    refuses: `${claim("'open', 'Broken', NULL, NULL, NULL")}; INSERT INTO claim_lines VALUES ('${w.hold}', '${w.oilLine}', 0)`,
  },
  { guard: "case_photos_one_owner", refuses: photo("NULL, NULL") },
  { guard: "case_photos_one_owner", refuses: photo(`'${w.hold}', NULL`, -1) },
  { guard: "restocking_rules_sane", refuses: rule(`'${w.category}', 10001, 0`) },
  { guard: "restocking_rules_sane", refuses: rule(`'${w.category}', 0, -1`) },
  { guard: "restocking_rules_one_default", refuses: rule("NULL, 0, 0") },
  ...[
    "amount_cents = 0",
    "status = 'active'",
    "status = 'void'",
    "status = 'void', voided_at = now()",
    "activated_at = now()",
    "mailed_at = now()",
    "code_hash = '\\x00'",
    "message = repeat('x', 601)",
  ].map((set) => ({ guard: "gift_cards_states", refuses: card(set) })),
  ...[grant(0, "A kindness"), grant(500_001, "A kindness"), grant(100, "no")].map((refuses) => ({
    guard: "credit_grants_sane",
    refuses,
  })),
  ...[
    "amount_cents = 5",
    "percent_bp = NULL",
    "percent_bp = 10001",
    "kind = 'buy_x'",
    "kind = 'free_shipping'",
  ].map((set) => ({
    guard: "promotions_kinds",
    refuses: `${promotion()}; UPDATE promotions SET ${set}`,
  })),
  ...[
    "minimum_cents = -1",
    "limit_total = 0",
    "limit_per_person = 0",
    "starts_at = now(), ends_at = now()",
    "title = ''",
    "code = 'a b'",
  ].map((set) => ({
    guard: "promotions_bounds",
    refuses: `${promotion()}; UPDATE promotions SET ${set}`,
  })),
  {
    guard: "promotion_uses_take_something",
    refuses: `${promotion()}; ${use(w.order, 0)}`,
  },
  ...[
    promotion(", limit_total", ", 1"),
    promotion(", limit_per_person", ", 1"),
    promotion(", first_order", ", true"),
  ].map((made) => ({
    guard: "promotion_uses_within_limits",
    refuses: `${made}; ${use(w.order)}; ${use(w.pendingOrder)}`,
  })),
  ...["live = true", "goods_cents = 99", "email = 'other@world.example'"].map((set) => ({
    guard: "promotion_uses_end_once",
    refuses: `${promotion()}; ${use(w.order, 100, false)}; UPDATE promotion_uses SET ${set}`,
  })),
  ...["before", "after"].map((column) => ({
    guard: "addresses_only_struck",
    refuses: `INSERT INTO address_corrections (order_id, before, after, actor) VALUES ('${w.order}', '{}', '{}', 'test');
      UPDATE address_corrections SET ${column} = '{"name":"Ann"}'`,
  })),
  ...[
    "amount_cents = 0",
    "returned_cents = 1",
    "status = 'won'",
    "closed_at = now()",
    "evidence_key = 'x'",
    "fee_cents = -1",
  ].map((set) => ({ guard: "disputes_sane", refuses: dispute(set) })),
  ...kept.flatMap((table) =>
    [`UPDATE ${table} SET id = id`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`].map(
      (refuses) => ({ guard: `${table}.append_only`, refuses }),
    ),
  ),
];
