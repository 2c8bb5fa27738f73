import "server-only";
import { userIdOf, type ShopperActor } from "../access/actor";
import { countTry } from "../accounts/rate-limits";
import type { Origin } from "../accounts/origin";
import type { Clock } from "../clock";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { alertKindOf, MOST_ALERTS, type AlertKind, type AskAlertInput } from "./schema";

export type Asked = { readonly kind: AlertKind; readonly email: string };
export type AskFailure = "too_many" | "not_found" | "available" | "full";

/**
 * Notes that somebody wants a mail, once, when a product that ran out is back or a piece like a sold one comes in.
 * The answer is the same whether or not the address had asked before. `available`: it can be bought now. `full`:
 * the address waits for as many things as it may. `too_many` carries `retryInSeconds`.
 */
export async function askAlert(
  actor: ShopperActor,
  input: AskAlertInput,
  from: Origin,
  clock: Clock,
): Promise<Result<Asked, AskFailure>> {
  const counted = await countTry("alert", input.email, from);
  if (!counted.ok) return counted;
  return transaction((tx) => askIn(tx, actor, input, clock.now()));
}

async function askIn(
  tx: Tx,
  actor: ShopperActor,
  { product, email }: AskAlertInput,
  at: Date,
): Promise<Result<Asked, "not_found" | "available" | "full">> {
  // Shared with others who ask, but not with whoever counts new stock: they come before or after, and in the
  // latter case their job finds what is written here.
  const [found] = await tx<{ kind: "curated" | "resale"; on_hand: number }>(
    `SELECT p.kind, s.on_hand FROM products p JOIN variants v ON v.product_id = p.id
       JOIN stock s ON s.variant_id = v.id WHERE p.id = $1 AND p.status = 'published' FOR SHARE OF s`,
    [product],
  );
  if (!found) return err("not_found");
  if (found.on_hand > 0) return err("available");
  const kind = alertKindOf(found.kind);
  const [row] = await tx<{ waiting: number; there: boolean }>(
    `SELECT count(*)::int AS waiting, coalesce(bool_or(kind = $1 AND product_id = $2), false) AS there
       FROM product_alerts WHERE email = $3 AND sent_at IS NULL AND cancelled_at IS NULL`,
    [kind, product, email],
  );
  if (!row?.there) {
    if (row && row.waiting >= MOST_ALERTS) return err("full");
    await tx(
      `INSERT INTO product_alerts (kind, product_id, email, user_id, created_at)
       VALUES ($1, $2, $3, (SELECT id FROM users WHERE id = $4 AND email = $3), $5)
       ON CONFLICT (kind, product_id, email) WHERE sent_at IS NULL AND cancelled_at IS NULL DO NOTHING`,
      [kind, product, email, userIdOf(actor), at],
    );
  }
  return ok({ kind, email });
}
