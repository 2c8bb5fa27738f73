import "server-only";
import type { Clock } from "../clock";
import { transaction, type Tx } from "../db";
import { mailPicture } from "../email/mail-picture";
import { queueMail } from "../email/queue-mail";
import { env } from "../env";
import { enqueue } from "../jobs/enqueue";
import { claimDue, type Due } from "./internal/claim-due";
import { stopUrl } from "./stop-link";

/** Addresses written to in one transaction; more wait for the next job. */
const AT_ONCE = 50;
/** A little longer than anything is set aside for a payment. */
const HELD_MS = 35 * 60_000;

type Offer = {
  id: string;
  slug: string;
  name: string;
  kind: "curated" | "resale";
  detail: string;
  image_base: string | null;
  price_cents: number;
  currency: string;
  free: number;
};

/**
 * Writes to everybody who waits for a product, if it can be bought at this moment. A request and its mail are
 * settled in one transaction, so that however often and in however many workers this runs, each gets one mail.
 * While all there is of it is set aside for payments, it looks again later.
 * @returns how many addresses were written to.
 */
export async function sendAlerts(productId: string, clock: Clock): Promise<number> {
  return transaction(async (tx) => {
    const offer = await findOffer(tx, productId);
    if (!offer) return 0;
    if (offer.free <= 0) {
      const later = new Date(clock.now().getTime() + HELD_MS);
      await enqueue(tx, "alerts.send", { productId }, { after: later });
      return 0;
    }
    const due = await claimDue(tx, offer, AT_ONCE, clock.now());
    const byEmail = Map.groupBy(due, (alert) => alert.email);
    for (const [email, alerts] of byEmail) await queueAlert(tx, email, alerts, offer);
    if (byEmail.size === AT_ONCE) await enqueue(tx, "alerts.send", { productId });
    return byEmail.size;
  });
}

/** The product as it can be bought; undefined where it is not in the shop or none is there. */
async function findOffer(tx: Tx, productId: string): Promise<Offer | undefined> {
  const [offer] = await tx<Offer>(
    `SELECT p.id, p.slug, p.name, p.kind, v.price_cents, v.currency, s.on_hand - s.held AS free,
            (SELECT i.base FROM product_images i WHERE i.product_id = p.id AND i.position = 1) AS image_base,
            coalesce(nullif(concat_ws(' · ', b.name, p.net_quantity), ''), rp.size_label, '') AS detail
       FROM products p JOIN variants v ON v.product_id = p.id JOIN stock s ON s.variant_id = v.id
       LEFT JOIN brands b ON b.id = p.brand_id LEFT JOIN resale_pieces rp ON rp.product_id = p.id
      WHERE p.id = $1 AND p.status = 'published' AND s.on_hand > 0`,
    [productId],
  );
  return offer;
}

/** One mail for all that an address asked for and that this product answers. */
async function queueAlert(tx: Tx, to: string, alerts: readonly Due[], offer: Offer): Promise<void> {
  const [first] = alerts;
  if (!first) return;
  const itself = alerts.some((alert) => alert.productId === offer.id);
  await queueMail(tx, {
    template: "alert",
    key: `alert:${first.id}`,
    to,
    props: {
      about: itself ? "itself" : "similar",
      title: offer.name,
      detail: offer.detail,
      priceCents: offer.price_cents,
      currency: offer.currency,
      picture: mailPicture(offer.image_base),
      url: `${env.APP_URL}/products/${offer.slug}`,
      asked: alerts.map((alert) => alert.name),
      stopUrl: stopUrl(first.id),
    },
  });
}
