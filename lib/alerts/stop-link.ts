import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "../env";
import { uuid } from "../text";

/** 32 base64url characters that only the shop can make. */
function keyOf(alertId: string): string {
  return createHmac("sha256", env.AUTH_SECRET)
    .update(`alert:${alertId}`)
    .digest("base64url")
    .slice(0, 32);
}

/** The link in an alert's mail: whoever has it may stop further alerts to the address that got the mail. */
export function stopUrl(alertId: string): string {
  return `${env.APP_URL}/alerts/${alertId}.${keyOf(alertId)}`;
}

/** The alert that a link's last part names, or null where it was not made by the shop. */
export function alertOfToken(token: string): string | null {
  const [id = "", key = "", ...more] = token.split(".");
  const expected = Buffer.from(keyOf(id));
  const given = Buffer.from(key);
  if (more.length > 0 || expected.length !== given.length) return null;
  return timingSafeEqual(expected, given) && uuid.safeParse(id).data === id ? id : null;
}
