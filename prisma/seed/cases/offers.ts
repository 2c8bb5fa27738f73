import { buyGiftCard } from "@/lib/credit/buy-gift-card";
import { codeOf } from "@/lib/credit/gift-card-code";
import { grantCredit } from "@/lib/credit/grant-credit";
import { mailGiftCard } from "@/lib/credit/mail-gift-card";
import { buyGiftCardSchema } from "@/lib/credit/schema";
import { settleGiftCard } from "@/lib/credit/settle-gift-card";
import { sql } from "@/lib/db";
import { savePromotionSchema } from "@/lib/promotions/promotion-schema";
import { movePromotion, savePromotion } from "@/lib/promotions/save-promotion";
import { account, got, guest, NOWHERE, staff, type Story } from "./story";
import { PEOPLE } from "./people";

/** A code for first orders, and what counts by itself. */
export async function startPromotions({ clock }: Story): Promise<void> {
  const merchandiser = await staff("merchandiser");
  const occasion = { clock, origin: null };
  const offers = [
    {
      title: "Ten per cent off a first order",
      code: "WELCOME10",
      kind: "percent",
      percent: "10",
      firstOrder: "yes",
      minimum: "40.00",
      limitTotal: "500",
      limitPerPerson: "1",
    },
    {
      title: "Three things for the house, the cheapest at half",
      kind: "buy_x",
      percent: "50",
      buyQuantity: "2",
      getQuantity: "1",
      categoryIds: await categoryIds("home"),
      combines: "yes",
    },
  ];
  for (const offer of offers) {
    const { id } = got(
      await savePromotion(merchandiser, savePromotionSchema.parse(offer), occasion),
    );
    got(await movePromotion(merchandiser, { promotionId: id, move: "start" }, occasion));
  }
}

async function categoryIds(slug: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `SELECT id FROM categories WHERE kind = 'curated' AND slug = $1`,
    [slug],
  );
  return rows.map(({ id }) => id);
}

/** A gift card that Rosalind bought for Juniper; hands out its code, as its mail will. */
export async function buyCard({ clock, standIn }: Story): Promise<string> {
  const input = buyGiftCardSchema.parse({
    amount: "100",
    toName: PEOPLE.juniper.name,
    toEmail: PEOPLE.juniper.email,
    fromName: PEOPLE.rosalind.name,
    fromEmail: PEOPLE.rosalind.email,
    message: "For the bath you never take time for.",
  });
  got(await buyGiftCard(guest(), input, NOWHERE, clock));
  const [payment] = await sql<{ cardId: string; sessionId: string }>(
    `SELECT bought_card_id AS "cardId", session_id AS "sessionId" FROM payments WHERE bought_card_id IS NOT NULL`,
  );
  if (!payment) throw new Error("The gift card has no payment");
  standIn.control.pay(payment.sessionId);
  got(await settleGiftCard(payment.sessionId, clock));
  await mailGiftCard(payment.cardId, clock);
  return codeOf({ id: payment.cardId, codeRound: 1 });
}

/** What the demo's shopper gets for a parcel that was late. */
export async function giveCredit({ clock }: Story): Promise<void> {
  const { userId } = await account(PEOPLE.shona.email);
  const grant = { userId, amount: 1500, reason: "The second parcel came four days late" };
  got(await grantCredit(await staff("finance"), grant, { clock, origin: null }));
}
