import { randomUUID } from "node:crypto";
import type { UserActor } from "@/lib/access/actor";
import { DEFAULT_MARKDOWNS } from "@/lib/consignment/terms";
import { DEFAULT_SPLIT } from "@/lib/consignment/split";
import type { ConsignmentState } from "@/lib/consignment/states";
import { sql } from "@/lib/db";

/** A piece that somebody offered, and whoever did. */
export type Offered = {
  readonly id: string;
  readonly number: string;
  readonly seller: UserActor;
};

type Facts = {
  /** The moment in which it came to stand where it stands. */
  readonly at?: Date;
  readonly dueAt?: Date;
  readonly seller?: UserActor;
  readonly title?: string;
  readonly category?: string;
  readonly rejectChoice?: "return" | "donate";
  readonly priceCents?: number;
  readonly endOutcome?: "return" | "donate" | "convert";
};

const WAYS: Readonly<Partial<Record<ConsignmentState, readonly string[]>>> = {
  draft: [],
  submitted: ["submit draft submitted"],
  changes_requested: ["submit draft submitted", "request_changes submitted changes_requested"],
  offered: ["submit draft submitted", "offer submitted offered"],
  accepted: ["submit draft submitted", "offer submitted offered", "accept offered accepted"],
};
const SENT = [...(WAYS.accepted ?? []), "mark_sent accepted in_transit"];
const HERE = [...SENT, "receive in_transit received"];
const ways: typeof WAYS = {
  ...WAYS,
  in_transit: SENT,
  received: HERE,
  requoted: [...HERE, "requote received requoted"],
  returning: [...HERE, "reject received returning"],
};

/** A seller that no other test knows, with an address. */
export async function makeSeller(): Promise<UserActor> {
  const [row] = await sql<{ id: string }>(
    `INSERT INTO users (email, name) VALUES ($1, 'Orla Seller') RETURNING id`,
    [`seller-${randomUUID()}@people.example`],
  );
  const userId = row?.id ?? "";
  await sql(
    `INSERT INTO consignors (user_id, full_name, line1, city, state, postal) VALUES ($1, 'Orla Seller', '4 Pine Road', 'Salem', 'OR', '97301')`,
    [userId],
  );
  return { kind: "user", userId, visitorId: randomUUID() };
}

/** A consigned coat that stands in `status`, with the history that leads there and the contract that it needs. */
export async function makeItem(status: ConsignmentState, facts: Facts = {}): Promise<Offered> {
  const { at = new Date("2026-05-01T09:00:00Z"), category = "clothing" } = facts;
  const way = ways[status];
  if (!way) throw new Error(`Nothing leads to ${status} here`);
  const seller = facts.seller ?? (await makeSeller());
  const due = facts.dueAt ?? new Date(at.getTime() + 7 * 86_400_000);
  const [item] = await sql<{ id: string; number: string }>(
    `INSERT INTO consignment_items (consignor_id, status, category_id, subcategory, title, maker, size_label, measurements, color, material,
       condition, era, retail_cents, flawless, reject_choice, story, submitted_at, due_at)
     SELECT $1, $2, c.id, 'outerwear', $3, 'Halden & Rye', 'US 8', '{"bustCm": 104, "lengthCm": 112}', 'camel', 'wool, cashmere', 'very_good',
       '1980s', 64000, true, $4, 'Bought in Bath in 1986.', $5, $6 FROM categories c WHERE c.slug = $7 AND c.kind = 'resale' RETURNING id, number`,
    [
      seller.userId,
      status,
      facts.title ?? "Camel wool coat",
      facts.rejectChoice ?? "return",
      at,
      due,
      category,
    ],
  );
  if (!item) throw new Error(`There is no category ${category}`);
  await sql(
    `INSERT INTO consignment_history (item_id, transition, "from", "to", actor, at)
     SELECT $1, split_part(m, ' ', 1), split_part(m, ' ', 2)::consignment_status, split_part(m, ' ', 3)::consignment_status, 'test',
       $3::timestamptz - interval '1 minute' * (cardinality($2::text[]) - n) FROM unnest($2::text[]) WITH ORDINALITY AS x(m, n)`,
    [item.id, way, at],
  );
  if (way.length > 1 && status !== "changes_requested")
    await makeContract(item.id, seller, { ...facts, at, accepted: status !== "offered" });
  if (status === "requoted")
    await makeContract(item.id, seller, { ...facts, at, priceCents: 15_000, accepted: false });
  return { ...item, seller };
}

/** A contract of a piece, put before its seller or accepted by them. */
export async function makeContract(
  itemId: string,
  seller: UserActor,
  facts: Facts & { at: Date; accepted: boolean },
): Promise<void> {
  const { at, accepted, priceCents = 20_000, endOutcome = "return" } = facts;
  await sql(
    `INSERT INTO consignment_contracts (item_id, round, status, policy_version, price_cents, split, markdowns, floor_cents, term_days, grace_days,
       ship_by_days, end_outcome, credit_bonus_bp, proposed_at, proposed_by, expires_at, terms_version, accepted_at)
     SELECT $1, 1 + (SELECT count(*) FROM consignment_contracts WHERE item_id = $1), $2, 1, $3, $4, $5, $3 * 6 / 10, 180, 14, 14, $6, 1000, $7, $8,
       $7::timestamptz + interval '7 days', $9, $10`,
    [
      itemId,
      accepted ? "accepted" : "proposed",
      priceCents,
      JSON.stringify(DEFAULT_SPLIT),
      JSON.stringify(DEFAULT_MARKDOWNS),
      endOutcome,
      at,
      seller.userId,
      accepted ? 1 : null,
      accepted ? at : null,
    ],
  );
}

/** How a piece stands: its state, its latest move and who made it. */
export async function standing(id: string) {
  const [row] = await sql<{
    status: ConsignmentState;
    due: Date | null;
    move: string;
    actor: string;
    note: string | null;
  }>(
    `SELECT i.status, i.due_at AS due, h.transition AS move, h.actor, h.note FROM consignment_items i
       JOIN LATERAL (SELECT * FROM consignment_history WHERE item_id = i.id ORDER BY at DESC, id DESC LIMIT 1) h ON true WHERE i.id = $1`,
    [id],
  );
  return row;
}

/** The news that a piece's seller was written, oldest first. */
export async function newsOf({ number }: Offered) {
  const rows = await sql<{ news: string; words: string | null; points: string[] }>(
    `SELECT props->>'news' AS news, props->>'words' AS words, ARRAY(SELECT jsonb_array_elements_text(props->'points')) AS points
       FROM mails WHERE template = 'piece-news' AND props->>'number' = $1 ORDER BY id`,
    [number],
  );
  return rows;
}
