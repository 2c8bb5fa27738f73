import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Clock } from "../clock";
import { sql, transaction } from "../db";
import { renderPaper } from "../documents/render-paper";
import { enqueue } from "../jobs/enqueue";
import { storage } from "../media/store";
import { err, ok, type Result } from "../result";
import { evidencePaper, type Evidence } from "./evidence-paper";

const ORDER = `SELECT json_build_object('number', o.number, 'placedAt', o.placed_at, 'email', o.email, 'hasAccount', o.user_id IS NOT NULL,
    'shipTo', array_remove(ARRAY[o.ship_name, o.ship_line1, o.ship_line2, o.ship_city || ', ' || o.ship_state || ' ' || o.ship_postal], NULL),
    'totalCents', o.total_cents, 'lines', (SELECT json_agg(json_build_object('title', l.title, 'sku', l.sku, 'quantity', l.quantity,
      'cents', l.unit_price_cents * l.quantity - l.discount_cents) ORDER BY l.position) FROM order_lines l WHERE l.order_id = o.id))
  FROM orders o WHERE o.id = d.order_id`;

const PARCELS = `SELECT json_agg(json_build_object('name', o.number || '/' || s.position, 'carrier', s.carrier, 'tracking', s.tracking,
    'shippedAt', s.shipped_at, 'deliveredAt', s.delivered_at,
    'scans', coalesce((SELECT json_agg(json_build_object('code', e.code, 'place', e.place, 'at', e.at) ORDER BY e.at, e.id)
      FROM tracking_events e WHERE e.carrier = s.carrier AND e.tracking = s.tracking), '[]')) ORDER BY s.position)
  FROM shipments s JOIN orders o ON o.id = s.order_id WHERE s.order_id = d.order_id AND s.status <> 'cancelled'`;

const HISTORY = `SELECT json_agg(json_build_object('at', h.at, 'what', h.axis || ': ' || replace(h.transition, '_', ' '),
    'who', split_part(h.actor, ':', 1)) ORDER BY h.at, h.id) FROM order_history h WHERE h.order_id = d.order_id`;

/** By their keys: everything that was written to the buyer about the order, as it was sent. */
const MAILS = `SELECT json_agg(json_build_object('at', m.sent_at, 'subject', m.subject, 'to', m."to", 'text', m.text) ORDER BY m.id)
  FROM mails m WHERE m.status = 'sent' AND m.key = ANY (ARRAY['receipt:' || d.order_id]
    || ARRAY(SELECT k || s.id FROM shipments s, unnest(ARRAY['parcel-shipped:', 'parcel-delivered:']) AS k WHERE s.order_id = d.order_id)
    || ARRAY(SELECT k || r.id FROM returns r, unnest(ARRAY['return-requested:', 'return-approved:', 'return-declined:']) AS k WHERE r.order_id = d.order_id)
    || ARRAY(SELECT k || c.id FROM claims c, unnest(ARRAY['claim-received:', 'claim-answered:']) AS k WHERE c.order_id = d.order_id)
    || ARRAY(SELECT 'credit-note:' || n.id FROM credit_notes n WHERE n.order_id = d.order_id))`;

const GIFT_CARD = `SELECT json_build_object('toEmail', g.to_email, 'mailedAt', g.mailed_at, 'spentCents', g.amount_cents + coalesce(a.balance_cents, 0))
  FROM payments p JOIN gift_cards g ON g.id = p.bought_card_id
  LEFT JOIN ledger_accounts a ON a.kind = 'gift_card' AND a.owner_id = g.id WHERE p.id = d.payment_id`;

/** Puts together what is known of a disputed payment and keeps it as a PDF; again, with what is known then. */
export async function collectEvidence(
  disputeId: string,
  clock: Clock,
): Promise<Result<void, "not_found">> {
  const [evidence] = await sql<Evidence & { id: string }>(
    `SELECT d.id, d.stripe_dispute_id AS "disputeId", d.reason, d.amount_cents AS "amountCents", d.currency, d.opened_at AS "openedAt",
            (${ORDER}) AS "order", coalesce((${PARCELS}), '[]') AS parcels, coalesce((${HISTORY}), '[]') AS history,
            coalesce((${MAILS}), '[]') AS mails, (${GIFT_CARD}) AS "giftCard"
       FROM disputes d WHERE d.id = $1`,
    [disputeId],
  );
  if (!evidence) return err("not_found");
  const pdf = await renderPaper(evidencePaper(evidence));
  const key = `private/evidence/${evidence.id}.pdf`;
  await storage.put(key, pdf, "application/pdf");
  await sql(`UPDATE disputes SET evidence_key = $2, evidence_at = $3 WHERE id = $1`, [
    disputeId,
    key,
    clock.now(),
  ]);
  return ok(undefined);
}

/** The evidence of a dispute as a PDF, for finance. */
export async function findEvidence(
  actor: Actor,
  disputeId: string,
): Promise<Result<Uint8Array<ArrayBuffer>, "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const [row] = await sql<{ key: string | null }>(
    `SELECT evidence_key AS key FROM disputes WHERE id = $1`,
    [disputeId],
  );
  const file = row?.key ? await storage.get(row.key) : null;
  return file ? ok(file.bytes) : err("not_found");
}

/** Finance has the evidence put together anew, with what is known by now. */
export async function askEvidence(
  actor: Actor,
  { disputeId }: { readonly disputeId: string },
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  return transaction(async (tx) => {
    const [there] = await tx(`SELECT 1 FROM disputes WHERE id = $1`, [disputeId]);
    if (!there) return err("not_found");
    await enqueue(tx, "dispute.evidence", { disputeId });
    return ok(undefined);
  });
}
