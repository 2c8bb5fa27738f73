import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import { sql } from "../db";
import { type ContractRow, contractOf } from "./contract";
import type { DraftFlaw, DraftPhoto } from "./draft";
import { CONTRACT_COLUMNS } from "./internal/contract-columns";
import { type DraftRow, findOwnRow, isEditable, listDraftPhotos } from "./internal/draft-row";
import type {
  IntakePhoto,
  OwnPiece,
  PieceEvent,
  PieceMessage,
  PieceRequest,
  SellerPiece,
} from "./seller-view";
import { itemNumber } from "./seller-schema";

/** What is no number of a piece is not looked for: PostgreSQL would refuse some of it. */
const readOwn = (actor: Actor, number: string): Promise<DraftRow | null> =>
  itemNumber.safeParse(number).success ? findOwnRow(sql, actor, number) : Promise.resolve(null);

export type OwnDraft = DraftRow & { readonly photos: readonly DraftPhoto[] };

/** A piece that its seller may change, with its photographs; null for everybody else and for all other pieces. */
export async function findOwnDraft(actor: Actor, number: string): Promise<OwnDraft | null> {
  const row = await readOwn(actor, number);
  if (!row || !isEditable(row.status)) return null;
  return { ...row, photos: await listDraftPhotos(sql, row.id) };
}

/** A seller's pieces, those that changed last first. */
export async function listOwnPieces(actor: Actor): Promise<OwnPiece[]> {
  return sql<OwnPiece>(
    `SELECT i.number, i.status, i.title, i.maker, i.reject_choice AS "rejectChoice",
            (SELECT c.end_outcome FROM consignment_contracts c WHERE c.item_id = i.id AND c.status = 'accepted') AS "endOutcome",
            (SELECT e.payable_from FROM consignor_earnings e WHERE e.item_id = i.id AND e.status NOT IN ('reversed', 'clawed_back')
              LIMIT 1) AS "payableFrom", ph.id AS "photoId", ph.dominant, i.currency, i.due_at AS "dueAt",
            i.submitted_at AS "submittedAt", i.updated_at AS "updatedAt",
            coalesce((SELECT l.unit_price_cents - l.discount_cents FROM consignor_earnings e JOIN order_lines l ON l.id = e.order_line_id
                       WHERE e.item_id = i.id AND e.status NOT IN ('reversed', 'clawed_back') LIMIT 1),
              CASE WHEN i.status = 'listed' THEN (SELECT price_cents FROM variants WHERE product_id = i.product_id LIMIT 1) END,
              (SELECT c.price_cents FROM consignment_contracts c WHERE c.item_id = i.id ORDER BY c.round DESC LIMIT 1)) AS "priceCents",
            (SELECT count(*)::int FROM consignment_messages m WHERE m.item_id = i.id AND m.side = 'staff' AND m.read_at IS NULL) AS unread
       FROM consignment_items i
       LEFT JOIN LATERAL (SELECT id, dominant FROM consignment_photos WHERE item_id = i.id AND source = 'seller' AND status = 'ready'
                           ORDER BY position, id LIMIT 1) ph ON true
      WHERE i.consignor_id = $1 ORDER BY i.updated_at DESC, i.id DESC LIMIT 500`,
    [userIdOf(actor)],
  );
}

type Facts = Pick<
  SellerPiece,
  "submittedAt" | "dueAt" | "listedAt" | "carrier" | "tracking" | "declineReason" | "blockReason"
> & {
  shop: SellerPiece["shop"];
  intakePhotos: IntakePhoto[];
  intakeFlaws: DraftFlaw[];
  requests: PieceRequest[];
};

const FACTS = `SELECT i.submitted_at AS "submittedAt", i.due_at AS "dueAt", i.listed_at AS "listedAt", i.carrier, i.tracking,
    i.decline_reason AS "declineReason", i.block_reason AS "blockReason",
    (SELECT json_build_object('slug', p.slug, 'priceCents', v.price_cents) FROM products p JOIN variants v ON v.product_id = p.id
      WHERE p.id = i.product_id AND p.status = 'published') AS shop,
    (SELECT coalesce(json_agg(json_build_object('id', ph.id, 'width', ph.width, 'height', ph.height, 'dominant', ph.dominant) ORDER BY ph.position), '[]')
       FROM consignment_photos ph WHERE ph.item_id = i.id AND ph.source = 'intake' AND ph.status = 'ready') AS "intakePhotos",
    (SELECT coalesce(json_agg(json_build_object('text', f.text, 'photoId', f.photo_id, 'xBp', f.x_bp, 'yBp', f.y_bp) ORDER BY f.position), '[]')
       FROM consignment_flaws f WHERE f.item_id = i.id AND f.source = 'intake') AS "intakeFlaws",
    (SELECT coalesce(json_agg(json_build_object('field', r.field, 'reason', r.reason) ORDER BY r.asked_at, r.id), '[]')
       FROM consignment_requests r WHERE r.item_id = i.id AND r.answered_at IS NULL) AS requests
  FROM consignment_items i WHERE i.id = $1`;

/** A piece of the actor's own with everything its page shows; another's and a missing one are both null. */
export async function findOwnPiece(actor: Actor, number: string): Promise<SellerPiece | null> {
  const row = await readOwn(actor, number);
  if (!row) return null;
  const { id, status, values } = row;
  const [facts, photos, contracts, history, messages, sale] = await Promise.all([
    sql<Facts>(FACTS, [id]),
    listDraftPhotos(sql, id),
    sql<ContractRow>(
      `SELECT ${CONTRACT_COLUMNS} FROM consignment_contracts c WHERE c.item_id = $1 ORDER BY c.round DESC`,
      [id],
    ),
    sql<PieceEvent>(
      `SELECT transition, "to", split_part(actor, ':', 1) AS by, note, at FROM consignment_history WHERE item_id = $1 ORDER BY at, id`,
      [id],
    ),
    sql<PieceMessage>(
      `SELECT id, side, body, at FROM consignment_messages WHERE item_id = $1 ORDER BY at, id`,
      [id],
    ),
    sql<NonNullable<SellerPiece["sale"]>>(
      `SELECT l.unit_price_cents - l.discount_cents AS "priceCents", e.amount_cents AS "shareCents", e.sold_at AS "soldAt",
              e.payable_from AS "payableFrom"
         FROM consignor_earnings e JOIN order_lines l ON l.id = e.order_line_id
        WHERE e.item_id = $1 AND e.status NOT IN ('reversed', 'clawed_back')`,
      [id],
    ),
  ]);
  const [found] = facts;
  if (!found) return null;
  return {
    id,
    number,
    status,
    values,
    photos,
    history,
    messages,
    ...found,
    contracts: contracts.map(contractOf),
    sale: sale[0] ?? null,
  };
}
