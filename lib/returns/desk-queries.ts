import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { creditFor, type CreditableLine } from "../orders/credit-amounts";
import { err, ok, type Result } from "../result";
import { isStorableText } from "../text";
import { findReturnLines } from "./internal/return-lines";
import { proposeRefund } from "./propose-refund";
import { findRules } from "./restocking-rules";
import type { ReturnReason, RestockingRule } from "./returnable";
import type { ClaimState, ReturnState } from "./states";

type Shopper = {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly shopperName: string;
  readonly email: string;
  readonly hasAccount: boolean;
  readonly currency: string;
};

export type ReturnSheet = Shopper & {
  readonly id: string;
  readonly number: string;
  readonly status: ReturnState;
  readonly outcome: "refund" | "credit";
  readonly claimNumber: string | null;
  readonly declineReason: string | null;
  readonly createdAt: Date;
  readonly dueAt: Date | null;
  readonly carrier: string | null;
  readonly tracking: string | null;
  readonly labelMade: boolean;
  readonly labelFailure: string | null;
  readonly photos: readonly string[];
  readonly notes: readonly { readonly number: string; readonly totalCents: number }[];
  readonly lines: readonly ReturnSheetLine[];
  /** What is left of the delivery, without tax, and what the rules give back of it. */
  readonly deliveryLeftCents: number;
  readonly proposed: {
    readonly shippingCents: number;
    readonly taxCents: number;
    readonly feeCents: number;
    readonly totalCents: number;
  };
};

export type ReturnSheetLine = {
  readonly id: string;
  readonly title: string;
  readonly sku: string;
  readonly imageBase: string | null;
  readonly isPiece: boolean;
  readonly category: string;
  readonly quantity: number;
  readonly reason: ReturnReason;
  readonly comment: string | null;
  readonly unopened: boolean;
  readonly received: number | null;
  readonly opened: number | null;
  readonly resellable: number | null;
  readonly finding: string | null;
  readonly rule: RestockingRule;
  /** What was paid for what came, and what the rules give back of it, without tax. */
  readonly mostCents: number;
  readonly proposedCents: number;
};

type Found = Omit<ReturnSheet, "lines" | "proposed" | "deliveryLeftCents"> & {
  order: {
    shippingCents: number;
    shippingTaxCents: number;
    creditedShippingCents: number;
    lines: CreditableLine[];
  };
  lines: (Omit<ReturnSheetLine, "rule" | "mostCents" | "proposedCents"> & {
    orderLineId: string;
    categoryId: string;
  })[];
};

/** A return with all that the desk decides by. Fulfilment and finance only. */
export async function findReturnSheet(
  actor: Actor,
  number: string,
): Promise<Result<ReturnSheet, "not_found">> {
  if (!hasPermission(actor, "fulfilment", "finance") || !isStorableText(number))
    return err("not_found");
  const [found] = await sql<Found>(
    `SELECT r.id, r.number, r.status, r.outcome, c.number AS "claimNumber", r.decline_reason AS "declineReason",
            r.created_at AS "createdAt", r.due_at AS "dueAt", r.carrier, r.tracking, r.label_key IS NOT NULL AS "labelMade",
            r.label_failure AS "labelFailure", o.id AS "orderId", o.number AS "orderNumber", o.ship_name AS "shopperName",
            o.email::text AS email, o.user_id IS NOT NULL AS "hasAccount", o.currency,
            coalesce((SELECT json_agg(id ORDER BY position) FROM case_photos WHERE return_id = r.id), '[]') AS photos,
            coalesce((SELECT json_agg(json_build_object('number', n.number, 'totalCents', n.total_cents) ORDER BY n.id)
              FROM credit_notes n WHERE n.return_id = r.id), '[]') AS notes,
            (SELECT json_agg(json_build_object('id', x.id, 'orderLineId', l.id, 'title', l.title, 'sku', l.sku, 'imageBase', l.image_base,
                'isPiece', l.is_piece, 'category', k.name, 'categoryId', k.id, 'quantity', x.quantity, 'reason', x.reason,
                'comment', x.comment, 'unopened', x.unopened, 'received', x.received, 'opened', x.opened,
                'resellable', x.resellable, 'finding', x.finding) ORDER BY l.position)
               FROM return_lines x JOIN order_lines l ON l.id = x.order_line_id JOIN products p ON p.id = l.product_id
               JOIN categories k ON k.id = p.category_id WHERE x.return_id = r.id) AS lines,
            json_build_object('shippingCents', o.shipping_cents - o.shipping_discount_cents,
              'shippingTaxCents', o.tax_cents - (SELECT sum(tax_cents) FROM order_lines WHERE order_id = o.id),
              'creditedShippingCents', (SELECT coalesce(sum(shipping_cents), 0) FROM credit_notes WHERE order_id = o.id),
              'lines', (SELECT json_agg(json_build_object('id', l.id, 'quantity', l.quantity, 'unitPriceCents', l.unit_price_cents,
                'discountCents', l.discount_cents, 'taxCents', l.tax_cents, 'credited', (SELECT json_build_object(
                  'quantity', coalesce(sum(y.quantity), 0), 'goodsCents', coalesce(sum(y.goods_cents), 0),
                  'taxCents', coalesce(sum(y.tax_cents), 0)) FROM credit_note_lines y WHERE y.order_line_id = l.id)))
                FROM order_lines l WHERE l.order_id = o.id)) AS "order"
       FROM returns r JOIN orders o ON o.id = r.order_id LEFT JOIN claims c ON c.id = r.claim_id WHERE r.number = $1`,
    [number],
  );
  if (!found) return err("not_found");
  const ruleOf = await findRules(sql);
  const counted = await findReturnLines(sql, found.id, ruleOf);
  const { order, lines, ...sheet } = found;
  const open = found.status === "received";
  const proposal = open ? proposeRefund(counted, order) : { wishes: [], shippingCents: 0 };
  const credit = creditFor(order, proposal.wishes, proposal.shippingCents);
  return ok({
    ...sheet,
    deliveryLeftCents: order.shippingCents - order.creditedShippingCents,
    proposed: {
      shippingCents: credit.shippingCents,
      taxCents: credit.taxCents,
      feeCents: credit.feeCents,
      totalCents: credit.totalCents,
    },
    lines: lines.map(({ orderLineId, categoryId, ...line }) => {
      const part = credit.lines.find(({ lineId }) => lineId === orderLineId);
      const whole =
        open && (line.received ?? 0) > 0
          ? creditFor(order, [{ lineId: orderLineId, quantity: line.received ?? 0 }], 0).goodsCents
          : 0;
      return {
        ...line,
        rule: ruleOf(categoryId),
        mostCents: whole,
        proposedCents: part ? part.goodsCents - part.feeCents : 0,
      };
    }),
  });
}

