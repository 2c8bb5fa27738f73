import { world as w } from "../house/world";
import type { Violated } from "./case";

const account = (kind: string, owner: string | null = null) =>
  `(SELECT id FROM ledger_accounts WHERE kind = '${kind}' AND owner_id IS NOT DISTINCT FROM ${owner === null ? "NULL" : `'${owner}'`}::uuid)`;

export const moneyCases: readonly Violated[] = [
  {
    breaks: "a transaction that does not sum to zero",
    checks: ["postings-sum-to-zero", "balances-are-sums"],
    by: `UPDATE ledger_postings SET amount_cents = -6900 WHERE order_line_id = '${w.oilLine}'`,
    subject: `order:${w.order}:paid`,
  },
  {
    breaks: "a transaction without postings",
    checks: ["postings-sum-to-zero"],
    by: `INSERT INTO ledger_transactions (key, kind) VALUES ('test:empty', 'test')`,
    subject: "test:empty",
  },
  {
    breaks: "a balance that is not its postings",
    checks: ["balances-are-sums"],
    by: `UPDATE ledger_accounts SET balance_cents = balance_cents + 1 WHERE kind = 'sales'`,
    subject: "sales:shop",
  },
  {
    breaks: "store credit that is overspent",
    checks: ["tenders-not-overspent"],
    without: ["ledger_accounts.ledger_accounts_tender_not_overspent"],
    by: `INSERT INTO ledger_transactions (id, key, kind) VALUES ('${w.hold}', 'test:credit', 'test');
      INSERT INTO ledger_postings (transaction_id, account_id, amount_cents) VALUES
      ('${w.hold}', ${account("store_credit", w.buyer)}, 5), ('${w.hold}', ${account("promotions")}, -5);
      UPDATE ledger_accounts SET balance_cents = balance_cents + 5 WHERE kind = 'store_credit';
      UPDATE ledger_accounts SET balance_cents = balance_cents - 5 WHERE kind = 'promotions'`,
    subject: `store_credit:${w.buyer}`,
  },
  ...[
    "ledger_transactions",
    "ledger_postings",
    "stock_movements",
    "audit_entries",
    "order_history",
    "credit_notes",
    "credit_note_lines",
    "order_notes",
    "address_corrections",
    "tracking_events",
    "credit_grants",
  ].map((table) => ({
    breaks: `${table} that could be rewritten`,
    checks: ["records-are-append-only"],
    by: `ALTER TABLE ${table} DISABLE TRIGGER append_only`,
    subject: table,
  })),
  {
    breaks: "an append-only trigger that is gone",
    checks: ["records-are-append-only"],
    by: "DROP TRIGGER append_only ON audit_entries",
    subject: "audit_entries",
  },
  {
    breaks: "more given back than came in",
    checks: ["refunds-within-captured", "refunds-owed-are-open"],
    by: `INSERT INTO refunds (payment_id, amount_cents, status, reason, created_at) VALUES
      ('${w.payment}', 22000, 'pending', 'test', '2026-03-01 11:30Z'), ('${w.payment}', 221, 'pending', 'test', '2026-03-01 11:30Z')`,
    subject: w.payment,
  },
  {
    breaks: "a payment that says it gave back what no refund did",
    checks: ["refunds-within-captured", "history-tells-the-present"],
    by: `UPDATE payments SET status = 'partly_refunded', refunded_cents = 100 WHERE id = '${w.payment}'`,
    subject: w.payment,
  },
  {
    breaks: "a refund of money that never came in",
    checks: ["refunds-within-captured", "refunds-owed-are-open"],
    by: `INSERT INTO refunds (payment_id, amount_cents, reason, created_at) VALUES ('${w.pendingPayment}', 1, 'test', '2026-03-01 11:30Z')`,
    subject: w.pendingPayment,
  },
  {
    breaks: "a consignor's share that is not the agreed one",
    checks: ["consignor-share-as-agreed", "piece-sale-is-split", "sold-pieces-have-their-earning"],
    by: `UPDATE order_lines SET consignor_cents = 6401 WHERE id = '${w.dressLine}'`,
    subject: /^N-\d+\/2$/,
  },
  {
    breaks: "a piece whose sale is booked without the consignor",
    checks: ["piece-sale-is-split"],
    by: `UPDATE ledger_postings SET order_line_id = NULL WHERE order_line_id = '${w.dressLine}' AND account_id = ${account("commission")}`,
    subject: /^N-\d+\/2$/,
  },
  {
    breaks: "a placed order that is not booked",
    checks: ["placed-orders-are-booked", "piece-sale-is-split", "stripe-money-is-booked"],
    by: `UPDATE ledger_transactions SET key = 'test:other' WHERE id = '${w.booking}'`,
    subject: /^N-/,
  },
  {
    breaks: "money whose booking names no order",
    checks: ["stripe-money-is-booked"],
    by: `UPDATE ledger_transactions SET order_id = NULL WHERE id = '${w.booking}'`,
    subject: /^N-/,
  },
  {
    breaks: "a refund that is not booked",
    checks: ["stripe-money-is-booked"],
    by: `INSERT INTO refunds (payment_id, amount_cents, status, reason) VALUES ('${w.payment}', 100, 'succeeded', 'test');
      UPDATE payments SET status = 'partly_refunded', refunded_cents = 100 WHERE id = '${w.payment}';
      INSERT INTO order_history (order_id, axis, subject_id, transition, "from", "to", actor)
      VALUES ('${w.order}', 'payment', '${w.payment}', 'refund_part', 'captured', 'partly_refunded', 'test')`,
    subject: /^N-/,
  },
  {
    breaks: "tax booked as shipping",
    checks: ["placed-orders-are-booked", "balances-are-sums"],
    by: `UPDATE ledger_postings SET account_id = ${account("shipping_income")} WHERE transaction_id = '${w.booking}' AND account_id = ${account("tax_payable")}`,
    subject: /^N-/,
  },
];
