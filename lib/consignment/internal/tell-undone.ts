import "server-only";
import type { Tx } from "../../db";
import type { PropsOf } from "../../email/mail";
import { queueMail } from "../../email/queue-mail";
import { env } from "../../env";

type Undone = PropsOf<"sale-undone">;

/** Queues the letter that tells a consignor that a sale was undone, in the transaction that does it. Once per sale. */
export async function tellUndone(
  tx: Tx,
  orderLineId: string,
  share: Undone["share"],
): Promise<void> {
  const [row] = await tx<Omit<Undone, "share" | "url"> & { email: string }>(
    `SELECT l.title, l.unit_price_cents * l.quantity - l.discount_cents AS "priceCents", e.amount_cents AS "shareCents",
            l.currency, u.email::text, u.name
       FROM consignor_earnings e JOIN order_lines l ON l.id = e.order_line_id JOIN users u ON u.id = e.consignor_id
      WHERE e.order_line_id = $1`,
    [orderLineId],
  );
  if (!row) return;
  const { email, ...props } = row;
  await queueMail(tx, {
    template: "sale-undone",
    key: `sale-undone:${orderLineId}`,
    to: email,
    props: { ...props, share, url: `${env.APP_URL}/sell/earnings` },
  });
}
