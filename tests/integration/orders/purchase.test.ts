import { standIn } from "../../support/stripe";
import { describe, expect, it } from "vitest";
import { sql } from "@/lib/db";
import { findBag } from "@/lib/cart/queries";
import { findProduct } from "@/lib/catalog/find-product";
import { findAvailability, listCards, listSimilar } from "@/lib/catalog/queries";
import { orderKey } from "@/lib/orders/access-key";
import { findOrderByKey, findOwnOrder, isOwnOrder, listOrdersOf } from "@/lib/orders/queries";
import { makePiece, makeProduct, shelf } from "../../support/goods";
import {
  buy,
  CALIFORNIA,
  fillBag,
  got,
  guest,
  payOnPage,
  pressPay,
  settle,
  user,
} from "../../support/shop";

async function bookingOf(orderId: string) {
  return sql<{ account: string; cents: number }>(
    `SELECT a.kind::text AS account, p.amount_cents::int AS cents FROM ledger_postings p
       JOIN ledger_transactions t ON t.id = p.transaction_id JOIN ledger_accounts a ON a.id = p.account_id
      WHERE t.key = 'order:' || $1 || ':paid' ORDER BY a.kind::text`,
    [orderId],
  );
}

describe("a purchase", () => {
  it("of a product and a piece moves stock, books every cent and writes the receipt", async () => {
    const actor = guest();
    const product = await makeProduct({ priceCents: 2000 });
    const piece = await makePiece({ priceCents: 12_800 });
    await fillBag(actor, [{ ...product, quantity: 3 }, piece], CALIFORNIA);
    const { orderId, url } = got(await pressPay(actor));
    expect(url.startsWith(standIn.base)).toBe(true);
    expect(await shelf(product.variantId)).toEqual({ onHand: 10, held: 3 });
    expect(await shelf(piece.variantId)).toEqual({ onHand: 1, held: 1 });
    expect(await settle(await payOnPage(orderId))).toBe("placed");

    expect(await shelf(product.variantId)).toEqual({ onHand: 7, held: 0 });
    expect(await shelf(piece.variantId)).toEqual({ onHand: 0, held: 0 });
    const [order] = await sql<{ total_cents: number; shipping_cents: number; tax_cents: number }>(
      `SELECT total_cents, shipping_cents, tax_cents FROM orders WHERE id = $1`,
      [orderId],
    );
    const {
      total_cents: total = 0,
      shipping_cents: shipping = 0,
      tax_cents: tax = 0,
    } = order ?? {};
    expect(tax).toBeGreaterThan(0);
    expect(total).toBe(2000 * 3 + 12_800 + shipping + tax);
    const booked = await bookingOf(orderId);
    expect(booked).toContainEqual({ account: "stripe_clearing", cents: total });
    expect(booked).toContainEqual({ account: "sales", cents: -6000 });
    expect(booked).toContainEqual({ account: "consignor_pending", cents: -6400 });
    expect(booked).toContainEqual({ account: "commission", cents: -6400 });
    expect(booked).toContainEqual({ account: "tax_payable", cents: -tax });
    const mails = await sql<{ template: string; to: string; total: number }>(
      `SELECT template, "to", (props->>'totalCents')::int AS total FROM mails WHERE key = $1`,
      [`receipt:${orderId}`],
    );
    expect(mails).toEqual([{ template: "receipt", to: CALIFORNIA.email, total }]);
    const jobs = await sql(
      `SELECT 1 FROM pgboss.job WHERE name = 'mail.send' AND data->>'mailId' =
         (SELECT id::text FROM mails WHERE key = $1)`,
      [`receipt:${orderId}`],
    );
    expect(jobs).toHaveLength(1);
    expect(await findBag(actor)).toBeNull();
  });

  it("of a piece takes it from the lists; its page stays and says that it is sold", async () => {
    const piece = await makePiece();
    const slug = piece.sku.toLowerCase();
    const listed = async () =>
      (await listCards("resale", { perPage: 100 })).cards.map((card) => card.slug);
    expect(await findProduct(slug)).toMatchObject({ variant: { inStock: true } });
    expect(await listed()).toContain(slug);
    await buy(guest(), [piece]);
    expect(await findProduct(slug)).toMatchObject({ slug, variant: { inStock: false } });
    expect(await listed()).not.toContain(slug);
    expect(await findAvailability(guest(), piece.productId)).toEqual({ free: 0, onHand: 0 });
    expect((await listSimilar(slug, 4)).map((card) => card.slug)).not.toContain(slug);
  });

  it("asks Stripe for exactly the order's total", async () => {
    const actor = guest();
    await fillBag(
      actor,
      [{ ...(await makeProduct({ priceCents: 333 })), quantity: 7 }],
      CALIFORNIA,
    );
    const { orderId } = got(await pressPay(actor));
    const session = await payOnPage(orderId);
    const [order] = await sql<{ total_cents: number }>(
      `SELECT total_cents FROM orders WHERE id = $1`,
      [orderId],
    );
    const { stripe } = await import("@/lib/payments/stripe");
    const answer = await stripe().checkout.sessions.retrieve(session);
    expect(answer.amount_total).toBe(order?.total_cents);
    expect(await settle(session)).toBe("placed");
  });

  it("can be read by its buyer and by whoever has the mailed link, by nobody else", async () => {
    const buyer = await user();
    const { orderId } = await buy(buyer, [await makeProduct()]);
    const [mine] = await listOrdersOf(buyer);
    const number = mine?.number ?? "";
    expect(mine).toMatchObject({ id: orderId, status: "placed", lineCount: 1 });
    expect(await findOwnOrder(buyer, number)).toMatchObject({ id: orderId });
    for (const stranger of [guest(), await user()]) {
      expect(await findOwnOrder(stranger, number)).toBeNull();
      expect(await isOwnOrder(stranger, orderId)).toBe(false);
      expect(await listOrdersOf(stranger)).toEqual([]);
    }
    expect(await findOrderByKey(number, orderKey(orderId))).toMatchObject({ id: orderId });
    expect(await findOrderByKey(number, orderKey(buyer.userId))).toBeNull();
    expect(await findOrderByKey("N-999999", orderKey(orderId))).toBeNull();
    for (const key of ["", "x", "é".repeat(16), "\0", orderKey(orderId).slice(0, -1)]) {
      expect(await findOrderByKey(number, key)).toBeNull();
    }
  });
});
