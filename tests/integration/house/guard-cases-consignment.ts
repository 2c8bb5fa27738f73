import type { Guarded } from "./guard-cases-goods";
import { world as w } from "./world";

const item = (set: string, id: string = w.coatItem) =>
  `UPDATE consignment_items SET ${set} WHERE id = '${id}'`;
const photo = (rest: string) =>
  `INSERT INTO consignment_photos (item_id, slot, position, bytes, status, original, base, problem)
   VALUES ('${w.draftItem}', 'front', ${rest})`;
const flaw = (rest: string) =>
  `INSERT INTO consignment_flaws (item_id, position, text, x_bp, y_bp) VALUES ('${w.draftItem}', 0, ${rest})`;
const contract = (set: string) =>
  `UPDATE consignment_contracts SET ${set} WHERE id = '${w.contract}'`;
const proposal = (values: Readonly<Record<string, string>>) => {
  const all = {
    round: "2",
    price: "9000",
    floor: "5000",
    expires: "'2026-03-08'",
    status: "'proposed'",
    accepted: "NULL",
    terms: "NULL",
    ...values,
  };
  return `INSERT INTO consignment_contracts (item_id, round, status, policy_version, price_cents, split, markdowns, floor_cents, term_days, grace_days,
    ship_by_days, end_outcome, credit_bonus_bp, proposed_at, proposed_by, expires_at, accepted_at, terms_version)
    VALUES ('${w.coatItem}', ${all.round}, ${all.status}, 1, ${all.price}, '[]', '[]', ${all.floor}, 180, 14, 14, 'return', 1000, '2026-03-01',
      '${w.buyer}', ${all.expires}, ${all.accepted}, ${all.terms})`;
};
const earning = (set: string) => `UPDATE consignor_earnings SET ${set} WHERE id = '${w.earning}'`;
const payout = (rest = "'transfer', 'pending', 6400, 0, 6400, 0, NULL") =>
  `INSERT INTO payouts (id, consignor_id, method, status, gross_cents, debt_cents, amount_cents, bonus_cents, finished_at)
   VALUES (uuidv7(), '${w.consignor}', ${rest})`;
const line = (columns: string, values: string) =>
  `INSERT INTO payout_lines (payout_id, amount_cents, ${columns}) SELECT id, 6400, ${values} FROM payouts`;
const transfer = (rest: string, started = "now()") =>
  `${payout()}; ${line("earning_id", `'${w.earning}'`)};
   INSERT INTO transfers (payout_id, line_id, destination, started_at, amount_cents, reversed_cents, status, stripe_transfer_id)
   SELECT payout_id, id, 'acct_1', ${started}, ${rest} FROM payout_lines`;
const adjustment = (rest: string) =>
  `INSERT INTO consignor_adjustments (consignor_id, created_by, amount_cents, reason) VALUES ('${w.consignor}', '${w.buyer}', ${rest})`;

