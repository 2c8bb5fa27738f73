import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { isStorableText } from "../text";
import type { PieceSheet } from "./desk-view";

const PHOTOS = `SELECT json_agg(json_build_object('id', f.id, 'source', f.source, 'slot', f.slot, 'status', f.status, 'base', f.base,
    'width', f.width, 'height', f.height, 'dominant', f.dominant, 'problem', f.problem) ORDER BY f.source, f.position, f.id)
  FROM consignment_photos f WHERE f.item_id = i.id`;

const FLAWS = `SELECT json_agg(json_build_object('id', w.id, 'source', w.source, 'text', w.text, 'photoId', w.photo_id, 'xBp', w.x_bp,
    'yBp', w.y_bp) ORDER BY w.source, w.position, w.id) FROM consignment_flaws w WHERE w.item_id = i.id`;

const CONTRACTS = `SELECT json_agg(json_build_object('id', c.id, 'round', c.round, 'status', c.status, 'policyVersion', c.policy_version,
    'overrideReason', c.override_reason, 'priceCents', c.price_cents, 'split', c.split, 'markdowns', c.markdowns, 'floorCents', c.floor_cents,
    'termDays', c.term_days, 'graceDays', c.grace_days, 'shipByDays', c.ship_by_days, 'endOutcome', c.end_outcome, 'differences', c.differences,
    'note', c.note, 'proposedAt', c.proposed_at, 'expiresAt', c.expires_at, 'acceptedAt', c.accepted_at) ORDER BY c.round DESC)
  FROM consignment_contracts c WHERE c.item_id = i.id`;

const REQUESTS = `SELECT json_agg(json_build_object('id', r.id, 'field', r.field, 'reason', r.reason, 'askedAt', r.asked_at, 'answeredAt',
    r.answered_at) ORDER BY r.asked_at DESC, r.id) FROM consignment_requests r WHERE r.item_id = i.id`;

const INSPECTIONS = `SELECT json_agg(json_build_object('id', n.id, 'checks', n.checks, 'authenticityNote', n.authenticity_note, 'measurements',
    n.measurements, 'condition', n.condition, 'recallSearch', n.recall_search, 'recallFound', n.recall_found, 'outcome', n.outcome, 'note', n.note,
    'who', coalesce(p.name, p.email::text), 'at', n.at) ORDER BY n.at DESC, n.id DESC)
  FROM consignment_inspections n LEFT JOIN users p ON p.id = n.inspected_by WHERE n.item_id = i.id`;

const HISTORY = `SELECT json_agg(json_build_object('id', h.id, 'transition', h.transition, 'to', h."to", 'actor', h.actor, 'actorName',
    coalesce(p.name, p.email::text), 'note', h.note, 'at', h.at) ORDER BY h.at DESC, h.id DESC)
  FROM consignment_history h LEFT JOIN users p
    ON p.id = CASE WHEN h.actor ~ '^(seller|staff):[0-9a-f-]{36}$' THEN split_part(h.actor, ':', 2)::uuid END
 WHERE h.item_id = i.id`;

const MESSAGES = `SELECT json_agg(json_build_object('id', m.id, 'side', m.side, 'who', coalesce(p.name, p.email::text), 'body', m.body,
    'at', m.at, 'readAt', m.read_at) ORDER BY m.at, m.id)
  FROM consignment_messages m LEFT JOIN users p ON p.id = m.author_id WHERE m.item_id = i.id`;

const SELLER = `SELECT json_build_object('id', u.id, 'name', u.name, 'email', u.email, 'others', count(o.id),
    'sold', count(o.id) FILTER (WHERE o.status IN ('sold', 'settled')),
    'notTaken', count(o.id) FILTER (WHERE o.status IN ('declined', 'returned', 'donated', 'returning', 'blocked')))
  FROM consignment_items o WHERE o.consignor_id = i.consignor_id AND o.id <> i.id AND o.status <> 'draft'`;

const PRODUCT = `SELECT json_build_object('slug', p.slug, 'status', p.status, 'priceCents', v.price_cents)
  FROM products p LEFT JOIN variants v ON v.product_id = p.id WHERE p.id = i.product_id`;

/**
 * One piece with all that belongs to it, by its number. A draft is its seller's own and reads as missing. Merchandisers
 * only. One statement, so that all parts show the same moment.
 */
export async function findPieceSheet(
  actor: Actor,
  number: string,
): Promise<Result<PieceSheet, "not_found">> {
  if (!hasPermission(actor, "merchandiser") || !isStorableText(number)) return err("not_found");
  const [sheet] = await sql<PieceSheet>(
    `SELECT i.id, i.number, i.version, i.status, i.blocked_from AS "blockedFrom", i.block_reason AS "blockReason",
            (${SELLER}) AS seller,
            CASE WHEN c.id IS NOT NULL THEN json_build_object('slug', c.slug, 'name', c.name) END AS category,
            i.subcategory, i.title, i.maker, i.size_label AS "sizeLabel", i.measurements, i.color, i.material, i.condition, i.era,
            i.retail_cents AS "retailCents", i.currency, i.proof, i.proof_note AS "proofNote", i.story, i.flawless, i.disclosures,
            i.reject_choice AS "rejectChoice", (${PRODUCT}) AS product, i.shelf, i.listing, i.decline_reason AS "declineReason",
            i.withdraw_reason AS "withdrawReason", i.carrier, i.tracking, to_json(i.submitted_at) AS "submittedAt",
            to_json(i.due_at) AS "dueAt", to_json(i.listed_at) AS "listedAt", coalesce((${PHOTOS}), '[]') AS photos,
            coalesce((${FLAWS}), '[]') AS flaws, coalesce((${CONTRACTS}), '[]') AS contracts,
            coalesce((${REQUESTS}), '[]') AS requests, coalesce((${INSPECTIONS}), '[]') AS inspections,
            coalesce((${HISTORY}), '[]') AS history, coalesce((${MESSAGES}), '[]') AS messages
       FROM consignment_items i JOIN users u ON u.id = i.consignor_id LEFT JOIN categories c ON c.id = i.category_id
      WHERE i.number = $1 AND i.status <> 'draft'`,
    [number.toUpperCase()],
  );
  return sheet ? ok(sheet) : err("not_found");
}

/** The pieces that wait for review, by number, the one that waits longest first. Merchandisers only. */
export async function listQueue(actor: Actor): Promise<string[]> {
  if (!hasPermission(actor, "merchandiser")) return [];
  const rows = await sql<{ number: string }>(
    `SELECT number FROM consignment_items WHERE status = 'submitted' ORDER BY submitted_at, id LIMIT 500`,
  );
  return rows.map(({ number }) => number);
}
