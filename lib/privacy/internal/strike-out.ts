import "server-only";
import type { Tx } from "../../db";

/** What stands in the place of the mail address of somebody who has gone. */
const nobody = (userId: string) => `deleted-${userId}@deleted.invalid`;

/** Theirs alone: rows that go with them. `$1` is the account, `$2` its mail address. */
const GOES = [
  "sessions WHERE user_id = $1 AND $2::text IS NOT NULL",
  "second_factors WHERE user_id = $1 AND $2::text IS NOT NULL",
  "wishlist_items WHERE user_id = $1 AND $2::text IS NOT NULL",
  "avoid_lists WHERE user_id = $1 AND $2::text IS NOT NULL",
  "data_exports WHERE user_id = $1 AND $2::text IS NOT NULL",
  "email_changes WHERE user_id = $1 AND $2::text IS NOT NULL",
  "desk_views WHERE user_id = $1 AND $2::text IS NOT NULL",
  "desk_drafts WHERE user_id = $1 AND $2::text IS NOT NULL",
  "one_time_tokens WHERE user_id = $1 OR email = $2::citext",
  "product_alerts WHERE user_id = $1 OR email = $2::citext",
  "newsletter_subscribers WHERE email = $2::citext AND $1::uuid IS NOT NULL",
  `cart_lines WHERE cart_id IN (SELECT id FROM carts WHERE user_id = $1 AND status = 'open') AND $2::text IS NOT NULL`,
];

const OWN_ORDERS = "SELECT id FROM orders WHERE user_id = $1";

/** What the books need: rows that stay without them. `$3` is the address of nobody. */
const STAYS = [
  `carts SET email = NULL, ship_name = NULL, ship_line1 = NULL, ship_line2 = NULL, ship_city = NULL,
     ship_postal = NULL, ship_phone = NULL WHERE user_id = $1 AND $2::text <> $3::text`,
  `address_corrections SET before = '{}', after = '{}' WHERE order_id IN (${OWN_ORDERS}) AND $2::text <> $3::text`,
  `stripe_events SET payload = '{}' WHERE status = 'processed' AND $2::text <> $3::text
     AND payload #>> '{data,object,id}' IN (SELECT session_id FROM payments WHERE order_id IN (${OWN_ORDERS}))`,
  `promotion_uses SET email = $3 WHERE email = $2::citext AND $1::uuid IS NOT NULL`,
  `orders SET email = $3, ship_name = 'Deleted', ship_line1 = 'Deleted', ship_line2 = NULL, ship_phone = NULL
    WHERE user_id = $1 AND $2::text IS NOT NULL`,
  `gift_cards SET from_name = 'Deleted', from_email = $3, message = NULL
    WHERE (user_id = $1 OR from_email = $2::citext) AND mailed_at IS NOT NULL`,
  `gift_cards SET to_name = 'Deleted', to_email = $3
    WHERE to_email = $2::citext AND mailed_at IS NOT NULL AND $1::uuid IS NOT NULL`,
  `consignors SET full_name = NULL, line1 = NULL, line2 = NULL, city = NULL, state = NULL, postal = NULL, phone = NULL
    WHERE user_id = $1 AND $2::text <> $3::text`,
  // What still waits to be sent is not sent any more.
  `mails SET "to" = $3, props = '{}', html = NULL, text = NULL, status = CASE status WHEN 'sent' THEN status ELSE 'failed' END
    WHERE ("to" = $2::citext OR lower(props ->> 'replyTo') = lower($2)) AND $1::uuid IS NOT NULL`,
];

/** Takes a person out of everything that is kept: what is only theirs goes, what the books need stays without them. */
export async function strikeOut(
  tx: Tx,
  { userId, email }: { readonly userId: string; readonly email: string },
  now: Date,
): Promise<void> {
  for (const rows of GOES) await tx(`DELETE FROM ${rows}`, [userId, email]);
  for (const rows of STAYS) await tx(`UPDATE ${rows}`, [userId, email, nobody(userId)]);
  await tx(
    `UPDATE users SET email = $2, name = NULL, password_hash = NULL, email_verified_at = NULL, disabled_at = $3, updated_at = $3
      WHERE id = $1`,
    [userId, nobody(userId), now],
  );
}

/** The last letter to somebody was sent a day ago: its address goes as well. */
export const STRIKE_LAST_LETTERS = `
  UPDATE mails SET "to" = 'deleted-' || split_part(key, ':', 2) || '@deleted.invalid', props = '{}', html = NULL, text = NULL
   WHERE template = 'account-deleted' AND status <> 'queued' AND created_at < $1 AND "to" NOT LIKE '%@deleted.invalid'`;