/** Guards of what was agreed with consignors, and of what is paid to them. */
export const consignmentGuards: readonly Guarded[] = [
  {
    guard: "consignors_address_whole",
    refuses: `UPDATE consignors SET full_name = 'Cora' WHERE user_id = '${w.consignor}'`,
  },
  ...[
    "title",
    "category_id",
    "color",
    "material",
    "condition",
    "reject_choice",
    "submitted_at",
  ].map((column) => ({
    guard: "consignment_items_submitted_whole",
    refuses: item(`${column} = NULL`),
  })),
  { guard: "consignment_items_amounts", refuses: item("retail_cents = 0") },
  { guard: "consignment_items_blocked", refuses: item("status = 'blocked', block_reason = 'x'") },
  {
    guard: "consignment_items_blocked",
    refuses: item("status = 'blocked', blocked_from = 'listed'"),
  },
  { guard: "consignment_items_blocked", refuses: item("blocked_from = 'listed'") },
  { guard: "consignment_items_listed_has_product", refuses: item("product_id = NULL") },
  { guard: "consignment_items_listed_has_product", refuses: item("listed_at = NULL") },
  { guard: "consignment_items_due", refuses: item("due_at = NULL") },
  { guard: "consignment_items_declined_says_why", refuses: item("status = 'declined'") },
  { guard: "consignment_photos_sane", refuses: photo("0, 0, 'waiting', 'k', NULL, NULL") },
  { guard: "consignment_photos_sane", refuses: photo("0, 9, 'waiting', NULL, NULL, NULL") },
  { guard: "consignment_photos_sane", refuses: photo("0, 9, 'ready', NULL, 'b', NULL") },
  { guard: "consignment_photos_sane", refuses: photo("0, 9, 'refused', NULL, NULL, NULL") },
  { guard: "consignment_flaws_pin", refuses: flaw("'', 1, 1") },
  { guard: "consignment_flaws_pin", refuses: flaw("'A tear', 1, NULL") },
  { guard: "consignment_flaws_pin", refuses: flaw("'A tear', 1, 10001") },
  {
    guard: "consignment_messages_length",
    refuses: `INSERT INTO consignment_messages (item_id, side, author_id, body) VALUES ('${w.coatItem}', 'seller', '${w.consignor}', '')`,
  },
  {
    guard: "consignment_requests_say_why",
    refuses: `INSERT INTO consignment_requests (item_id, field, reason) VALUES ('${w.coatItem}', 'title', '')`,
  },
  {
    guard: "consignment_inspections_outcome",
    refuses: `INSERT INTO consignment_inspections (item_id, checks, inspected_by, outcome) VALUES ('${w.coatItem}', '[]', '${w.buyer}', 'maybe')`,
  },
  {
    guard: "resale_blocks_kind",
    refuses: `INSERT INTO resale_blocks (kind, term, reason) VALUES ('mood', 'x', 'y')`,
  },
  {
    guard: "resale_blocks_once",
    refuses: `INSERT INTO resale_blocks (kind, term, reason) VALUES ('maker', 'Acme', 'y'), ('maker', 'ACME', 'z')`,
  },
  { guard: "consignment_contracts_sane", refuses: proposal({ price: "0" }) },
  { guard: "consignment_contracts_sane", refuses: proposal({ floor: "9001" }) },
  { guard: "consignment_contracts_sane", refuses: proposal({ expires: "'2026-02-28'" }) },
  {
    guard: "consignment_contracts_acceptance",
    refuses: proposal({ accepted: "'2026-03-02'", terms: "1" }),
  },
  { guard: "consignment_contracts_acceptance", refuses: proposal({ status: "'accepted'" }) },
  {
    guard: "consignment_contracts_acceptance",
    refuses: proposal({ status: "'replaced'", terms: "1" }),
  },
  {
    guard: "consignment_contracts_one_proposed",
    refuses: `${proposal({})}; ${proposal({ round: "3" })}`,
  },
  {
    guard: "consignment_contracts_one_accepted",
    refuses: proposal({ status: "'accepted'", accepted: "'2026-03-02'", terms: "1" }),
  },
  { guard: "consignment_contracts_frozen", refuses: contract("price_cents = 1") },
  { guard: "consignment_contracts_frozen", refuses: contract(`split = '[]'`) },
  { guard: "consignment_contracts_frozen", refuses: contract("accepted_at = '2026-02-04'") },
  { guard: "consignment_contracts_frozen", refuses: contract(`accepted_as = '{}'`) },
  {
    guard: "consignment_contracts_accepted_as",
    refuses: `${proposal({})}; UPDATE consignment_contracts SET accepted_as = '{}' WHERE status = 'proposed'`,
  },
  {
    guard: "consignment_contracts_frozen",
    refuses: `DELETE FROM consignment_contracts WHERE id = '${w.contract}'`,
  },
  {
    guard: "consignment_policies_frozen",
    refuses: `UPDATE consignment_policies SET rules = '{}' WHERE version = 1`,
  },
  {
    guard: "consignment_policies_one_draft",
    refuses: `INSERT INTO consignment_policies (version, rules) VALUES (100, '{}'), (101, '{}')`,
  },
  { guard: "consignor_earnings_states", refuses: earning("amount_cents = -1") },
  { guard: "consignor_earnings_states", refuses: earning("status = 'payable'") },
  { guard: "consignor_earnings_states", refuses: earning("status = 'reversed'") },
  { guard: "consignor_earnings_states", refuses: earning("undone_at = now()") },
  { guard: "payouts_amounts", refuses: payout("'transfer', 'pending', 0, 0, 0, 0, NULL") },
  { guard: "payouts_amounts", refuses: payout("'transfer', 'pending', 6400, 6401, -1, 0, NULL") },
  { guard: "payouts_amounts", refuses: payout("'transfer', 'pending', 6400, 400, 6400, 0, NULL") },
  { guard: "payouts_amounts", refuses: payout("'transfer', 'pending', 6400, 0, 6400, 640, NULL") },
  { guard: "payouts_finish", refuses: payout("'transfer', 'paid', 6400, 0, 6400, 0, NULL") },
  { guard: "payouts_finish", refuses: payout("'transfer', 'sending', 6400, 0, 6400, 0, now()") },
  { guard: "payouts_one_under_way", refuses: `${payout()}; ${payout()}` },
  { guard: "payout_lines_one_source", refuses: `${payout()}; ${line("live", "true")}` },
  {
    guard: "payout_lines_earning_once",
    refuses: `${payout()}; ${line("earning_id", `'${w.earning}'`)}; ${line("earning_id", `'${w.earning}'`)}`,
  },
  {
    guard: "payout_lines_adjustment_once",
    refuses: `${payout()}; ${adjustment("500, 'a label lost'")};
      INSERT INTO payout_lines (payout_id, amount_cents, adjustment_id) SELECT p.id, 500, a.id FROM payouts p, consignor_adjustments a, generate_series(1, 2)`,
  },
  ...[
    "6401, 0, true, NULL",
    "-1, 0, true, NULL",
    "0, -1, true, NULL",
    "0, 0, false, NULL",
    "0, 0, true, 'gone'",
  ].map((debts) => ({
    guard: "payout_lines_amounts",
    refuses: `${payout()}; ${line("earning_id, debt_cents, bonus_cents, live, left_reason", `'${w.earning}', ${debts}`)}`,
  })),
  { guard: "transfers_start", refuses: transfer("6400, 0, 'succeeded', 'tr_1'", "NULL") },
  { guard: "consignor_earnings_frozen_for", refuses: earning("frozen_for = '{mood}'") },
  { guard: "transfers_sane", refuses: transfer("0, 0, 'pending', NULL") },
  { guard: "transfers_sane", refuses: transfer("6400, 6401, 'pending', NULL") },
  { guard: "transfers_sane", refuses: transfer("6400, 0, 'succeeded', NULL") },
  {
    guard: "transfer_reversals_sane",
    refuses: `${transfer("6400, 0, 'succeeded', 'tr_1'")};
      INSERT INTO transfer_reversals (transfer_id, amount_cents) SELECT id, 0 FROM transfers`,
  },
  {
    guard: "transfer_reversals_by_hand",
    refuses: `${transfer("6400, 0, 'succeeded', 'tr_1'")};
      INSERT INTO transfer_reversals (transfer_id, amount_cents, by_hand) SELECT id, 100, true FROM transfers`,
  },
  {
    guard: "transfer_reversals_by_hand",
    refuses: `${transfer("6400, 0, 'succeeded', 'tr_1'")}; ${adjustment("100, 'a reason'")};
      INSERT INTO transfer_reversals (transfer_id, amount_cents, adjustment_id) SELECT t.id, 100, a.id FROM transfers t, consignor_adjustments a`,
  },
  {
    guard: "transfer_reversals_asked_once",
    refuses: `${transfer("6400, 0, 'succeeded', 'tr_1'")};
      INSERT INTO transfer_reversals (transfer_id, amount_cents) SELECT id, 100 FROM transfers, generate_series(1, 2)`,
  },
  { guard: "consignor_adjustments_sane", refuses: adjustment("0, 'no reason'") },
  { guard: "consignor_adjustments_sane", refuses: adjustment("100, ''") },
  ...["consignment_history", "consignor_agreements"].map((table) => ({
    guard: `${table}.append_only`,
    refuses: `UPDATE ${table} SET at = now()`,
  })),
  {
    guard: "consignor_adjustments.append_only",
    refuses: `${adjustment("100, 'a reason'")}; UPDATE consignor_adjustments SET amount_cents = 200`,
  },
  { guard: "payout_history.append_only", refuses: "DELETE FROM payout_history" },
];
