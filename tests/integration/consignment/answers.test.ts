import { clock, later } from "../../support/stripe";
import { expect, test } from "vitest";
import { fixedClock } from "@/lib/clock";
import { acceptTerms } from "@/lib/consignment/accept-terms";
import { acceptOffer } from "@/lib/consignment/accept-offer";
import { consentToRequote } from "@/lib/consignment/consent-requote";
import { refuseRequote, turnDownOffer } from "@/lib/consignment/refuse-contract";
import { requoteItem } from "@/lib/consignment/requote-item";
import { findOwnPiece } from "@/lib/consignment/seller-queries";
import { sql } from "@/lib/db";
import { makeItem, makeSeller, standing } from "../../support/consigned";
import { shelf } from "../../support/goods";
import { inspect, versionOf } from "../../support/intake";
import { absent, got } from "../../support/shop";
import { consignor, HERE, offered } from "../../support/sellers";
import { staff as member } from "../catalog/desk";

const DAY = 86_400_000;
const merchandiser = await member("merchandiser");
const occasion = { clock, origin: "203.0.113.7" };

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
