import { uuid } from "@/lib/text";
import { signValue, verifyValue } from "./signed-value";

/** Browsers cap a cookie's life at 400 days. */
export const VISITOR_COOKIE_SECONDS = 400 * 24 * 60 * 60;
export const VISITOR_COOKIE = "nv";

/** The cookie's value for a visitor: their UUID, signed. */
export function signVisitor(id: string, secret: string): string {
  return signValue("visitor", id, secret);
}

/** The visitor's UUID, or null where the value is missing, malformed or not signed by us. */
export function verifyVisitor(value: string | undefined, secret: string): string | null {
  const id = verifyValue("visitor", value, secret);
  // Only the form that we write: another spelling of the same UUID would be another owner.
  return id !== null && uuid.safeParse(id).data === id ? id : null;
}
