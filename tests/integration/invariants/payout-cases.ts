import { world as w } from "../house/world";
import type { Violated } from "./case";

const ACCOUNTS = "'00000000-0000-4000-8000-0000000000f";
const line = `${ACCOUNTS}1'`;
const transfer = `${ACCOUNTS}2'`;
const settled = `${ACCOUNTS}3'`;
const sent = `${ACCOUNTS}4'`;
const payable = `${ACCOUNTS}5'`;

const account = (kind: string) =>
  `(SELECT id FROM ledger_accounts WHERE kind = '${kind}' AND owner_id IS NOT DISTINCT FROM ${kind.startsWith("consignor") ? `'${w.consignor}'` : "NULL"}::uuid)`;

const book = (id: string, key: string, from: string, to: string, cents: number) => `
  INSERT INTO ledger_transactions (id, key, kind) VALUES (${id}, '${key}', 'test');
  INSERT INTO ledger_postings (transaction_id, account_id, amount_cents) VALUES (${id}, ${account(from)}, ${cents}), (${id}, ${account(to)}, ${-cents});
  UPDATE ledger_accounts SET balance_cents = balance_cents + ${cents} WHERE id = ${account(from)};
  UPDATE ledger_accounts SET balance_cents = balance_cents - ${cents} WHERE id = ${account(to)}`;

const moves = (...steps: readonly string[]) =>
  `INSERT INTO payout_history (payout_id, transition, "from", "to", actor) VALUES ${steps
    .map((step) => `('${w.payout}', ${step}, 'test')`)
    .join(", ")}`;

/** The dress's window is over and its share has gone out, all as it should be. */
export const paidOut = `
  UPDATE consignor_earnings SET status = 'paid', settled_at = '2026-03-01 11:00Z' WHERE id = '${w.earning}';
  UPDATE consignment_items SET status = 'settled' WHERE id = '${w.dressItem}';
  INSERT INTO consignment_history (item_id, transition, "from", "to", actor, at) VALUES ('${w.dressItem}', 'settle', 'sold', 'settled', 'test', '2026-03-01 11:00Z');
  INSERT INTO payouts (id, consignor_id, method, status, gross_cents, amount_cents, finished_at)
    VALUES ('${w.payout}', '${w.consignor}', 'transfer', 'paid', 6400, 6400, '2026-03-01 11:30Z');
  INSERT INTO payout_lines (id, payout_id, earning_id, amount_cents) VALUES (${line}, '${w.payout}', '${w.earning}', 6400);
  INSERT INTO transfers (id, payout_id, line_id, order_line_id, destination, amount_cents, status, stripe_transfer_id, started_at)
    VALUES (${transfer}, '${w.payout}', ${line}, '${w.dressLine}', 'acct_1', 6400, 'succeeded', 'tr_1', '2026-03-01 11:30Z');
  ${moves("'start', NULL, 'pending'", "'send', 'pending', 'sending'", "'finish', 'sending', 'paid'")};
  INSERT INTO ledger_accounts (id, kind, owner_id) VALUES (${payable}, 'consignor_payable', '${w.consignor}');
  ${book(settled, "test:settled", "consignor_pending", "consignor_payable", 6400)};
  ${book(sent, "test:sent", "consignor_payable", "stripe_clearing", 6400)}`;

