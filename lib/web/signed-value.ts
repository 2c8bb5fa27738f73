import { createHmac, timingSafeEqual } from "node:crypto";

/** The label keeps one kind of signed value from being taken for another. */
function signature(label: string, value: string, secret: string): string {
  return createHmac("sha256", secret).update(`${label}:${value}`).digest("base64url");
}

/** `<value>.<HMAC-SHA256, base64url>`, for a cookie that only we may write. The value must have no dot. */
export function signValue(label: string, value: string, secret: string): string {
  return `${value}.${signature(label, value, secret)}`;
}

/** The value, or null where it is missing, malformed or not signed by us under this label. */
export function verifyValue(
  label: string,
  signed: string | undefined,
  secret: string,
): string | null {
  const dot = signed?.indexOf(".") ?? -1;
  if (signed === undefined || dot < 0) return null;
  const value = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1));
  const wanted = Buffer.from(signature(label, value, secret));
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? value : null;
}
