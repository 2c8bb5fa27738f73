import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import type { DisputeState } from "./states";

/** A dispute as finance sees it. */
export type DisputeSheet = {
  readonly id: string;
  readonly stripeDisputeId: string;
  readonly status: DisputeState;
  readonly reason: string;
  readonly amountCents: number;
  readonly withdrawnCents: number;
  readonly returnedCents: number;
  readonly feeCents: number;
  readonly currency: string;
  readonly openedAt: Date;
  readonly dueBy: Date | null;
  readonly closedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly evidenceAt: Date | null;
  readonly orderNumber: string | null;
  /** Where a gift card was bought by the payment. */
  readonly giftCardId: string | null;
  readonly email: string;
  /** What consignors of the order earn and are not paid meanwhile. */
  readonly frozen: readonly {
    readonly title: string;
    readonly consignor: string;
    readonly cents: number;
  }[];
};

/** One dispute, for finance. */
export async function findDisputeSheet(
  actor: Actor,
  id: string,
): Promise<Result<DisputeSheet, "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const [sheet] = await sql<DisputeSheet>(
    `SELECT d.id, d.stripe_dispute_id AS "stripeDisputeId", d.status, d.reason, d.amount_cents AS "amountCents",
            d.withdrawn_cents AS "withdrawnCents", d.returned_cents AS "returnedCents", d.fee_cents AS "feeCents", d.currency,
            d.opened_at AS "openedAt", d.due_by AS "dueBy", d.closed_at AS "closedAt", d.submitted_at AS "submittedAt",
            d.evidence_at AS "evidenceAt", o.number AS "orderNumber", g.id AS "giftCardId",
            coalesce(o.email, g.from_email)::text AS email,
            coalesce((SELECT json_agg(json_build_object('title', l.title, 'consignor', coalesce(u.name, u.email::text),
                'cents', e.amount_cents) ORDER BY l.position)
              FROM order_lines l JOIN consignor_earnings e ON e.order_line_id = l.id JOIN users u ON u.id = e.consignor_id
             WHERE l.order_id = d.order_id AND e.frozen_for <> '{}'), '[]') AS frozen
       FROM disputes d JOIN payments p ON p.id = d.payment_id LEFT JOIN orders o ON o.id = d.order_id
       LEFT JOIN gift_cards g ON g.id = p.bought_card_id WHERE d.id = $1`,
    [id],
  );
  return sheet ? ok(sheet) : err("not_found");
}
