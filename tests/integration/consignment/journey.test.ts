import { clock, standIn } from "../../support/stripe";
import { expect, test } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { acceptOffer } from "@/lib/consignment/accept-offer";
import { consentToRequote } from "@/lib/consignment/consent-requote";
import { findOwnPiece } from "@/lib/consignment/seller-queries";
import { markSent } from "@/lib/consignment/mark-sent";
import { offerItem } from "@/lib/consignment/offer-item";
import { receiveItem } from "@/lib/consignment/receive-item";
import { refreshRecipient } from "@/lib/consignment/refresh-recipient";
import { requestChanges } from "@/lib/consignment/request-changes";
import { requoteItem } from "@/lib/consignment/requote-item";
import { offerInput } from "@/lib/consignment/staff-schema";
import { startOnboarding } from "@/lib/consignment/start-onboarding";
import { submitItem } from "@/lib/consignment/submit-item";
import { sql } from "@/lib/db";
import { earningOf, settlePieces, type SoldPiece } from "../../support/earnings";
import { inspect, versionOf } from "../../support/intake";
import { doTransfers, received, startRun } from "../../support/payouts";
import { consignor, fill, fullDraft, HERE } from "../../support/sellers";
import { buy, got, guest } from "../../support/shop";
import { staff } from "../catalog/desk";

const occasion = { clock, origin: "203.0.113.7" };
const merchandiser = await staff("merchandiser");

/** Identity and payout details, given to Stripe. Returns the account's id. */
async function onboard(seller: UserActor): Promise<string> {
  got(await startOnboarding(seller));
  const [row] = await sql<{ id: string }>(
    `SELECT stripe_account_id AS id FROM consignors WHERE user_id = $1`,
    [seller.userId],
  );
  const account = row?.id ?? "";
  standIn.control.setOnboarded(account, true);
  got(await refreshRecipient(account, clock));
  return account;
}

/** The piece as it is in the shop. */
async function goodsOf(itemId: string) {
  const [row] = await sql<{
    productId: string;
    variantId: string;
    sku: string;
    price: number;
  }>(
    `SELECT v.product_id AS "productId", v.id AS "variantId", v.sku, v.price_cents AS price
       FROM consignment_items i JOIN variants v ON v.product_id = i.product_id WHERE i.id = $1`,
    [itemId],
  );
  if (!row) throw new Error("It is not in the shop");
  return row;
}

test("from a seller's photographs to their payout, to the cent, every move in its history", async () => {
  const seller = await consignor();
  const account = await onboard(seller);
  const number = await fullDraft(seller);
  const [row] = await sql<{ id: string; photos: string[] }>(
    `SELECT i.id, ARRAY(SELECT p.id::text FROM consignment_photos p WHERE p.item_id = i.id AND p.status = 'ready' ORDER BY p.position, p.id) AS photos
       FROM consignment_items i WHERE i.number = $1`,
    [number],
  );
  const item = { id: row?.id ?? "" };
  const itemId = item.id;

  expect(got(await submitItem(seller, { number }, clock))).toEqual({
    again: false,
  });
  const requests = [{ field: "title", reason: "Say that it is double-faced." }];
  got(await requestChanges(merchandiser, { itemId, requests }, occasion));
  await fill(seller, number, "piece", {
    category: "clothing",
    subcategory: "outerwear",
    title: "Camel double-faced wool coat",
    maker: "Halden & Rye",
  });
  expect(got(await submitItem(seller, { number }, clock))).toEqual({
    again: true,
  });
  const offer = {
    itemId,
    policyVersion: "1",
    price: "248.00",
    endOutcome: "donate",
  };
  got(await offerItem(merchandiser, offerInput.parse(offer), occasion));
  got(await acceptOffer(seller, { number, round: 1 }, HERE, clock));
  got(await markSent(seller, { number, carrier: "UPS", tracking: "1Z999AA10123456784" }, clock));
  got(await receiveItem(merchandiser, { itemId, shelf: "A-12" }, occasion));

  // Something is otherwise than it was said to be: another price, which the seller agrees to.
  await inspect(merchandiser, item, occasion, {
    photos: row?.photos.slice(0, 2) ?? [],
  });
  const version = await versionOf(item);
  const quote = {
    itemId,
    version,
    price: 19_900,
    differences: "A mended tear under the arm",
  };
  got(await requoteItem(merchandiser, quote, occasion));
  got(await consentToRequote(seller, { number, round: 2 }, HERE, clock));
  const goods = await goodsOf(itemId);
  expect(goods).toMatchObject({ sku: number, price: 19_900 });

  const { orderId } = await buy(guest(), [{ variantId: goods.variantId }]);
  const [line] = await sql<{ id: string }>(`SELECT id FROM order_lines WHERE order_id = $1`, [
    orderId,
  ]);
  const sold: SoldPiece = { ...goods, orderId, lineId: line?.id ?? "" };
  expect(await earningOf(sold)).toMatchObject({
    status: "pending",
    item: "sold",
  });
  await settlePieces(sold);
  expect(await earningOf(sold)).toMatchObject({
    status: "payable",
    item: "settled",
  });
  await startRun();
  expect(await doTransfers()).toContain("sent");
  // Under $200 half of it, as the rules say: 99.50 of 199.00.
  expect(await received({ id: seller.userId, actor: seller, account })).toBe(9_950);
  expect(await earningOf(sold)).toMatchObject({
    status: "paid",
    item: "settled",
  });

  const moves = await sql<{ move: string }>(
    `SELECT transition AS move FROM consignment_history WHERE item_id = $1 ORDER BY at, id`,
    [itemId],
  );
  expect(moves.map(({ move }) => move)).toEqual([
    "submit",
    "request_changes",
    "resubmit",
    "offer",
    "accept",
    "mark_sent",
    "receive",
    "requote",
    "consent",
    "sell",
    "settle",
  ]);
  // What was agreed first stays to be read, and says what took its place.
  expect((await findOwnPiece(seller, number))?.contracts).toMatchObject([
    { round: 2, status: "accepted", priceCents: 19_900 },
    { round: 1, status: "replaced", priceCents: 24_800 },
  ]);
}, 600_000);
