import type { Guarded } from "./guard-cases-goods";
import { world as w } from "./world";

const account = (kind: string, owner: string, currency = "usd") =>
  `INSERT INTO ledger_accounts (kind, owner_id, currency) VALUES ('${kind}', ${owner}, '${currency}')`;
const book = (kind: string, cents: number, currency = "usd") =>
  `INSERT INTO ledger_postings (transaction_id, account_id, amount_cents, currency)
   SELECT '${w.booking}', id, ${cents}, '${currency}' FROM ledger_accounts WHERE kind = '${kind}' AND currency = 'usd'`;

const kept = [
  "ledger_transactions",
  "ledger_postings",
  "stock_movements",
  "audit_entries",
  "order_history",
  "price_changes",
];

export const moneyGuards: readonly Guarded[] = [
  { guard: "ledger_accounts_identity", refuses: account("sales", "NULL") },
  { guard: "ledger_accounts_identity", refuses: account("store_credit", `'${w.buyer}'`) },
  { guard: "ledger_accounts_owner", refuses: account("sales", `'${w.buyer}'`) },
  { guard: "ledger_accounts_owner", refuses: account("consignor_pending", "NULL") },
  { guard: "ledger_accounts_tender_not_overspent", refuses: book("store_credit", 1) },
  {
    guard: "ledger_postings_same_currency",
    refuses: `${book("sales", 1, "eur")}; SET CONSTRAINTS ALL IMMEDIATE`,
  },
  { guard: "ledger_postings_not_zero", refuses: book("sales", 0) },
  {
    guard: "ledger_transaction_sums_to_zero",
    refuses: `${book("sales", 1)}; SET CONSTRAINTS ALL IMMEDIATE`,
  },
  ...kept.flatMap((table) =>
    [`UPDATE ${table} SET id = id`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`].map(
      (refuses) => ({ guard: `${table}.append_only`, refuses }),
    ),
  ),
];
