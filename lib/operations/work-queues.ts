import type { Permission } from "../access/permissions";

export type WorkQueue = {
  readonly key: string;
  readonly label: string;
  /** Where its list is. */
  readonly href: string;
  readonly open: readonly Permission[];
  /** A row for everything that waits: `since` when, and whether it is `late`. `clock.now` is now. */
  readonly sql: string;
};

/** How a queue stands. */
export type QueueState = {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly waiting: number;
  readonly late: number;
  /** Since when the oldest of it waits; null where nothing does. */
  readonly since: Date | null;
};

const AFTER_SALE = ["fulfilment", "finance"] as const;

/** What waits for somebody at the desk, by room. All SQL is the house's own, over the list that the queue leads to. */
export const WORK_QUEUES: readonly WorkQueue[] = [
  {
    key: "pack",
    label: "Parcels to pack",
    href: "/admin/fulfilment?stands=waiting",
    open: ["fulfilment"],
    sql: `SELECT s.created_at AS since, s.ship_by < clock.now::date AS late FROM clock, shipments s JOIN orders o ON o.id = s.order_id
      WHERE s.status = 'to_pack' AND o.status = 'placed'`,
  },
  {
    key: "parcels",
    label: "Parcels that need somebody",
    href: "/admin/fulfilment?stands=attention",
    open: ["fulfilment"],
    sql: `SELECT coalesce(s.shipped_at, s.label_asked_at, s.created_at) AS since, true AS late FROM clock, shipments s
      WHERE s.label_failure IS NOT NULL OR (s.status = 'shipped' AND (s.promised_for < clock.now::date OR EXISTS (
        SELECT FROM tracking_events e WHERE e.carrier = s.carrier AND e.tracking = s.tracking AND e.code = 'exception')))`,
  },
  {
    key: "returns",
    label: "Returns to decide",
    href: "/admin/returns?stands=requested",
    open: AFTER_SALE,
    sql: `SELECT created_at AS since, created_at < clock.now - interval '2 days' AS late FROM clock, returns WHERE status = 'requested'`,
  },
  {
    key: "refunds",
    label: "Returns to refund",
    href: "/admin/returns?stands=received",
    open: AFTER_SALE,
    sql: `SELECT coalesce(received_at, created_at) AS since, received_at < clock.now - interval '3 days' AS late FROM clock, returns
      WHERE status = 'received'`,
  },
  {
    key: "claims",
    label: "Claims",
    href: "/admin/claims?stands=open",
    open: AFTER_SALE,
    sql: `SELECT created_at AS since, created_at < clock.now - interval '2 days' AS late FROM clock, claims WHERE status = 'open'`,
  },
  {
    key: "failed-refunds",
    label: "Refunds that failed",
    href: "/admin/orders?status=refund",
    open: AFTER_SALE,
    sql: `SELECT min(coalesce(f.finished_at, f.created_at)) AS since, true AS late FROM refunds f JOIN payments p ON p.id = f.payment_id
      WHERE f.status = 'failed' AND p.order_id IS NOT NULL AND NOT EXISTS (SELECT FROM refunds r WHERE r.replaces_id = f.id)
      GROUP BY p.order_id`,
  },
  {
    key: "disputes",
    label: "Disputes to answer",
    href: "/admin/disputes?stands=needs_response",
    open: ["finance"],
    sql: `SELECT opened_at AS since, due_by < clock.now + interval '3 days' AS late FROM clock, disputes WHERE status = 'needs_response'`,
  },
  {
    key: "payout-runs",
    label: "Payout runs to let go",
    href: "/admin/payouts",
    open: ["finance"],
    sql: `SELECT created_at AS since, false AS late FROM payout_runs WHERE approved_at IS NULL`,
  },
  {
    key: "payouts",
    label: "Payouts that failed",
    href: "/admin/payouts",
    open: ["finance"],
    sql: `SELECT coalesce(finished_at, sent_at, created_at) AS since, true AS late FROM payouts WHERE status = 'failed'`,
  },
  {
    key: "review",
    label: "Pieces to review",
    href: "/admin/consignment?status=submitted&sort=submitted",
    open: ["merchandiser"],
    // Answered within 48 hours is what sellers are told.
    sql: `SELECT coalesce(submitted_at, created_at) AS since, submitted_at < clock.now - interval '48 hours' AS late
      FROM clock, consignment_items WHERE status = 'submitted'`,
  },
  {
    key: "inspect",
    label: "Pieces to inspect",
    href: "/admin/consignment?status=received",
    open: ["merchandiser"],
    sql: `SELECT coalesce((SELECT max(h.at) FROM consignment_history h WHERE h.item_id = i.id AND h."to" = 'received'), i.updated_at) AS since,
        false AS late FROM consignment_items i WHERE i.status = 'received'`,
  },
  {
    key: "messages",
    label: "Sellers who wait for a word",
    href: "/admin/consignment?needs=message",
    open: ["merchandiser"],
    sql: `SELECT min(m.at) AS since, min(m.at) < min(clock.now) - interval '48 hours' AS late FROM clock, consignment_messages m
      JOIN consignment_items i ON i.id = m.item_id AND i.status <> 'draft' WHERE m.side = 'seller' AND m.read_at IS NULL GROUP BY m.item_id`,
  },
  {
    key: "intake",
    label: "Products offered by brands",
    href: "/admin/standard/intake?status=open",
    open: ["merchandiser"],
    sql: `SELECT created_at AS since, false AS late FROM intake_candidates WHERE status = 'open'`,
  },
  {
    key: "searches",
    label: "Searches that found nothing",
    href: "/admin/search",
    open: ["merchandiser"],
    sql: `SELECT min(day)::timestamptz AS since, false AS late FROM clock, search_terms WHERE day > clock.now::date - 30
      GROUP BY query HAVING (array_agg(found ORDER BY day DESC))[1] = 0`,
  },
  {
    key: "articles",
    label: "Articles to review",
    href: "/admin/journal?status=in_review",
    open: ["editor"],
    sql: `SELECT coalesce((SELECT max(h.at) FROM article_history h WHERE h.article_id = a.id AND h."to" = 'in_review'), a.updated_at) AS since,
        false AS late FROM articles a WHERE a.status = 'in_review'`,
  },
  {
    key: "updates",
    label: "Articles that need an update",
    href: "/admin/journal?status=needs_update",
    open: ["editor"],
    sql: `SELECT coalesce(flagged_at, updated_at) AS since, true AS late FROM articles WHERE status = 'needs_update'`,
  },
  {
    key: "overdue",
    label: "Articles whose review is overdue",
    href: "/admin/journal?due=overdue",
    open: ["editor"],
    sql: `SELECT review_by::timestamptz AS since, true AS late FROM clock, articles
      WHERE live_revision_id IS NOT NULL AND review_by < clock.now::date`,
  },
  {
    key: "jobs",
    label: "Jobs that failed",
    href: "/admin/system#jobs",
    open: ["admin"],
    sql: `SELECT completed_on AS since, true AS late FROM pgboss.job WHERE state = 'failed'`,
  },
  {
    key: "mails",
    label: "Mails that failed",
    href: "/admin/system#mail",
    open: ["admin"],
    sql: `SELECT created_at AS since, true AS late FROM mails WHERE status = 'failed'`,
  },
  {
    key: "events",
    label: "Stripe events to look at",
    href: "/admin/system#events",
    open: ["admin"],
    sql: `SELECT received_at AS since, true AS late FROM stripe_events WHERE status = 'flagged'`,
  },
  {
    key: "invariants",
    label: "Broken rules of the books",
    href: "/admin/system#invariants",
    open: ["admin"],
    sql: `SELECT r.at AS since, true AS late FROM (SELECT at, violations FROM invariant_runs ORDER BY at DESC LIMIT 1) r
      CROSS JOIN jsonb_array_elements(r.violations)`,
  },
];
