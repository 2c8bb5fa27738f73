import { clock } from "../../support/stripe";
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { fixedClock } from "@/lib/clock";
import { acceptTerms } from "@/lib/consignment/accept-terms";
import { acceptOffer } from "@/lib/consignment/accept-offer";
import { chooseOutcome } from "@/lib/consignment/choose-outcome";
import { consentToRequote } from "@/lib/consignment/consent-requote";
import { findContractPaper, findSlipPaper } from "@/lib/consignment/find-papers";
import { markSent } from "@/lib/consignment/mark-sent";
import { refuseRequote, turnDownOffer } from "@/lib/consignment/refuse-contract";
import { requoteItem } from "@/lib/consignment/requote-item";
import { findOwnPiece } from "@/lib/consignment/seller-queries";
import { writeToSeller, writeToStaff } from "@/lib/consignment/send-message";
import { cancelAgreement, takeBack } from "@/lib/consignment/take-back";
import { withdrawItem } from "@/lib/consignment/withdraw-item";
import type { StaffActor } from "@/lib/access/actor";
import { sql, transaction } from "@/lib/db";
import { makeItem, makeSeller, standing } from "../../support/consigned";
import { makePiece, shelf } from "../../support/goods";
import { inspect, versionOf } from "../../support/intake";
import { got, guest, startPayment } from "../../support/shop";
import { consignor, HERE } from "../../support/sellers";
import { staff as member } from "../catalog/desk";

const absent = { ok: false, code: "not_found" };
const DAY = 86_400_000;
const merchandiser = await member("merchandiser");
const occasion = { clock, origin: "203.0.113.7" };
const later = (ms: number) => ({ now: () => new Date(clock.now().getTime() + ms) });

/** A piece with an offer, made now, to a seller who has agreed to the terms. */
async function offered() {
  const seller = await consignor();
  const item = await makeItem("offered", { seller, at: clock.now() });
  return { ...item, seller };
}

test("an offer that is accepted is frozen, with the terms, the time, the place and who accepted it", async () => {
  const { id, number, seller } = await offered();
  const { shipBy } = got(await acceptOffer(seller, { number, round: 1 }, HERE, clock));
  expect(await standing(id)).toMatchObject({
    status: "accepted",
    due: shipBy,
    move: "accept",
    actor: `seller:${seller.userId}`,
  });
  expect(Math.round((shipBy.getTime() - clock.now().getTime()) / DAY)).toBe(14);
  const [contract] = (await findOwnPiece(seller, number))?.contracts ?? [];
  expect(contract).toMatchObject({
    status: "accepted",
    termsVersion: 1,
    acceptedIp: HERE.ip,
    acceptedAs: {
      name: "Orla Seller",
      piece: "Camel wool coat",
      address: ["4 Pine Road", "Salem, OR 97301"],
    },
  });
  expect(await acceptOffer(seller, { number, round: 1 }, HERE, clock)).toMatchObject({
    code: "conflict",
    detail: { status: "accepted" },
  });
});

test("nothing is accepted that is over, is another than was shown, or lacks the terms or an address", async () => {
  const { id, number, seller } = await offered();
  const answer = { number, round: 1 };
  expect(await acceptOffer(seller, { number, round: 2 }, HERE, clock)).toMatchObject({
    code: "changed",
  });
  expect(await acceptOffer(seller, answer, HERE, later(8 * DAY))).toMatchObject({
    code: "expired",
  });
  await sql(
    `UPDATE consignors SET full_name = NULL, line1 = NULL, city = NULL, state = NULL, postal = NULL WHERE user_id = $1`,
    [seller.userId],
  );
  expect(await acceptOffer(seller, answer, HERE, clock)).toMatchObject({ code: "address" });
  const stranger = await makeSeller();
  const other = await makeItem("offered", { seller: stranger, at: clock.now() });
  expect(
    await acceptOffer(stranger, { number: other.number, round: 1 }, HERE, clock),
  ).toMatchObject({
    code: "terms",
  });
  got(await acceptTerms(stranger, { version: 1 }, HERE, clock));
  got(await acceptOffer(stranger, { number: other.number, round: 1 }, HERE, clock));
  expect((await standing(id))?.status).toBe("offered");
});

