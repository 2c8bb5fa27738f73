import "server-only";
import type { Tx } from "../db";
import type { UsedPromotion } from "./apply-promotions";

export type Uses = {
  readonly orderId: string;
  readonly userId: string | null;
  readonly email: string;
  readonly used: readonly UsedPromotion[];
  readonly at: Date;
};

/** What the database says where a limit is reached: `promotion_uses_within_limits` raises it. */
export function isUsedUp(error: unknown): boolean {
  const { code, where } = (error ?? {}) as { code?: unknown; where?: unknown };
  return (
    code === "23514" && typeof where === "string" && where.includes("promotion_uses_within_limits")
  );
}

/**
 * Counts promotions for an order that is being paid. The database counts those with a limit under a lock and refuses
 * what goes past it (`isUsedUp`); the caller then rolls back.
 */
export async function recordUses(
  tx: Tx,
  { orderId, userId, email, used, at }: Uses,
): Promise<void> {
  if (used.length === 0) return;
  // By id: two orders with the same promotions must not wait for each other in a circle.
  const sorted = used.toSorted((a, b) => (a.promotionId < b.promotionId ? -1 : 1));
  await tx(
    `INSERT INTO promotion_uses (promotion_id, order_id, user_id, email, goods_cents, shipping_cents, at)
     SELECT x.promotion, $1, $2, $3, x.goods, x.shipping, $4 FROM unnest($5::uuid[], $6::int[], $7::int[]) AS x(promotion, goods, shipping)`,
    [
      orderId,
      userId,
      email,
      at,
      sorted.map((use) => use.promotionId),
      sorted.map((use) => use.goodsCents),
      sorted.map((use) => use.shippingCents),
    ],
  );
}
