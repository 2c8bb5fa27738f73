import { clock } from "../../support/stripe";
import { describe, expect, test } from "vitest";
import { fixedClock } from "@/lib/clock";
import { blockItem, unblockItem } from "@/lib/consignment/block-item";
import { receiveItem } from "@/lib/consignment/receive-item";
import { donateItem, sendBack } from "@/lib/consignment/send-back";
import { sql } from "@/lib/db";
import { sendRefund } from "@/lib/orders/send-refund";
import { stripe } from "@/lib/payments/stripe";
import { makeItem, newsOf, standing } from "../../support/consigned";
import { makePiece, shelf, type Goods } from "../../support/goods";
import { buy, got, guest, payOnPage, settle, startPayment } from "../../support/shop";
import { hearTags, othersThanMerchandisers, staff } from "../catalog/desk";

const occasion = { clock, origin: null };
const merchandiser = await staff("merchandiser");
const missing = { ok: false, code: "not_found" };

async function itemOf({ productId }: Goods): Promise<string> {
  const [row] = await sql<{ id: string }>(
    `SELECT id FROM consignment_items WHERE product_id = $1`,
    [productId],
  );
  return row?.id ?? "";
}

const productStatus = async ({ productId }: Goods) =>
  (await sql<{ status: string }>(`SELECT status FROM products WHERE id = $1`, [productId]))[0]
    ?.status;

describe("a parcel", () => {
  test("is taken in, with its place on the shelf, and its seller is told", async () => {
    const item = await makeItem("in_transit");
    got(await receiveItem(merchandiser, { itemId: item.id, shelf: "B-04" }, occasion));
    expect(await standing(item.id)).toMatchObject({ status: "received", due: null });
    expect(await sql(`SELECT shelf FROM consignment_items WHERE id = $1`, [item.id])).toEqual([
      { shelf: "B-04" },
    ]);
    expect(await newsOf(item)).toMatchObject([{ news: "received" }]);
  });

  test("that nobody had announced is marked as sent by staff first", async () => {
    const item = await makeItem("accepted");
    got(await receiveItem(merchandiser, { itemId: item.id }, occasion));
    const moves = await sql(
      `SELECT transition, actor FROM consignment_history WHERE item_id = $1 ORDER BY id DESC LIMIT 2`,
      [item.id],
    );
    const actor = `staff:${merchandiser.userId}`;
    expect(moves).toEqual([
      { transition: "receive", actor },
      { transition: "mark_sent", actor },
    ]);
  });

  test("is taken in once where two scan it at the same moment, and not where it is not expected", async () => {
    const item = await makeItem("in_transit");
    const scan = () => receiveItem(merchandiser, { itemId: item.id }, occasion);
    const scans = await Promise.all([scan(), scan(), scan()]);
    expect(scans.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await newsOf(item)).toHaveLength(1);
    const early = await makeItem("submitted");
    expect(await receiveItem(merchandiser, { itemId: early.id }, occasion)).toEqual({
      ok: false,
      code: "conflict",
      detail: { status: "submitted" },
    });
  });
});

describe("what goes back", () => {
  test("is sent with its number, which the seller is told", async () => {
    const item = await makeItem("returning");
    got(
      await sendBack(merchandiser, { itemId: item.id, carrier: "UPS", tracking: "1Z9" }, occasion),
    );
    expect(await standing(item.id)).toMatchObject({ status: "returned" });
    expect(await newsOf(item)).toMatchObject([
      { news: "sent_back", words: "It goes by UPS, under the number 1Z9." },
    ]);
  });

  test("is given away only where its seller chose that", async () => {
    const [kept, given] = [
      await makeItem("returning"),
      await makeItem("returning", { rejectChoice: "donate" }),
    ];
    const to = "the clothes bank in Salem";
    expect(await donateItem(merchandiser, { itemId: kept.id, to }, occasion)).toMatchObject({
      code: "not_chosen",
    });
    expect(await standing(kept.id)).toMatchObject({ status: "returning" });
    got(await donateItem(merchandiser, { itemId: given.id, to }, occasion));
    expect(await standing(given.id)).toMatchObject({ status: "donated" });
    expect(await donateItem(merchandiser, { itemId: given.id, to }, occasion)).toMatchObject({
      code: "conflict",
    });
  });
});

