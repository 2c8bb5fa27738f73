import { clock } from "../../support/stripe";
import { expect, test } from "vitest";
import type { StaffActor } from "@/lib/access/actor";
import { acceptOffer } from "@/lib/consignment/accept-offer";
import { writeToSeller } from "@/lib/consignment/send-message";
import { submitItem } from "@/lib/consignment/submit-item";
import { sql } from "@/lib/db";
import { settlePayment } from "@/lib/orders/settle-payment";
import { makeItem } from "../../support/consigned";
import { makePiece } from "../../support/goods";
import { buy, got, guest } from "../../support/shop";
import { consignor, fullDraft, HERE } from "../../support/sellers";

type Letter = {
  news: string;
  until: string | null;
  words: string | null;
  priceCents: number | null;
};

const lettersAbout = (number: string) =>
  sql<Letter>(
    `SELECT props->>'news' AS news, props->>'until' AS until, props->>'words' AS words, (props->>'priceCents')::int AS "priceCents"
       FROM mails WHERE template = 'piece-news' AND props->>'number' = $1 ORDER BY id`,
    [number],
  );

test("who hands a piece in is told by when it has been looked at", async () => {
  const actor = await consignor();
  const number = await fullDraft(actor);
  got(await submitItem(actor, { number }, clock));
  const [letter, ...others] = await lettersAbout(number);
  expect(others).toEqual([]);
  expect(letter?.news).toBe("submitted");
  const hours = (Date.parse(letter?.until ?? "") - clock.now().getTime()) / 3_600_000;
  expect(Math.round(hours)).toBe(48);
});

test("who accepts an offer is told until when the piece is to be sent", async () => {
  const seller = await consignor();
  const { number } = await makeItem("offered", { seller, at: clock.now() });
  const { shipBy } = got(await acceptOffer(seller, { number, round: 1 }, HERE, clock));
  expect(await lettersAbout(number)).toEqual([
    { news: "accepted", until: shipBy.toISOString(), words: null, priceCents: 20_000 },
  ]);
});

test("who has sold a piece is told for how much and what their share is, once", async () => {
  const { productId, variantId } = await makePiece({ priceCents: 12_800 });
  const { session } = await buy(guest(), [{ variantId }]);
  got(await settlePayment(session, clock));
  const [item] = await sql<{ number: string }>(
    `SELECT number FROM consignment_items WHERE product_id = $1`,
    [productId],
  );
  const letters = await lettersAbout(item?.number ?? "");
  expect(letters).toMatchObject([{ news: "sold", priceCents: 12_800 }]);
  expect(letters[0]?.words).toContain("$64.00");
});

test("what staff write is sent to the seller as it was kept, once", async () => {
  const { id, number, seller } = await makeItem("submitted");
  const staff: StaffActor = { ...seller, kind: "staff", permissions: ["merchandiser"] };
  const message = { itemId: id, body: "Write to ann@mail.com" };
  for (let times = 0; times < 2; times += 1) got(await writeToSeller(staff, message, clock));
  expect(await lettersAbout(number)).toMatchObject([
    { news: "message", words: "Write to [e-mail address hidden]" },
  ]);
});
