import { clock } from "../../support/stripe";
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { chooseOutcome } from "@/lib/consignment/choose-outcome";
import { markSent } from "@/lib/consignment/mark-sent";
import { findOwnPiece } from "@/lib/consignment/seller-queries";
import { cancelAgreement, takeBack } from "@/lib/consignment/take-back";
import { withdrawItem } from "@/lib/consignment/withdraw-item";
import { sql } from "@/lib/db";
import { makeItem, standing } from "../../support/consigned";
import { makePiece, shelf } from "../../support/goods";
import { got, guest, startPayment } from "../../support/shop";

test("a piece is taken back before an agreement, cancelled before it is sent, and said to be sent", async () => {
  const submitted = await makeItem("submitted");
  got(await takeBack(submitted.seller, { number: submitted.number, reason: "Keeping it" }, clock));
  expect(await standing(submitted.id)).toMatchObject({ status: "withdrawn", note: "Keeping it" });
  const accepted = await makeItem("accepted");
  expect(await takeBack(accepted.seller, { number: accepted.number }, clock)).toMatchObject({
    code: "conflict",
  });
  got(await cancelAgreement(accepted.seller, { number: accepted.number }, clock));
  expect((await standing(accepted.id))?.status).toBe("withdrawn");
  const sent = await makeItem("accepted");
  const parcel = { number: sent.number, carrier: "UPS", tracking: "1Z999AA10123456784" } as const;
  got(await markSent(sent.seller, parcel, clock));
  expect(await standing(sent.id)).toMatchObject({
    status: "in_transit",
    due: null,
    note: "UPS 1Z999AA10123456784",
  });
  expect(await findOwnPiece(sent.seller, sent.number)).toMatchObject({
    carrier: "UPS",
    tracking: "1Z999AA10123456784",
  });
});

/** A piece in the shop, whose owner is the demo's seller. */
async function listed() {
  const goods = await makePiece();
  const [row] = await sql<{ id: string; number: string; owner: string }>(
    `SELECT id, number, consignor_id AS owner FROM consignment_items WHERE product_id = $1`,
    [goods.productId],
  );
  if (!row) throw new Error("There is no piece");
  const seller = { kind: "user", userId: row.owner, visitorId: randomUUID() } as const;
  return { ...goods, ...row, seller };
}

test("a piece is taken out of the shop, with its stock, and nobody can buy it any more", async () => {
  const { id, number, seller, variantId } = await listed();
  got(
    await withdrawItem(seller, { number, choice: "donate", reason: "A daughter wants it" }, clock),
  );
  expect(await standing(id)).toMatchObject({
    status: "returning",
    note: "A daughter wants it",
    due: null,
  });
  expect(await shelf(variantId)).toEqual({ onHand: 0, held: 0 });
  expect((await findOwnPiece(seller, number))?.values.rejectChoice).toBe("donate");
});

test("a piece that somebody is paying for stays", async () => {
  const { id, number, seller, variantId } = await listed();
  await startPayment(guest(), [{ variantId }]);
  expect(await withdrawItem(seller, { number, choice: "return" }, clock)).toEqual({
    ok: false,
    code: "held_by_payment",
  });
  expect((await standing(id))?.status).toBe("listed");
  expect(await shelf(variantId)).toEqual({ onHand: 1, held: 1 });
});

test("whether a piece comes back can be chosen as long as it may", async () => {
  const { id, number, seller } = await makeItem("received");
  got(await chooseOutcome(seller, { number, choice: "donate" }));
  expect((await findOwnPiece(seller, number))?.values.rejectChoice).toBe("donate");
  await sql(`UPDATE consignment_items SET status = 'returned' WHERE id = $1`, [id]);
  await sql(
    `INSERT INTO consignment_history (item_id, transition, "from", "to", actor) VALUES ($1, 'reject', 'received', 'returning', 'x'), ($1, 'send_back', 'returning', 'returned', 'x')`,
    [id],
  );
  expect(await chooseOutcome(seller, { number, choice: "return" })).toMatchObject({
    code: "conflict",
  });
});
