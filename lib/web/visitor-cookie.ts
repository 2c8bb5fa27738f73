import { createHmac, timingSafeEqual } from "node:crypto";
import { uuid } from "@/lib/text";

/** Browsers cap a cookie's life at 400 days. */
export const VISITOR_COOKIE_SECONDS = 400 * 24 * 60 * 60;
export const VISITOR_COOKIE = "nv";

/** The label keeps this signature from meaning anything where the same secret signs something else. */
function signature(id: string, secret: string): string {
  return createHmac("sha256", secret).update(`visitor:${id}`).digest("base64url");
}

/** The cookie's value for a visitor: `<uuid>.<HMAC-SHA256, base64url>`. */
export function signVisitor(id: string, secret: string): string {
  return `${id}.${signature(id, secret)}`;
}

/** The visitor's UUID, or null where the value is missing, malformed or not signed by us. */
export function verifyVisitor(value: string | undefined, secret: string): string | null {
  const dot = value?.indexOf(".") ?? -1;
  if (value === undefined || dot < 0) return null;
  const id = value.slice(0, dot);
  // Only the form that we write: another spelling of the same UUID would be another owner.
  if (uuid.safeParse(id).data !== id) return null;
  const given = Buffer.from(value.slice(dot + 1));
  const wanted = Buffer.from(signature(id, secret));
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? id : null;
}
