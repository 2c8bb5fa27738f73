import "server-only";
import type { ShopperActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { casePhotoKey, type CasePhotoSide } from "../media/keep-case-photo";
import { storage } from "../media/store";
import { mayActOn, type OrderRef } from "../orders/order-access";
import { findReturnWindows } from "../orders/return-queries";
import { err, ok, type Result } from "../result";
import { findClaimableLines, type ClaimableLine } from "./internal/claimable-lines";
import { findDeliveredLines, type ShownLine } from "./internal/delivered-lines";
import { returnable, type ReturnReason } from "./returnable";
import type { ClaimState, ReturnState } from "./states";

export type ReturnableLine = ShownLine & {
  readonly returnable: number;
  /** The last day, `YYYY-MM-DD`; null where nothing was delivered. */
  readonly until: string | null;
};

/** The lines of an order with what may come back of each, for its shopper; null for everybody else. */
export async function findReturnableLines(
  actor: ShopperActor,
  ref: OrderRef,
  now: Date,
): Promise<ReturnableLine[] | null> {
  if (!(await mayActOn(sql, actor, ref))) return null;
  const [lines, windows] = await Promise.all([
    findDeliveredLines(sql, ref.orderId),
    findReturnWindows(),
  ]);
  return lines.map((line) => {
    const { quantity, until } = returnable(line, windows, now);
    return { ...line, returnable: quantity, until };
  });
}

/** The lines of an order with what may be claimed of each, for its shopper; null for everybody else. */
export async function findOwnClaimable(
  actor: ShopperActor,
  ref: OrderRef,
  now: Date,
): Promise<ClaimableLine[] | null> {
  if (!(await mayActOn(sql, actor, ref))) return null;
  return findClaimableLines(sql, ref.orderId, now);
}

/** A return as its shopper sees it. Days are `YYYY-MM-DD`, times ISO. */
export type OwnReturn = {
  readonly id: string;
  readonly number: string;
  readonly status: ReturnState;
  readonly outcome: "refund" | "credit";
  readonly declineReason: string | null;
  readonly sendBy: string | null;
  readonly hasLabel: boolean;
  readonly carrier: string | null;
  readonly tracking: string | null;
  readonly createdAt: string;
  readonly refundedCents: number;
  readonly photos: readonly string[];
  readonly lines: readonly {
    readonly title: string;
    readonly quantity: number;
    readonly reason: ReturnReason;
    readonly received: number | null;
    readonly finding: string | null;
  }[];
};

export type OwnClaim = {
  readonly id: string;
  readonly number: string;
  readonly kind: "damaged" | "wrong" | "missing";
  readonly status: ClaimState;
  readonly comment: string;
  readonly remedy: "refund" | "resend" | "send_back" | null;
  readonly answer: string | null;
  readonly createdAt: string;
  readonly photos: readonly string[];
  readonly lines: readonly { readonly title: string; readonly quantity: number }[];
};

const RETURNS = `SELECT json_agg(json_build_object('id', r.id, 'number', r.number, 'status', r.status, 'outcome', r.outcome,
    'declineReason', r.decline_reason, 'sendBy', r.due_at::date, 'hasLabel', r.label_key IS NOT NULL, 'carrier', r.carrier,
    'tracking', r.tracking, 'createdAt', r.created_at,
    'refundedCents', (SELECT coalesce(sum(total_cents), 0) FROM credit_notes WHERE return_id = r.id),
    'photos', coalesce((SELECT json_agg(id ORDER BY position) FROM case_photos WHERE return_id = r.id), '[]'),
    'lines', (SELECT json_agg(json_build_object('title', l.title, 'quantity', x.quantity, 'reason', x.reason,
        'received', x.received, 'finding', x.finding) ORDER BY l.position)
      FROM return_lines x JOIN order_lines l ON l.id = x.order_line_id WHERE x.return_id = r.id)) ORDER BY r.id)
  FROM returns r WHERE r.order_id = $1`;

const CLAIMS = `SELECT json_agg(json_build_object('id', c.id, 'number', c.number, 'kind', c.kind, 'status', c.status,
    'comment', c.comment, 'remedy', c.remedy, 'answer', c.answer, 'createdAt', c.created_at,
    'photos', coalesce((SELECT json_agg(id ORDER BY position) FROM case_photos WHERE claim_id = c.id), '[]'),
    'lines', (SELECT json_agg(json_build_object('title', l.title, 'quantity', x.quantity) ORDER BY l.position)
      FROM claim_lines x JOIN order_lines l ON l.id = x.order_line_id WHERE x.claim_id = c.id)) ORDER BY c.id)
  FROM claims c WHERE c.order_id = $1`;

export type OwnCases = {
  readonly returns: readonly OwnReturn[];
  readonly claims: readonly OwnClaim[];
  /** Whether anything may be sent back, or claimed, now. */
  readonly mayReturn: boolean;
  readonly mayClaim: boolean;
};

/** Everything that came after an order: its returns and claims, and what else is possible. The page has asked who looks. */
export async function findCases(orderId: string, now: Date): Promise<OwnCases> {
  const [[found], lines, windows, claimable] = await Promise.all([
    sql<{ returns: OwnReturn[] | null; claims: OwnClaim[] | null }>(
      `SELECT (${RETURNS}) AS returns, (${CLAIMS}) AS claims`,
      [orderId],
    ),
    findDeliveredLines(sql, orderId),
    findReturnWindows(),
    findClaimableLines(sql, orderId, now),
  ]);
  return {
    returns: found?.returns ?? [],
    claims: found?.claims ?? [],
    mayReturn: lines.some((line) => returnable(line, windows, now).quantity > 0),
    mayClaim: claimable.some((line) => line.claimable > 0),
  };
}

/** The label of a return, for its shopper or for fulfilment. */
export async function findReturnLabel(
  actor: ShopperActor,
  returnId: string,
  key: string | undefined,
): Promise<Result<Uint8Array<ArrayBuffer>, "not_found">> {
  const [row] = await sql<{ order_id: string; label_key: string | null }>(
    `SELECT order_id, label_key FROM returns WHERE id = $1 AND status IN ('approved', 'in_transit')`,
    [returnId],
  );
  if (!row?.label_key) return err("not_found");
  const mine = await mayActOn(sql, actor, { orderId: row.order_id, key });
  if (!mine && !hasPermission(actor, "fulfilment")) return err("not_found");
  const file = await storage.get(row.label_key);
  return file ? ok(file.bytes) : err("not_found");
}

/** A photograph of a return or claim, for its shopper or for fulfilment and finance. */
export async function findCasePhoto(
  actor: ShopperActor,
  {
    photoId,
    side,
    key,
  }: { readonly photoId: string; readonly side: CasePhotoSide; readonly key: string | undefined },
): Promise<Result<Uint8Array<ArrayBuffer>, "not_found">> {
  const [row] = await sql<{ base: string; order_id: string }>(
    `SELECT p.base, coalesce(r.order_id, c.order_id) AS order_id FROM case_photos p
       LEFT JOIN returns r ON r.id = p.return_id LEFT JOIN claims c ON c.id = p.claim_id WHERE p.id = $1`,
    [photoId],
  );
  if (!row) return err("not_found");
  const mine = await mayActOn(sql, actor, { orderId: row.order_id, key });
  if (!mine && !hasPermission(actor, "fulfilment", "finance")) return err("not_found");
  const file = await storage.get(casePhotoKey(row.base, side));
  return file ? ok(file.bytes) : err("not_found");
}
