import "server-only";
import type { Clock } from "../clock";
import { dayOf } from "../days";
import { sql, transaction } from "../db";
import { queueMail } from "../email/queue-mail";
import { env } from "../env";
import { codeOf, hashOfCode, spacedCode } from "./gift-card-code";

type Due = {
  id: string;
  origin: "bought" | "refund";
  codeRound: number;
  codeHash: Buffer;
  amountCents: number;
  currency: string;
  fromName: string;
  toName: string;
  toEmail: string;
  message: string | null;
  sendOn: string;
};

/**
 * Mails a gift card to whom it is for, once, on its day or later. Returns false for one that is not due, not active or
 * was mailed before.
 */
export async function mailGiftCard(cardId: string, clock: Clock): Promise<boolean> {
  const at = clock.now();
  return transaction(async (tx) => {
    const [card] = await tx<Due>(
      `UPDATE gift_cards SET mailed_at = $2 WHERE id = $1 AND status = 'active' AND mailed_at IS NULL AND send_on <= $3
       RETURNING id, origin, code_round AS "codeRound", code_hash AS "codeHash", amount_cents AS "amountCents", currency,
         from_name AS "fromName", to_name AS "toName", to_email::text AS "toEmail", message, send_on::text AS "sendOn"`,
      [cardId, at, dayOf(at)],
    );
    if (!card) return false;
    const code = codeOf(card);
    // A shop whose secret was changed makes other codes: one that does not open the card must never be mailed.
    if (!hashOfCode(code).equals(card.codeHash))
      throw new Error(`The code of gift card ${card.id} was made under another secret`);
    await queueMail(tx, {
      template: "gift-card",
      key: `gift-card:${card.id}`,
      to: card.toEmail,
      props: {
        toName: card.toName,
        fromName: card.origin === "bought" ? card.fromName : null,
        message: card.message,
        amountCents: card.amountCents,
        currency: card.currency,
        code: spacedCode(code),
        url: `${env.APP_URL}/gift-cards/balance`,
      },
    });
    return true;
  });
}

/** Mails every card whose day has come and whose own job was lost. Returns how many. */
export async function mailDueCards(clock: Clock): Promise<number> {
  const due = await sql<{ id: string }>(
    `SELECT id FROM gift_cards WHERE status = 'active' AND mailed_at IS NULL AND send_on <= $1 ORDER BY send_on, id LIMIT 200`,
    [dayOf(clock.now())],
  );
  let mailed = 0;
  for (const { id } of due) mailed += Number(await mailGiftCard(id, clock));
  return mailed;
}
