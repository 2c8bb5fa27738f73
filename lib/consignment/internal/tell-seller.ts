import "server-only";
import type { Tx } from "../../db";
import type { PieceNews } from "../../email/piece-news";
import { queueMail } from "../../email/queue-mail";
import { env } from "../../env";
import { sellerItemPath } from "../paths";

export type SellerNews = {
  readonly itemId: string;
  readonly news: PieceNews;
  readonly at: Date;
  /** Until when it holds, or something is to be done. */
  readonly until?: Date | null;
  readonly words?: string | null;
  readonly points?: readonly string[];
  readonly priceCents?: number | null;
};

/**
 * Queues the letter that tells a seller what has happened to their piece, in the transaction in which it happened. The
 * same news at the same moment is one letter.
 */
export async function tellSeller(tx: Tx, told: SellerNews): Promise<void> {
  const { itemId, news, at, until = null, words = null, points = [], priceCents = null } = told;
  const [item] = await tx<{
    number: string;
    title: string | null;
    email: string;
    name: string | null;
    currency: string;
  }>(
    `SELECT i.number, i.title, i.currency, u.email::text, u.name FROM consignment_items i JOIN users u ON u.id = i.consignor_id
      WHERE i.id = $1`,
    [itemId],
  );
  if (!item) throw new Error(`Piece ${itemId} has gone`);
  const { number, email, name, currency } = item;
  await queueMail(tx, {
    template: "piece-news",
    key: `piece:${itemId}:${news}:${at.toISOString()}`,
    to: email,
    props: {
      news,
      name,
      number,
      title: item.title ?? number,
      url: `${env.APP_URL}${sellerItemPath(number)}`,
      until: until?.toISOString() ?? null,
      words,
      points: [...points],
      priceCents,
      currency,
    },
  });
}