export type ClaimSheet = Shopper & {
  readonly id: string;
  readonly number: string;
  readonly kind: "damaged" | "wrong" | "missing";
  readonly status: ClaimState;
  readonly comment: string;
  readonly remedy: "refund" | "resend" | "send_back" | null;
  readonly answer: string | null;
  readonly createdAt: Date;
  readonly photos: readonly string[];
  readonly returnNumber: string | null;
  readonly lines: readonly {
    readonly orderLineId: string;
    readonly title: string;
    readonly sku: string;
    readonly imageBase: string | null;
    readonly isPiece: boolean;
    readonly quantity: number;
    /** What was paid for these and is not given back yet, without tax. */
    readonly leftCents: number;
    readonly onShelf: number;
  }[];
};

/** A claim with all that the desk decides by. Fulfilment and finance only. */
export async function findClaimSheet(
  actor: Actor,
  number: string,
): Promise<Result<ClaimSheet, "not_found">> {
  if (!hasPermission(actor, "fulfilment", "finance") || !isStorableText(number))
    return err("not_found");
  type Row = Omit<ClaimSheet, "lines"> & {
    lines: (ClaimSheet["lines"][number] & { line: CreditableLine })[];
  };
  const [found] = await sql<Row>(
    `SELECT c.id, c.number, c.kind, c.status, c.comment, c.remedy, c.answer, c.created_at AS "createdAt",
            o.id AS "orderId", o.number AS "orderNumber", o.ship_name AS "shopperName", o.email::text AS email,
            o.user_id IS NOT NULL AS "hasAccount", o.currency,
            (SELECT r.number FROM returns r WHERE r.claim_id = c.id) AS "returnNumber",
            coalesce((SELECT json_agg(id ORDER BY position) FROM case_photos WHERE claim_id = c.id), '[]') AS photos,
            (SELECT json_agg(json_build_object('orderLineId', l.id, 'title', l.title, 'sku', l.sku, 'imageBase', l.image_base,
                'isPiece', l.is_piece, 'quantity', x.quantity, 'onShelf', s.on_hand - s.held,
                'line', json_build_object('id', l.id, 'quantity', l.quantity, 'unitPriceCents', l.unit_price_cents,
                  'discountCents', l.discount_cents, 'taxCents', l.tax_cents, 'credited', (SELECT json_build_object(
                    'quantity', coalesce(sum(y.quantity), 0), 'goodsCents', coalesce(sum(y.goods_cents), 0),
                    'taxCents', coalesce(sum(y.tax_cents), 0)) FROM credit_note_lines y WHERE y.order_line_id = l.id))) ORDER BY l.position)
               FROM claim_lines x JOIN order_lines l ON l.id = x.order_line_id JOIN stock s ON s.variant_id = l.variant_id
              WHERE x.claim_id = c.id) AS lines
       FROM claims c JOIN orders o ON o.id = c.order_id WHERE c.number = $1`,
    [number],
  );
  if (!found) return err("not_found");
  return ok({
    ...found,
    lines: found.lines.map(({ line, ...shown }) => {
      const free = line.quantity - line.credited.quantity;
      const order = {
        lines: [line],
        shippingCents: 0,
        shippingTaxCents: 0,
        creditedShippingCents: 0,
      };
      const quantity = Math.min(shown.quantity, free);
      const leftCents =
        quantity > 0 ? creditFor(order, [{ lineId: line.id, quantity }], 0).goodsCents : 0;
      return { ...shown, leftCents };
    }),
  });
}
