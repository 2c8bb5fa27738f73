import { world as w } from "../house/world";
import type { Violated } from "./case";

const history = (rest: string) =>
  `INSERT INTO consignment_history (item_id, transition, "from", "to", actor, at) VALUES ('${w.coatItem}', ${rest}, 'test', '2026-03-01')`;

/** Ways to break what is true of consigned pieces. */
export const consignmentCases: readonly Violated[] = [
  {
    breaks: "a piece's move that the table does not know",
    checks: ["consignments-move-along-the-table"],
    by: history("'teleport', 'listed', 'listed'"),
    subject: /^C-/,
  },
  {
    breaks: "a piece's move from where it was not",
    checks: ["consignments-move-along-the-table"],
    by: history("'return_unsold', 'in_grace', 'returning'"),
    subject: /^C-/,
  },
  {
    breaks: "a piece that stands elsewhere than its history says",
    checks: ["consignments-move-along-the-table"],
    by: `UPDATE consignment_items SET status = 'converted' WHERE id = '${w.coatItem}'`,
    subject: /^C-/,
  },
  {
    breaks: "a piece without a history",
    checks: ["consignments-move-along-the-table"],
    by: `DELETE FROM consignment_history WHERE item_id = '${w.coatItem}'`,
    subject: /^C-/,
  },
  {
    breaks: "a sold piece that is still in the shop",
    checks: [
      "consigned-pieces-are-where-they-stand",
      "only-listed-pieces-are-for-sale",
      "stock-is-its-movements",
    ],
    by: `UPDATE stock SET on_hand = 1 WHERE variant_id = '${w.dressVariant}'`,
    subject: /^C-/,
  },
  {
    breaks: "a piece that is sold to nobody",
    checks: ["consigned-pieces-are-where-they-stand"],
    by: `UPDATE order_lines SET live = false WHERE id = '${w.dressLine}'`,
    subject: /^C-/,
  },
  {
    breaks: "a piece for sale that is blocked",
    checks: ["only-listed-pieces-are-for-sale"],
    by: `UPDATE consignment_items SET status = 'blocked', blocked_from = 'listed', block_reason = 'a recall' WHERE id = '${w.coatItem}';
      ${history("'block', 'listed', 'blocked'")}`,
    subject: /^C-/,
  },
  {
    breaks: "a sold line that nobody earns",
    checks: ["sold-pieces-have-their-earning", "consignor-balances-are-explained"],
    by: `DELETE FROM consignor_earnings WHERE id = '${w.earning}'`,
    subject: /^N-/,
  },
  {
    breaks: "an earning of another sum than the share",
    checks: ["sold-pieces-have-their-earning", "consignor-balances-are-explained"],
    by: `UPDATE consignor_earnings SET amount_cents = 6399 WHERE id = '${w.earning}'`,
    subject: /^N-/,
  },
];
