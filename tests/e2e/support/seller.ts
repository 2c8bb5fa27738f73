import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { DEFAULT_SPLIT } from "../../../lib/consignment/split";
import { CURRENT_TERMS, DEFAULT_MARKDOWNS } from "../../../lib/consignment/terms";
import type { Db } from "./database";
import type { Goods } from "./goods";
import { demoAccount } from "./staff";

export type Seller = { userId: string; email: string; password: string };

/** Somebody with an account who may have accepted the terms and given their address. */
export async function newSeller(
  db: Db,
  { terms = true, address = true }: { terms?: boolean; address?: boolean } = {},
): Promise<Seller> {
  const email = `seller-${randomUUID().slice(0, 8)}@mail.example`;
  const demo = demoAccount("seller");
  const userId = await db.value<string>(
    `INSERT INTO users (email, name, password_hash, email_verified_at)
     SELECT $1, 'Orla Seller', password_hash, now() FROM users WHERE email = $2 RETURNING id`,
    [email, demo.email],
  );
  if (terms) {
    await db.rows(`INSERT INTO consignors (user_id) VALUES ($1)`, [userId]);
    await db.rows(
      `INSERT INTO consignor_agreements (consignor_id, terms_version) VALUES ($1, $2)`,
      [userId, CURRENT_TERMS.version],
    );
  }
  if (terms && address)
    await db.rows(
      `UPDATE consignors SET full_name = 'Orla Seller', line1 = '4 Pine Road', city = 'Salem', state = 'OR', postal = '97301' WHERE user_id = $1`,
      [userId],
    );
  return { userId, email, password: demo.password };
}

/** A photograph as a chooser gives it. */
export async function photoFile(name: string, background: string) {
  const buffer = await sharp({ create: { width: 900, height: 1200, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}

/** What is left of a way along the table: from, to. */
const MOVES = {
  submit: ["draft", "submitted"],
  request_changes: ["submitted", "changes_requested"],
  offer: ["submitted", "offered"],
  accept: ["offered", "accepted"],
  mark_sent: ["accepted", "in_transit"],
  receive: ["in_transit", "received"],
  requote: ["received", "requoted"],
  block: ["received", "blocked"],
  decline: ["submitted", "declined"],
} as const;
type Move = keyof typeof MOVES;

/** What a state needs besides its name. */
const NEEDS: Partial<Record<Move, string>> = {
  submit: `submitted_at = now()`,
  offer: `due_at = now() + interval '7 days'`,
  requote: `due_at = now() + interval '7 days'`,
  accept: `due_at = now() + interval '14 days'`,
  block: `blocked_from = 'received', block_reason = 'The label raises a question; we are asking its maker.'`,
  decline: `decline_reason = 'We have two coats like it. Please offer it again in spring.'`,
};

/** Makes a move that is not the seller's, or one that a test is not about, as rows. */
export async function make(db: Db, number: string, move: Move, at = new Date()): Promise<void> {
  const [from, to] = MOVES[move];
  const more = NEEDS[move] ? `, ${NEEDS[move]}` : "";
  await db.transaction(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `UPDATE consignment_items SET status = $2${more} WHERE number = $1 AND status = $3 RETURNING id`,
      [number, to, from],
    );
    const id = rows[0]?.id;
    if (!id) throw new Error(`${number} cannot ${move}`);
    await client.query(
      `INSERT INTO consignment_history (item_id, transition, "from", "to", actor, at) VALUES ($1, $2, $3, $4, 'staff:test', $5)`,
      [id, move, from, to, at],
    );
    if (move === "offer" || move === "requote") {
      const price = move === "offer" ? 24_800 : 19_900;
      await client.query(
        `INSERT INTO consignment_contracts (item_id, round, policy_version, price_cents, split, markdowns, floor_cents, term_days, grace_days,
           ship_by_days, end_outcome, credit_bonus_bp, differences, proposed_at, proposed_by, expires_at)
         SELECT $1, (SELECT count(*) + 1 FROM consignment_contracts WHERE item_id = $1), 1, $2, $3, $4, $2 * 6 / 10, 180, 14, 14, 'donate', 1000, $5,
           now(), consignor_id, now() + interval '7 days' FROM consignment_items WHERE id = $1`,
        [
          id,
          price,
          JSON.stringify(DEFAULT_SPLIT),
          JSON.stringify(DEFAULT_MARKDOWNS),
          move === "requote" ? "A mended tear under the left arm, which was not named." : null,
        ],
      );
    }
    if (move === "accept")
      await client.query(
        `UPDATE consignment_contracts SET status = 'accepted', terms_version = 1, accepted_at = now() WHERE item_id = $1 AND status = 'proposed'`,
        [id],
      );
  });
}

/** A coat that has been brought to where it stands by `moves`, without photographs. */
export async function stagedCoat(db: Db, seller: Seller, ...moves: Move[]): Promise<string> {
  const number = await db.value<string>(
    `INSERT INTO consignment_items (consignor_id, category_id, subcategory, title, maker, size_label, measurements, color, material, condition,
       flawless, proof, reject_choice, retail_cents)
     SELECT $1, id, 'outerwear', 'Camel wool coat', 'Halden & Rye', 'US 8', '{"chestCm": 104, "lengthCm": 112}', 'camel', '90% wool, 10% cashmere',
       'very_good', true, 'receipt', 'return', 64000 FROM categories WHERE slug = 'clothing' RETURNING number`,
    [seller.userId],
  );
  for (const move of moves) await make(db, number, move);
  return number;
}

/** Puts a staged piece that is in our hands into the shop, as `goods` that a test has put on the shelf. */
export async function list(db: Db, number: string, goods: Goods, seller: Seller): Promise<void> {
  await db.transaction(async (client) => {
    await client.query(
      `UPDATE resale_pieces SET consignor_id = $2, list_price_cents = $3, floor_cents = $3 * 6 / 10 WHERE product_id = $1`,
      [goods.productId, seller.userId, goods.priceCents],
    );
    await client.query(
      `UPDATE consignment_items SET status = 'listed', product_id = $2, listed_at = now(), due_at = now() + interval '180 days' WHERE number = $1`,
      [number, goods.productId],
    );
    await client.query(
      `INSERT INTO consignment_history (item_id, transition, "from", "to", actor) SELECT id, 'pass_inspection', 'received', 'listed', 'staff:test' FROM consignment_items WHERE number = $1`,
      [number],
    );
  });
}
