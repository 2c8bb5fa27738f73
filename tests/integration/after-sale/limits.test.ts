import { clock } from "../../support/stripe";
import { describe, expect, it } from "vitest";
import { enterCode, useCredit } from "@/lib/cart/enter-code";
import { sql } from "@/lib/db";
import { movePromotion, savePromotion } from "@/lib/promotions/save-promotion";
import { savePromotionSchema } from "@/lib/promotions/promotion-schema";
import {
  give,
  held,
  makeCard,
  occasion,
  origin,
  staff,
  trialBalance,
} from "../../support/after-sale";
import { makeProduct } from "../../support/goods";
import { fillBag, got, guest, payOnPage, pressPay, settle, user } from "../../support/shop";

/** How often the same is tried at once, and how many times over: `AFTER_SALE_ROUNDS=50` is for a long run. */
const AT_ONCE = 50;
const ROUNDS = Number(process.env.AFTER_SALE_ROUNDS ?? 1);

const times = <T>(count: number, make: (at: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, at) => make(at)));

async function makePromotion(fields: Record<string, unknown>) {
  const merchandiser = await staff("merchandiser");
  const input = savePromotionSchema.parse({ kind: "percent", percent: "10", ...fields });
  const { id } = got(await savePromotion(merchandiser, input, occasion));
  got(await movePromotion(merchandiser, { promotionId: id, move: "start" }, occasion));
  return id;
}

let made = 0;
const nextCode = () => `LIMIT-${Date.now().toString(36).toUpperCase()}-${++made}`;

describe("fifty at once", () => {
  it.each(Array.from({ length: ROUNDS }, (_, at) => at))(
    "of a code that counts once: it counts once (%i)",
    async () => {
      const soap = await makeProduct({ priceCents: 2000, stock: 1000 });
      const typed = nextCode();
      const id = await makePromotion({ title: "Once", code: typed, limitTotal: "1" });
      const actors = await times(AT_ONCE, async () => {
        const actor = guest();
        await fillBag(actor, [soap]);
        got(await enterCode(actor, { code: typed }, { ...origin, ip: null }));
        return actor;
      });
      const pressed = await Promise.all(actors.map(pressPay));
      // Who is shown the full price, because it is used up, may pay that; what counts is how often it was used.
      expect(pressed.filter(({ ok }) => ok)).not.toHaveLength(0);
      const refused = pressed.flatMap((result) => (result.ok ? [] : [result.code]));
      // Who looks only after it is used up is told that the total is another one now.
      for (const code of refused) expect(["promotion_used_up", "total_changed"]).toContain(code);
      const [uses] = await sql<{ count: number }>(
        `SELECT count(*)::int AS count FROM promotion_uses WHERE promotion_id = $1 AND live`,
        [id],
      );
      expect(uses).toEqual({ count: 1 });
    },
  );

  it.each(Array.from({ length: ROUNDS }, (_, at) => at))(
    "of a gift card that is enough for three: three are placed (%i)",
    async () => {
      const soap = await makeProduct({ priceCents: 10_000, stock: 1000 });
      const card = await makeCard(30_000);
      const actors = await times(AT_ONCE, async () => {
        const actor = guest();
        await fillBag(actor, [soap]);
        got(await enterCode(actor, { code: card.code }, { ...origin, ip: null }));
        return actor;
      });
      const pressed = await Promise.all(actors.map(pressPay));
      const whole = pressed.filter((result) => result.ok && result.value.placed);
      expect(whole.length).toBeLessThanOrEqual(3);
      expect(whole.length).toBeGreaterThanOrEqual(1);
      const [spent] = await sql<{ cents: number }>(
        `SELECT coalesce(sum(amount_cents), 0)::int AS cents FROM payments WHERE gift_card_id = $1 AND status IN ('pending', 'captured')`,
        [card.id],
      );
      expect((spent?.cents ?? 0) + (await held("gift_card", card.id))).toBe(30_000);
      expect(await held("gift_card", card.id)).toBeGreaterThanOrEqual(0);
      expect(await trialBalance()).toBe(0);
    },
  );

  it.each(Array.from({ length: ROUNDS }, (_, at) => at))(
    "of one person's credit in fifty browsers: it is spent once (%i)",
    async () => {
      const soap = await makeProduct({ priceCents: 10_000, stock: 1000 });
      const person = await user();
      await give(person, 10_000);
      await fillBag(person, [soap]);
      got(await useCredit(person, { use: true }));
      const pressed = await times(AT_ONCE, () => pressPay(person));
      expect(pressed.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1);
      const [spent] = await sql<{ cents: number; orders: number }>(
        `SELECT coalesce(sum(p.amount_cents) FILTER (WHERE p.tender = 'store_credit'), 0)::int AS cents, count(DISTINCT o.id)::int AS orders
           FROM orders o JOIN payments p ON p.order_id = o.id WHERE o.user_id = $1 AND o.status IN ('pending_payment', 'placed')`,
        [person.userId],
      );
      expect(spent?.orders).toBe(1);
      expect((spent?.cents ?? 0) + (await held("store_credit", person.userId))).toBe(10_000);
      expect(await trialBalance()).toBe(0);
    },
  );
});

describe("a promotion", () => {
  it("that reached its limit says so to the next, and counts again where an order came to nothing", async () => {
    const soap = await makeProduct({ priceCents: 2000 });
    const typed = nextCode();
    await makePromotion({ title: "Twice", code: typed, limitTotal: "2" });
    for (let at = 0; at < 2; at += 1) {
      const actor = guest();
      await fillBag(actor, [soap]);
      got(await enterCode(actor, { code: typed.toLowerCase() }, origin));
      const { orderId } = got(await pressPay(actor));
      expect(await settle(await payOnPage(orderId))).toBe("placed");
    }
    const late = guest();
    await fillBag(late, [soap]);
    got(await enterCode(late, { code: typed }, origin));
    // It does not count any more, so nothing is taken off and the order is as without it.
    const { orderId } = got(await pressPay(late));
    const [order] = await sql<{ discount: number }>(
      `SELECT discount_cents AS discount FROM orders WHERE id = $1`,
      [orderId],
    );
    expect(order).toEqual({ discount: 0 });
    expect(clock.now()).toBeInstanceOf(Date);
  });
});
