import { clock, later, standIn } from "../../support/stripe";
import { describe, expect, it } from "vitest";
import { enterCode } from "@/lib/cart/enter-code";
import { buyGiftCard } from "@/lib/credit/buy-gift-card";
import { mailDueCards, mailGiftCard } from "@/lib/credit/mail-gift-card";
import { buyGiftCardSchema } from "@/lib/credit/schema";
import { settleGiftCard } from "@/lib/credit/settle-gift-card";
import { voidGiftCard } from "@/lib/credit/void-gift-card";
import { addDays, dayOf } from "@/lib/days";
import { sql } from "@/lib/db";
import { sendRefund } from "@/lib/orders/send-refund";
import { clearing, held, letters, occasion, staff, trialBalance } from "../../support/after-sale";
import { makeProduct } from "../../support/goods";
import { fillBag, got, guest, pressPay } from "../../support/shop";

const DAY_MS = 86_400_000;
const from = { ip: null, userAgent: "test" };
let made = 0;

/** A gift card whose payment page is open; to be mailed in so many days. */
async function order(days: number) {
  const mark = `${Date.now()}-${++made}`;
  const toEmail = `juniper-${mark}@people.example`;
  const input = buyGiftCardSchema.parse({
    amount: "50",
    toName: "Juniper",
    toEmail,
    fromName: "Rosalind",
    fromEmail: `rosalind-${mark}@people.example`,
    sendOn: addDays(dayOf(clock.now()), days),
  });
  got(await buyGiftCard(guest(), input, from, clock));
  const [row] = await sql<{ cardId: string; session: string }>(
    `SELECT g.id AS "cardId", p.session_id AS session FROM gift_cards g JOIN payments p ON p.bought_card_id = g.id WHERE g.to_email = $1`,
    [toEmail],
  );
  if (!row) throw new Error("There is no card");
  return { ...row, toEmail, fromEmail: input.fromEmail };
}

async function bought(days: number) {
  const card = await order(days);
  standIn.control.pay(card.session);
  got(await settleGiftCard(card.session, clock));
  return card;
}

/** The code in the mail that brought the card. */
async function mailedCode(toEmail: string): Promise<string> {
  const [mail] = await sql<{ code: string }>(
    `SELECT props->>'code' AS code FROM mails WHERE "to" = $1 AND template = 'gift-card'`,
    [toEmail],
  );
  return mail?.code ?? "";
}

describe("a bought gift card", () => {
  it("holds its money once it is paid, however often that is heard, and is mailed on its day, once", async () => {
    const before = await clearing();
    const card = await bought(10);
    expect(got(await settleGiftCard(card.session, clock)).outcome).toBe("paid");
    expect(await held("gift_card", card.cardId)).toBe(5000);
    expect((await clearing()) - before).toBe(5000);
    expect(await letters(card.toEmail)).toEqual([]);
    expect(await mailGiftCard(card.cardId, later(9 * DAY_MS))).toBe(false);
    expect(await mailDueCards(later(10 * DAY_MS))).toBeGreaterThan(0);
    expect(await mailGiftCard(card.cardId, later(11 * DAY_MS))).toBe(false);
    expect(await letters(card.toEmail)).toEqual(["gift-card"]);

    const soap = await makeProduct({ priceCents: 2000 });
    const actor = guest();
    await fillBag(actor, [soap]);
    expect(got(await enterCode(actor, { code: await mailedCode(card.toEmail) }, from))).toBe(
      "gift_card",
    );
    expect(got(await pressPay(actor)).placed).toBe(true);
    expect(await trialBalance()).toBe(0);
  });

  it("is nothing for anybody before it is paid, nor after its page has closed", async () => {
    const card = await order(0);
    expect(await mailGiftCard(card.cardId, clock)).toBe(false);
    standIn.control.expireSession(card.session);
    expect(got(await settleGiftCard(card.session, clock)).outcome).toBe("closed");
    expect(await mailDueCards(later(DAY_MS))).toBe(0);
    expect(await held("gift_card", card.cardId)).toBe(0);
  });

  it("is taken back while nothing of it is spent, and its money goes where it came from", async () => {
    const finance = await staff("finance");
    const before = await clearing();
    const card = await bought(0);
    const taken = { cardId: card.cardId, reason: "She has one" };
    expect(await voidGiftCard(await staff("fulfilment"), taken, occasion)).toMatchObject({
      code: "not_found",
    });
    got(await voidGiftCard(finance, taken, occasion));
    expect(await voidGiftCard(finance, taken, occasion)).toMatchObject({ code: "conflict" });
    const [refund] = await sql<{ id: string }>(
      `SELECT r.id FROM refunds r JOIN payments p ON p.id = r.payment_id WHERE p.bought_card_id = $1`,
      [card.cardId],
    );
    got(await sendRefund(refund?.id ?? "", clock));
    expect(await clearing()).toBe(before);
    expect(await held("gift_card", card.cardId)).toBe(0);
    expect(await mailGiftCard(card.cardId, clock)).toBe(false);
    expect(await trialBalance()).toBe(0);
  });

  it("stays with who has spent some of it", async () => {
    const card = await bought(0);
    expect(await mailGiftCard(card.cardId, clock)).toBe(true);
    const actor = guest();
    await fillBag(actor, [await makeProduct({ priceCents: 2000 })]);
    got(await enterCode(actor, { code: await mailedCode(card.toEmail) }, from));
    got(await pressPay(actor));
    const taken = { cardId: card.cardId, reason: "She has one" };
    expect(await voidGiftCard(await staff("finance"), taken, occasion)).toMatchObject({
      code: "spent",
    });
  });
});
