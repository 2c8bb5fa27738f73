import { CURRENT_TERMS } from "../../lib/consignment/terms";
import { DEFAULT_POLICY } from "../../lib/consignment/policy";
import { insertMissing, type SeedDb } from "./database";
import { seedId } from "./ids";

const DAY_MS = 86_400_000;
const before = (at: Date, days: number): Date => new Date(at.getTime() - days * DAY_MS);

type Listed = {
  product_id: string;
  sku: string;
  consignor_id: string;
  category_id: string;
  subcategory: string;
  name: string;
  listed_at: Date;
  list_price_cents: number;
  floor_cents: number;
  markdowns: unknown;
  split: unknown;
  maker: string | null;
  size_label: string | null;
  measurements: unknown;
  color: string;
  material: string;
  condition: string;
  era: string | null;
  original_retail_cents: number | null;
  provenance: string | null;
  flaws: string[];
};

const [terms] = DEFAULT_POLICY.terms;
if (!terms) throw new Error("The policy has terms for everything");
const { termDays, graceDays, shipByDays } = terms;

function itemOf(piece: Listed) {
  return {
    id: seedId(`consignment:${piece.sku}`, before(piece.listed_at, 12)),
    consignor_id: piece.consignor_id,
    status: "listed",
    version: 1,
    category_id: piece.category_id,
    subcategory: piece.subcategory,
    title: piece.name,
    maker: piece.maker,
    size_label: piece.size_label,
    measurements: piece.measurements,
    color: piece.color,
    material: piece.material,
    condition: piece.condition,
    era: piece.era,
    retail_cents: piece.original_retail_cents,
    currency: "usd",
    story: piece.provenance,
    flawless: piece.flaws.length === 0,
    disclosures: {},
    reject_choice: "return",
    product_id: piece.product_id,
    submitted_at: before(piece.listed_at, 12),
    listed_at: piece.listed_at,
    due_at: before(piece.listed_at, -termDays),
    created_at: before(piece.listed_at, 12),
    updated_at: piece.listed_at,
  };
}

function contractOf(piece: Listed, itemId: string) {
  return {
    id: seedId(`contract:${piece.sku}`, before(piece.listed_at, 11)),
    item_id: itemId,
    round: 1,
    status: "accepted",
    policy_version: 1,
    price_cents: piece.list_price_cents,
    currency: "usd",
    split: piece.split,
    markdowns: piece.markdowns,
    floor_cents: piece.floor_cents,
    term_days: termDays,
    grace_days: graceDays,
    ship_by_days: shipByDays,
    end_outcome: "return",
    credit_bonus_bp: CURRENT_TERMS.creditBonusBp,
    proposed_at: before(piece.listed_at, 11),
    proposed_by: piece.consignor_id,
    expires_at: before(piece.listed_at, 4),
    terms_version: CURRENT_TERMS.version,
    accepted_at: before(piece.listed_at, 10),
  };
}

/** What happened to every piece before the shop opened, with the days before its listing. */
const WAY = [
  ["submit", "draft", "submitted", 12, "seller"],
  ["offer", "submitted", "offered", 11, "system:seed"],
  ["accept", "offered", "accepted", 10, "seller"],
  ["mark_sent", "accepted", "in_transit", 8, "seller"],
  ["receive", "in_transit", "received", 3, "system:seed"],
  ["pass_inspection", "received", "listed", 0, "system:seed"],
] as const;

/**
 * Gives every piece in the shop its consignment, with the contract that its steps and its split come from. Pieces that
 * have one are left alone.
 */
export async function seedConsignments(db: SeedDb): Promise<void> {
  const { rows: pieces } = await db.query<Listed>(
    `SELECT rp.*, v.sku, p.category_id, p.subcategory, p.name
       FROM resale_pieces rp JOIN products p ON p.id = rp.product_id JOIN variants v ON v.product_id = p.id
      WHERE NOT EXISTS (SELECT 1 FROM consignment_items i WHERE i.product_id = p.id) ORDER BY v.sku`,
  );
  if (pieces.length === 0) return;
  const opened = new Map(
    pieces.map((piece) => [piece.consignor_id, before(piece.listed_at, 30)] as const),
  );
  await insertMissing(
    db,
    "consignors",
    [...opened].map(([user_id, created_at]) => ({
      user_id,
      payout_method: "transfer",
      transfers_active: false,
      stripe_requirements: [],
      created_at,
    })),
    "user_id",
  );
  await insertMissing(
    db,
    "consignor_agreements",
    [...opened].map(([consignor_id, at]) => ({
      id: seedId(`agreement:${consignor_id}`, at),
      consignor_id,
      terms_version: CURRENT_TERMS.version,
      at,
    })),
    "id",
  );
  const items = pieces.map(itemOf);
  await insertMissing(db, "consignment_items", await numbered(db, items), "id");
  const idOf = new Map(items.map(({ product_id, id }) => [product_id, id]));
  const of = (piece: Listed) => idOf.get(piece.product_id) ?? "";
  await insertMissing(
    db,
    "consignment_contracts",
    pieces.map((piece) => contractOf(piece, of(piece))),
    "id",
  );
  await insertMissing(
    db,
    "consignment_flaws",
    pieces.flatMap((piece) =>
      piece.flaws.map((text, position) => ({
        id: seedId(`flaw:${piece.sku}:${position}`, piece.listed_at),
        item_id: of(piece),
        source: "seller",
        position,
        text,
      })),
    ),
    "id",
  );
  await insertMissing(
    db,
    "consignment_history",
    pieces.flatMap((piece) =>
      WAY.map(([transition, from, to, days, actor]) => ({
        id: seedId(`${transition}:${piece.sku}`, before(piece.listed_at, days)),
        item_id: of(piece),
        transition,
        from,
        to,
        actor: actor === "seller" ? `seller:${piece.consignor_id}` : actor,
        at: before(piece.listed_at, days),
      })),
    ),
    "id",
  );
}

/** Inserting whole rows leaves no room for defaults, so each is given the next number here. */
async function numbered<Item extends object>(db: SeedDb, items: readonly Item[]) {
  const { rows } = await db.query<{ number: string }>(
    "SELECT 'C-' || nextval('consignment_number_seq') AS number FROM generate_series(1, $1)",
    [items.length],
  );
  return items.map((item, at) => ({ ...item, number: rows[at]?.number ?? "" }));
}