/** Ways to break what is true of payouts. */
export const payoutCases: readonly Violated[] = [
  {
    breaks: "an earning that is undone and still in the books",
    checks: ["consignor-balances-are-explained", "earnings-stand-as-their-payouts"],
    by: `UPDATE consignor_earnings SET status = 'reversed', undone_at = '2026-03-01' WHERE id = '${w.earning}'`,
    subject: `consignor_pending:${w.consignor}`,
  },
  {
    breaks: "a debt that nothing explains",
    checks: ["consignor-balances-are-explained"],
    by: `INSERT INTO ledger_accounts (id, kind, owner_id) VALUES (${payable}, 'consignor_debt', '${w.consignor}');
      ${book(sent, "test:debt", "consignor_debt", "commission", 500)}`,
    subject: `consignor_debt:${w.consignor}`,
  },
  {
    breaks: "more paid out than was payable",
    checks: ["consignor-accounts-have-their-side", "consignor-balances-are-explained"],
    by: `${paidOut}; ${book(`${ACCOUNTS}6'`, "test:again", "consignor_payable", "stripe_clearing", 6400)}`,
    subject: `consignor_payable:${w.consignor}`,
  },
  {
    breaks: "more transferred than the share",
    checks: ["transfers-within-share", "payouts-add-up"],
    by: `${paidOut}; UPDATE transfers SET amount_cents = 6401`,
    subject: /^N-\d+\/2$/,
  },
  {
    breaks: "money taken back by no reversal",
    checks: ["transfers-within-share"],
    by: `${paidOut}; UPDATE transfers SET reversed_cents = 100`,
    subject: /^transfer /,
  },
  {
    breaks: "a payout that is not its lines",
    checks: ["payouts-add-up"],
    by: `${paidOut}; UPDATE payouts SET gross_cents = 6500, amount_cents = 6500`,
    subject: `payout ${w.payout}`,
  },
  {
    breaks: "a payout that is paid without its transfer",
    checks: ["payouts-add-up", "consignor-balances-are-explained"],
    by: `${paidOut}; UPDATE transfers SET status = 'failed', stripe_transfer_id = NULL`,
    subject: `payout ${w.payout}`,
  },
  {
    breaks: "an earning that went out twice",
    checks: [
      "nothing-is-paid-twice",
      "transfers-within-share",
      "consignor-balances-are-explained",
      "payouts-add-up",
      "earnings-stand-as-their-payouts",
    ],
    without: ["payout_lines_earning_once"],
    by: `${paidOut}; INSERT INTO payout_lines (id, payout_id, earning_id, amount_cents) VALUES (${ACCOUNTS}7', '${w.payout}', '${w.earning}', 6400);
      INSERT INTO transfers (payout_id, line_id, order_line_id, destination, amount_cents, status, stripe_transfer_id, started_at)
      VALUES ('${w.payout}', ${ACCOUNTS}7', '${w.dressLine}', 'acct_1', 6400, 'succeeded', 'tr_2', '2026-03-01 11:30Z')`,
    subject: `earning ${w.earning}`,
  },
  {
    breaks: "a line that went out after it had left its payout",
    checks: ["nothing-is-paid-twice", "payouts-add-up", "earnings-stand-as-their-payouts"],
    by: `${paidOut}; UPDATE payout_lines SET live = false, left_reason = 'cancelled'`,
    subject: `earning ${w.earning}`,
  },
  {
    breaks: "an earning that is payable although its payout is paid",
    checks: ["earnings-stand-as-their-payouts"],
    by: `${paidOut}; UPDATE consignor_earnings SET status = 'payable'`,
    subject: `earning ${w.earning}`,
  },
  {
    breaks: "a piece that is settled before its earning",
    checks: ["earnings-stand-as-their-payouts", "consignments-move-along-the-table"],
    by: `UPDATE consignment_items SET status = 'settled' WHERE id = '${w.dressItem}'`,
    subject: `earning ${w.earning}`,
  },
  {
    breaks: "a payout that stands elsewhere than its history says",
    checks: ["payouts-move-along-the-table"],
    by: `${paidOut}; UPDATE payouts SET status = 'reversed'`,
    subject: `payout ${w.payout}`,
  },
  {
    breaks: "a payout's move that no table knows",
    checks: ["payouts-move-along-the-table"],
    by: `${paidOut}; ${moves("'teleport', 'paid', 'paid'")}`,
    subject: `payout ${w.payout}`,
  },
  {
    breaks: "a transfer that is open for too long",
    checks: ["nothing-owed-for-long", "payouts-add-up", "consignor-balances-are-explained"],
    by: `${paidOut}; UPDATE payout_history SET at = '2026-03-01 10:59Z'; UPDATE transfers SET status = 'pending', stripe_transfer_id = NULL`,
    subject: /^transfer /,
  },
  {
    breaks: "a reversal that is open for too long",
    checks: ["nothing-owed-for-long"],
    by: `${paidOut}; INSERT INTO transfer_reversals (transfer_id, amount_cents, created_at) VALUES (${transfer}, 6400, '2026-03-01 10:59Z')`,
    subject: /^reversal /,
  },
];
