import "server-only";
import { sql, type Sql } from "../db";
import { fits, type Promoted, type PromotedLine, type Unfit } from "./apply-promotions";
import type { Promotion } from "./promotion";

/** Why a code that was entered does not count. */
export type CodeProblem = Unfit | "not_yet" | "over" | "used_up" | "used_by_you" | "not_first";

export type BagPromotion = {
  readonly promotion: Promotion;
  /** Entered as a code. */
  readonly entered: boolean;
  /** Null where it may count. */
  readonly problem: Exclude<CodeProblem, Unfit> | null;
};

type Row = {
  id: string;
  title: string;
  code: string | null;
  kind: Promotion["kind"];
  percentBp: number | null;
  amountCents: number | null;
  buyQuantity: number | null;
  getQuantity: number | null;
  goods: "curated" | "resale" | null;
  categoryIds: string[];
  brandIds: string[];
  minimumCents: number;
  combines: boolean;
  priority: number;
  bearer: "shop" | "shared";
  entered: boolean;
  problem: BagPromotion["problem"];
};

export type PromotionAsk = {
  readonly cartId: string;
  readonly userId: string | null;
  /** Where it is known. */
  readonly email: string | null;
  readonly now: Date;
};

/**
 * The promotions that a bag is about: those that apply by themselves now, and every code that was entered, with what
 * speaks against it as far as its limits, its time and its person go.
 */
export async function findPromotions(
  { cartId, userId, email, now }: PromotionAsk,
  run: Sql = sql,
): Promise<BagPromotion[]> {
  const rows = await run<Row>(
    `SELECT p.id, p.title, p.code::text AS code, p.kind, p.percent_bp AS "percentBp", p.amount_cents AS "amountCents",
            p.buy_quantity AS "buyQuantity", p.get_quantity AS "getQuantity", p.goods, p.category_ids AS "categoryIds",
            p.brand_ids AS "brandIds", p.minimum_cents AS "minimumCents", p.combines, p.priority, p.bearer,
            c.cart_id IS NOT NULL AS entered,
            CASE WHEN p.status <> 'active' OR p.ends_at <= $4 THEN 'over'
              WHEN p.starts_at > $4 THEN 'not_yet'
              -- The bag's own open payment does not count against it.
              WHEN p.limit_total IS NOT NULL AND p.limit_total <= (SELECT count(*) FROM promotion_uses u JOIN orders o ON o.id = u.order_id
                WHERE u.promotion_id = p.id AND u.live AND NOT (o.cart_id = $1 AND o.status = 'pending_payment')) THEN 'used_up'
              WHEN (p.limit_per_person IS NOT NULL OR p.first_order)
                AND CASE WHEN p.first_order THEN 1 ELSE p.limit_per_person END <= (SELECT count(*) FROM promotion_uses u JOIN orders o ON o.id = u.order_id
                WHERE u.promotion_id = p.id AND u.live AND (u.email = $3::citext OR u.user_id = $2)
                  AND NOT (o.cart_id = $1 AND o.status = 'pending_payment')) THEN 'used_by_you'
              WHEN p.first_order AND EXISTS (SELECT 1 FROM orders o WHERE o.status IN ('placed', 'completed')
                AND (o.email = $3::citext OR o.user_id = $2)) THEN 'not_first'
            END AS problem
       FROM promotions p LEFT JOIN cart_promotions c ON c.promotion_id = p.id AND c.cart_id = $1
      WHERE c.cart_id IS NOT NULL OR (p.code IS NULL AND p.status = 'active' AND coalesce(p.ends_at > $4, true)
        AND coalesce(p.starts_at <= $4, true))
      ORDER BY c.added_at NULLS LAST, p.priority, p.id`,
    [cartId, userId, email, now],
  );
  return rows.map((row) => ({
    promotion: toPromotion(row),
    entered: row.entered,
    problem: row.problem,
  }));
}

function toPromotion(row: Row): Promotion {
  const {
    id,
    title,
    code,
    goods,
    categoryIds,
    brandIds,
    minimumCents,
    combines,
    priority,
    bearer,
  } = row;
  const base = {
    id,
    title,
    code,
    goods,
    categoryIds,
    brandIds,
    minimumCents,
    combines,
    priority,
    bearer,
  };
  switch (row.kind) {
    case "percent":
      return { ...base, kind: "percent", percentBp: row.percentBp ?? 0 };
    case "amount":
      return { ...base, kind: "amount", amountCents: row.amountCents ?? 0 };
    case "free_shipping":
      return { ...base, kind: "free_shipping" };
    case "buy_x":
      return {
        ...base,
        kind: "buy_x",
        buyQuantity: row.buyQuantity ?? 1,
        getQuantity: row.getQuantity ?? 1,
        percentBp: row.percentBp ?? 0,
      };
  }
}

/** A code that was entered, as the bag shows it. */
export type EnteredCode = {
  readonly promotionId: string;
  readonly code: string;
  readonly title: string;
  /** Null where it counts. */
  readonly problem: CodeProblem | null;
  readonly minimumCents: number;
};

/** How each code that was entered stands after all was added up. */
export function enteredCodes(
  found: readonly BagPromotion[],
  lines: readonly PromotedLine[],
  promoted: Promoted,
): EnteredCode[] {
  return found.flatMap(({ promotion, entered, problem }) => {
    if (!entered) return [];
    const { id: promotionId, code, title, minimumCents } = promotion;
    const fit = fits(promotion, lines);
    const counts = promoted.used.some((used) => used.promotionId === promotionId);
    const why = problem ?? (fit === true ? (counts ? null : "outdone") : fit);
    return [{ promotionId, code: code ?? title, title, problem: why, minimumCents }];
  });
}
