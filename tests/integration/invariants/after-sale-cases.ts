import { world as w } from "../house/world";
import type { Violated } from "./case";

/** A booking of `cents` against promotions, balances included. */
const booked = (kind: string, cents: number, owner: string | null = null, key = "test:booked") => `
  INSERT INTO ledger_accounts (kind, owner_id) VALUES ('${kind}', ${owner ? `'${owner}'` : "NULL"}) ON CONFLICT DO NOTHING;
  INSERT INTO ledger_transactions (id, key, kind) VALUES ('${w.hold}', '${key}', 'test');
  INSERT INTO ledger_postings (transaction_id, account_id, amount_cents) SELECT '${w.hold}'::uuid, id, ${cents} FROM ledger_accounts
    WHERE kind = '${kind}' AND owner_id IS NOT DISTINCT FROM ${owner ? `'${owner}'::uuid` : "NULL"}
    UNION ALL SELECT '${w.hold}'::uuid, id, ${-cents} FROM ledger_accounts WHERE kind = 'promotions';
  UPDATE ledger_accounts a SET balance_cents = (SELECT coalesce(sum(amount_cents), 0) FROM ledger_postings WHERE account_id = a.id)
    WHERE kind IN ('${kind}', 'promotions')`;

const card = (status: string, amount: number) => `
  INSERT INTO gift_cards (id, status, origin, amount_cents, code_hash, code_end, from_name, from_email, to_name, to_email, send_on,
    activated_at, mailed_at, voided_at, void_reason)
  VALUES ('${w.contract}', '${status}', 'bought', ${amount}, '\\x${"ab".repeat(32)}', 'ABCD', 'Ana', 'ana@world.example', 'Bo',
    'bo@world.example', '2026-03-01', '2026-03-01 09:00Z', '2026-03-01 09:01Z',
    ${status === "void" ? "'2026-03-01 10:00Z', 'test'" : "NULL, NULL"})`;

const dispute = (status: string, withdrawn: number) => `
  INSERT INTO disputes (id, stripe_dispute_id, payment_id, status, reason, amount_cents, withdrawn_cents, opened_at, closed_at)
  VALUES ('${w.contract}', 'dp_world', '${w.payment}', '${status}', 'general', 22220, ${withdrawn}, '2026-03-01 11:00Z',
    ${status === "lost" ? "'2026-03-01 11:30Z'" : "NULL"})`;

export const afterSaleCases: readonly Violated[] = [
  {
    breaks: "credit that is set aside for nobody's order",
    checks: ["tenders-held-are-pending"],
    by: booked("tenders_held", -500),
    subject: "tenders_held",
  },
  {
    breaks: "money that is owed and on its way to nobody",
    checks: ["refunds-owed-are-open"],
    by: booked("refunds", -500),
    subject: "refunds",
  },
  {
    breaks: "a credit note that nothing carries out",
    checks: ["credit-notes-are-carried-out"],
    by: `INSERT INTO credit_notes (number, order_id, reason, goods_cents, shipping_cents, tax_cents, fee_cents, total_cents, actor)
      VALUES ('CN-1', '${w.order}', 'goodwill', 100, 0, 0, 0, 100, 'test')`,
    subject: "CN-1",
  },
  {
    breaks: "a gift card with more on it than was paid",
    checks: ["gift-cards-hold-what-was-paid"],
    by: `${card("active", 500)}; ${booked("gift_card", -501, w.contract)}`,
    subject: w.contract,
  },
  {
    breaks: "a void gift card that can still be spent",
    checks: ["gift-cards-hold-what-was-paid"],
    by: `${card("void", 500)}; ${booked("gift_card", -500, w.contract)}`,
    subject: w.contract,
  },
  {
    breaks: "a promotion that counts more often than it may",
    checks: ["promotions-within-limits"],
    by: `INSERT INTO promotions (id, title, kind, percent_bp, limit_total) VALUES ('${w.contract}', 'Spring', 'percent', 1000, 1);
      INSERT INTO promotion_uses (promotion_id, order_id, email, goods_cents, shipping_cents) VALUES
        ('${w.contract}', '${w.order}', 'a@world.example', 100, 0), ('${w.contract}', '${w.pendingOrder}', 'b@world.example', 100, 0)`,
    subject: "Spring",
  },
  {
    breaks: "a promotion that still counts for an order that came to nothing",
    checks: ["promotions-within-limits", "order-adds-up"],
    without: ["orders.orders_total_adds_up"],
    by: `INSERT INTO promotions (id, title, kind, percent_bp) VALUES ('${w.contract}', 'Spring', 'percent', 1000);
      UPDATE orders SET discount_cents = 100 WHERE id = '${w.expiredOrder}';
      INSERT INTO promotion_uses (promotion_id, order_id, email, goods_cents, shipping_cents)
      VALUES ('${w.contract}', '${w.expiredOrder}', 'a@world.example', 100, 0)`,
    subject: /^N-/,
  },
  {
    breaks: "a line that came back without being counted",
    checks: ["returned-is-received"],
    without: ["order_lines.order_lines_counts"],
    by: `UPDATE order_lines SET quantity_returned = 1 WHERE id = '${w.oilLine}'`,
    subject: /^N-\d+\/1$/,
  },
  {
    breaks: "money that a bank took and nobody booked",
    checks: ["disputes-are-booked"],
    by: dispute("needs_response", 22220),
    subject: "dp_world",
  },
  {
    breaks: "money that stands with the bank after it has decided",
    checks: ["disputes-are-booked"],
    by: `${dispute("lost", 0)}; ${booked("disputes", 500, null, `dispute:${w.contract}:0:0:0`)}`,
    subject: "dp_world",
  },
  {
    breaks: "an earning that could go out while its payment is disputed",
    checks: ["disputed-earnings-wait"],
    by: `${dispute("needs_response", 0)}; UPDATE disputes SET order_id = '${w.order}';
      INSERT INTO order_history (order_id, axis, subject_id, transition, "from", "to", actor)
      VALUES ('${w.order}', 'dispute', '${w.contract}', 'start', NULL, 'needs_response', 'test')`,
    subject: /^N-\d+\/2$/,
  },
  {
    breaks: "a label that was asked for an hour ago",
    checks: ["nothing-owed-for-long"],
    by: `UPDATE shipments SET label_asked_at = '2026-03-01 10:30Z' WHERE id = '${w.shipment}'`,
    subject: `label of parcel ${w.shipment}`,
  },
  {
    breaks: "a gift card that nobody mailed",
    checks: ["nothing-owed-for-long"],
    by: `${card("active", 500)}; UPDATE gift_cards SET mailed_at = NULL; ${booked("gift_card", -500, w.contract)}`,
    subject: `gift card ${w.contract}`,
  },
];
