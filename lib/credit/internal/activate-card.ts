import "server-only";
import type { Tx } from "../../db";
import { enqueue } from "../../jobs/enqueue";
import { codeOf, hashOfCode } from "../gift-card-code";

/**
 * A card is paid for: it has a code from now on, and is mailed on its day. Returns false where it was no longer waiting
 * for that. The caller books its money.
 */
export async function activateCard(tx: Tx, cardId: string, at: Date): Promise<boolean> {
  const code = codeOf({ id: cardId, codeRound: 1 });
  const [card] = await tx<{ sendOn: string }>(
    `UPDATE gift_cards SET status = 'active', activated_at = $2, code_hash = $3, code_end = $4
      WHERE id = $1 AND status = 'pending' RETURNING send_on::text AS "sendOn"`,
    [cardId, at, hashOfCode(code), code.slice(-4)],
  );
  if (!card) return false;
  const due = new Date(card.sendOn);
  await enqueue(tx, "gift-card.mail", { cardId }, due > at ? { after: due } : {});
  return true;
}
