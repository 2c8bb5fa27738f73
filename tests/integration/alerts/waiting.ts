import { randomUUID } from "node:crypto";
import { afterAll } from "vitest";
import type { GuestActor, ShopperActor, UserActor } from "@/lib/access/actor";
import { askAlert } from "@/lib/alerts/ask-alert";
import { fixedClock } from "@/lib/clock";
import { closeDb, sql } from "@/lib/db";
import { closeSender } from "@/lib/jobs/boss";
import { makePiece, makeProduct, type Goods } from "../../support/goods";

afterAll(async () => {
  await closeSender();
  await closeDb();
});

export const clock = fixedClock(new Date("2026-05-04T10:00:00Z"));

export function guest(): GuestActor {
  return { kind: "guest", visitorId: randomUUID() };
}

/** An address that nobody else in the tests has. */
export function newEmail(): string {
  return `a-${randomUUID()}@people.example`;
}

/** A signed-in person; `confirmed` is whether the address is known to be theirs. */
export async function person(confirmed = true): Promise<{ actor: UserActor; email: string }> {
  const email = newEmail();
  const [row] = await sql<{ id: string }>(
    `INSERT INTO users (email, email_verified_at) VALUES ($1, $2) RETURNING id`,
    [email, confirmed ? clock.now() : null],
  );
  return { actor: { kind: "user", userId: row?.id ?? "", visitorId: randomUUID() }, email };
}

export function ask(
  product: { readonly productId: string },
  email: string,
  actor: ShopperActor = guest(),
) {
  const from = { ip: null, userAgent: "a test" };
  return askAlert(actor, { product: product.productId, email }, from, clock);
}

/** A curated product of which none is left. */
export function soldOut(): Promise<Goods> {
  return makeProduct({ stock: 0 });
}

type Likeness = { subcategory?: string; size?: string; category?: string };

/** A piece that can be told apart from all others by its subcategory, unless the test says so. */
export async function pieceLike(likeness: Likeness = {}): Promise<Goods> {
  const { subcategory = randomUUID(), size = null, category = "clothing" } = likeness;
  const piece = await makePiece();
  await sql(
    `UPDATE products SET subcategory = $2, category_id = (SELECT id FROM categories WHERE slug = $3) WHERE id = $1`,
    [piece.productId, subcategory, category],
  );
  await sql(`UPDATE resale_pieces SET size_group = $2 WHERE product_id = $1`, [
    piece.productId,
    size,
  ]);
  return piece;
}

/** A piece that somebody else has bought. */
export async function soldPiece(likeness: Likeness = {}): Promise<Goods> {
  const piece = await pieceLike(likeness);
  await setStock(piece, 0);
  return piece;
}

export async function setStock(goods: Goods, onHand: number, held = 0): Promise<void> {
  await sql(`UPDATE stock SET on_hand = $2, held = $3 WHERE variant_id = $1`, [
    goods.variantId,
    onHand,
    held,
  ]);
}

export type AlertMail = {
  key: string;
  template: string;
  props: { about: string; title: string; asked: string[]; url: string; stopUrl: string };
};

export function mailsTo(email: string): Promise<AlertMail[]> {
  return sql<AlertMail>(
    `SELECT key, template, props FROM mails WHERE "to" = $1::citext ORDER BY id`,
    [email],
  );
}

/** When jobs that look for who waits for a product are due; null is at once. */
export async function wakings(goods: Goods): Promise<{ minutes: number }[]> {
  return sql<{ minutes: number }>(
    `SELECT round(extract(epoch FROM start_after - $2::timestamptz) / 60)::int AS minutes FROM pgboss.job
      WHERE name = 'alerts.send' AND data->>'productId' = $1 ORDER BY created_on`,
    [goods.productId, clock.now()],
  );
}