test("two answers at once are one", async () => {
  const { number, seller } = await offered();
  const both = await Promise.all([
    acceptOffer(seller, { number, round: 1 }, HERE, clock),
    turnDownOffer(seller, { number, round: 1 }, clock),
  ]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
});

test("an offer that is turned down ends the matter, with the reason if there is one", async () => {
  const { id, number, seller } = await offered();
  expect(await turnDownOffer(seller, { number, round: 2 }, clock)).toMatchObject({
    code: "changed",
  });
  got(await turnDownOffer(seller, { number, round: 1, reason: "Too little" }, clock));
  expect(await standing(id)).toMatchObject({
    status: "withdrawn",
    move: "turn_down",
    note: "Too little",
  });
  expect((await findOwnPiece(seller, number))?.contracts[0]?.status).toBe("refused");
});

test("a new offer after inspection can be refused; the piece goes back", async () => {
  const { id, number, seller } = await makeItem("requoted", { at: clock.now() });
  got(await refuseRequote(seller, { number, round: 2 }, clock));
  expect(await standing(id)).toMatchObject({ status: "returning", due: null });
  const contracts = (await findOwnPiece(seller, number))?.contracts ?? [];
  expect(contracts.map(({ status }) => status)).toEqual(["refused", "accepted"]);
});

/** A piece that was inspected and has another price before its seller, who has agreed to the terms. */
async function requoted() {
  const seller = await consignor();
  const item = await makeItem("received", { seller, at: clock.now(), priceCents: 20_000 });
  await inspect(merchandiser, item, occasion);
  const again = {
    itemId: item.id,
    version: await versionOf(item),
    price: 15_000,
    differences: "A mended tear under the left arm",
  };
  got(await requoteItem(merchandiser, again, occasion));
  return { ...item, seller };
}

test("consent to a new offer replaces the contract and puts the piece into the shop, once", async () => {
  const { id, number, seller } = await requoted();
  const answer = { number, round: 2 };
  expect(await acceptOffer(seller, answer, HERE, clock)).toMatchObject({ code: "conflict" });
  expect(await consentToRequote(await consignor(), answer, HERE, clock)).toEqual(absent);
  expect(await consentToRequote(seller, { number, round: 1 }, HERE, clock)).toMatchObject({
    code: "changed",
  });
  expect(await consentToRequote(seller, answer, HERE, later(8 * DAY))).toMatchObject({
    code: "expired",
  });
  const moment = fixedClock(clock.now());
  const both = await Promise.all([
    consentToRequote(seller, answer, HERE, moment),
    consentToRequote(seller, answer, HERE, moment),
  ]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(await standing(id)).toMatchObject({
    status: "listed",
    move: "consent",
    actor: `seller:${seller.userId}`,
    due: new Date(moment.now().getTime() + 180 * DAY),
  });
  const piece = await findOwnPiece(seller, number);
  expect(piece?.contracts.map(({ round, status }) => [round, status])).toEqual([
    [2, "accepted"],
    [1, "replaced"],
  ]);
  expect(piece?.shop).toMatchObject({ priceCents: 15_000 });
  const [variant] = await sql<{ id: string; price: number }>(
    `SELECT v.id, v.price_cents AS price FROM variants v JOIN consignment_items i ON i.product_id = v.product_id WHERE i.id = $1`,
    [id],
  );
  expect(variant?.price).toBe(15_000);
  expect(await shelf(variant?.id ?? "")).toEqual({ onHand: 1, held: 0 });
});

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

test("messages are kept without ways around the shop, once, and only about one's own piece", async () => {
  const { id, number, seller } = await makeItem("submitted");
  const body = "Call me at 415-555-0134 or ann at mail dot com";
  const sent = got(await writeToStaff(seller, { number, body }, HERE, clock));
  expect(sent.hidden).toEqual(["e-mail address", "phone number"]);
  got(await writeToStaff(seller, { number, body }, HERE, clock));
  const staff: StaffActor = { ...seller, kind: "staff", permissions: ["merchandiser"] };
  const reply = { itemId: id, body: "Thank you." };
  got(await transaction((tx) => writeToSeller(tx, staff, reply, later(1000))));
  expect(await transaction((tx) => writeToSeller(tx, seller, reply, clock))).toEqual(absent);
  expect((await findOwnPiece(seller, number))?.messages).toMatchObject([
    { side: "seller", body: "Call me at [phone number hidden] or [e-mail address hidden]" },
    { side: "staff", body: "Thank you." },
  ]);
  for (const other of [await consignor(), guest()])
    expect(await writeToStaff(other, { number, body: "x" }, HERE, clock)).toEqual(absent);
});

test("somebody else's contract, slip and moves read like missing ones", async () => {
  const { number, seller } = await offered();
  got(await acceptOffer(seller, { number, round: 1 }, HERE, clock));
  expect(await findContractPaper(seller, number, 1)).toMatchObject({ reference: number });
  expect(await findSlipPaper(seller, number)).toMatchObject({ reference: number });
  const staff: StaffActor = {
    ...seller,
    userId: randomUUID(),
    kind: "staff",
    permissions: ["merchandiser"],
  };
  expect(await findContractPaper(staff, number, 1)).not.toBeNull();
  const editor: StaffActor = { ...staff, permissions: ["editor"] };
  for (const other of [await consignor(), guest(), editor]) {
    expect(await findContractPaper(other, number, 1)).toBeNull();
    expect(await findSlipPaper(other, number)).toBeNull();
    expect(await acceptOffer(other, { number, round: 1 }, HERE, clock)).toEqual(absent);
    expect(await turnDownOffer(other, { number, round: 1 }, clock)).toEqual(absent);
    expect(await refuseRequote(other, { number, round: 1 }, clock)).toEqual(absent);
    expect(await markSent(other, { number, carrier: "UPS", tracking: "123456" }, clock)).toEqual(
      absent,
    );
    expect(await takeBack(other, { number }, clock)).toEqual(absent);
    expect(await cancelAgreement(other, { number }, clock)).toEqual(absent);
    expect(await withdrawItem(other, { number, choice: "return" }, clock)).toEqual(absent);
    expect(await chooseOutcome(other, { number, choice: "return" })).toEqual(absent);
  }
  expect(await findContractPaper(seller, number, 2)).toBeNull();
  expect(await findContractPaper(seller, "C-1\0", 1)).toBeNull();
});

test("an offer that was not accepted is no contract, and there is no slip before one", async () => {
  const { number, seller } = await offered();
  expect(await findContractPaper(seller, number, 1)).toBeNull();
  expect(await findSlipPaper(seller, number)).toBeNull();
});