describe("blocking a piece in the shop", () => {
  test("takes it off the shelf and its page down at once; unblocking puts both back and adds the time to its dates", async () => {
    const piece = await makePiece();
    const id = await itemOf(piece);
    const before = await standing(id);
    const heard = await hearTags();
    const start = new Date(Date.now() + 86_400_000);
    const [then, later] = [
      fixedClock(start),
      fixedClock(new Date(start.getTime() + 3 * 86_400_000)),
    ];
    got(
      await blockItem(
        merchandiser,
        { itemId: id, reason: "A recall notice" },
        { clock: then, origin: null },
      ),
    );
    expect(await standing(id)).toMatchObject({ status: "blocked" });
    expect(await shelf(piece.variantId)).toEqual({ onHand: 0, held: 0 });
    expect(await productStatus(piece)).toBe("draft");
    await expect.poll(() => heard.tags).toContain(`product:${piece.productId}`);
    await heard.stop();

    const listed = () =>
      sql<{ at: Date; item: Date }>(
        `SELECT r.listed_at AS at, i.listed_at AS item FROM resale_pieces r JOIN consignment_items i ON i.product_id = r.product_id WHERE i.id = $1`,
        [id],
      );
    const [was] = await listed();
    got(
      await unblockItem(
        merchandiser,
        { itemId: id, note: "Another model" },
        { clock: later, origin: null },
      ),
    );
    const now = await standing(id);
    expect(now).toMatchObject({ status: "listed", move: "unblock", note: "Another model" });
    const days = (a: Date | null | undefined, b: Date | null | undefined) =>
      ((a?.getTime() ?? 0) - (b?.getTime() ?? 0)) / 86_400_000;
    expect(days(now?.due, before?.due)).toBe(3);
    const [is] = await listed();
    expect([days(is?.at, was?.at), days(is?.item, was?.item)]).toEqual([3, 3]);
    expect(await shelf(piece.variantId)).toEqual({ onHand: 1, held: 0 });
    expect(await productStatus(piece)).toBe("published");
  });

  test("while somebody pays: what they pay goes back in full, and nobody has the piece", async () => {
    const piece = await makePiece();
    const id = await itemOf(piece);
    const { orderId } = await startPayment(guest(), [piece]);
    expect(await shelf(piece.variantId)).toEqual({ onHand: 1, held: 1 });
    got(
      await blockItem(merchandiser, { itemId: id, reason: "Not what it is said to be" }, occasion),
    );
    expect(await shelf(piece.variantId)).toEqual({ onHand: 0, held: 0 });
    const session = await payOnPage(orderId);
    expect(await settle(session)).toBe("refunded");
    expect(await standing(id)).toMatchObject({ status: "blocked" });
    const [refund] = await sql<{ id: string; cents: number; total: number }>(
      `SELECT r.id, r.amount_cents AS cents, o.total_cents AS total FROM refunds r JOIN payments p ON p.id = r.payment_id
         JOIN orders o ON o.id = p.order_id WHERE o.id = $1`,
      [orderId],
    );
    expect(refund?.cents).toBe(refund?.total);
    got(await sendRefund(refund?.id ?? "", clock));
    const paid = await stripe().checkout.sessions.retrieve(session);
    const back = await stripe().refunds.list({ payment_intent: String(paid.payment_intent) });
    expect(back.data.map(({ amount }) => amount)).toEqual([refund?.total]);
    expect(await sql(`SELECT 1 FROM consignor_earnings WHERE item_id = $1`, [id])).toEqual([]);
  });

  test("at the moment in which it is paid for: it is sold, or it is blocked and the money goes back", async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 10; round += 1) {
      const piece = await makePiece();
      const id = await itemOf(piece);
      const { orderId } = await startPayment(guest(), [piece]);
      const session = await payOnPage(orderId);
      const block = () => blockItem(merchandiser, { itemId: id, reason: "A recall" }, occasion);
      const [settled, blocked] = await Promise.all(
        round % 2 === 0
          ? [settle(session), block()]
          : [block().then(() => settle(session)), block()],
      );
      const sold = settled === "placed";
      outcomes.add(settled);
      expect(await standing(id)).toMatchObject({ status: sold ? "sold" : "blocked" });
      if (round % 2 === 0) expect(blocked.ok).toBe(!sold);
      expect(await shelf(piece.variantId)).toEqual({ onHand: 0, held: 0 });
    }
    expect(outcomes).toContain("refunded");
  });

  test("is not possible once it is sold", async () => {
    const piece = await makePiece();
    await buy(guest(), [piece]);
    const outcome = await blockItem(
      merchandiser,
      { itemId: await itemOf(piece), reason: "Too late" },
      occasion,
    );
    expect(outcome).toEqual({ ok: false, code: "conflict", detail: { status: "sold" } });
  });
});

test("a piece that is not in the shop is blocked and goes on where it stood", async () => {
  const item = await makeItem("in_transit");
  got(await blockItem(merchandiser, { itemId: item.id, reason: "A blocked maker" }, occasion));
  expect(await receiveItem(merchandiser, { itemId: item.id }, occasion)).toMatchObject({
    code: "conflict",
  });
  got(await unblockItem(merchandiser, { itemId: item.id, note: "Another maker" }, occasion));
  expect(await standing(item.id)).toMatchObject({ status: "in_transit" });
  expect(await unblockItem(merchandiser, { itemId: item.id, note: "Again" }, occasion)).toEqual({
    ok: false,
    code: "conflict",
    detail: { status: "in_transit" },
  });
  expect(await newsOf(item)).toMatchObject([{ news: "blocked" }, { news: "unblocked" }]);
});

test("nobody but a merchandiser does any of it", async () => {
  const item = await makeItem("in_transit");
  for (const actor of await othersThanMerchandisers()) {
    expect(await receiveItem(actor, { itemId: item.id }, occasion)).toEqual(missing);
    expect(await sendBack(actor, { itemId: item.id, carrier: "UPS" }, occasion)).toEqual(missing);
    expect(await donateItem(actor, { itemId: item.id, to: "me" }, occasion)).toEqual(missing);
    expect(await blockItem(actor, { itemId: item.id, reason: "x" }, occasion)).toEqual(missing);
    expect(await unblockItem(actor, { itemId: item.id, note: "x" }, occasion)).toEqual(missing);
  }
  expect(await standing(item.id)).toMatchObject({ status: "in_transit" });
});
