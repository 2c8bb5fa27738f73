import "server-only";
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "../../env";
import { uuid } from "../../text";

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A secret for a mailed link, and what is kept of it. */
export function makeConfirmation(): {
  readonly url: string;
  readonly hash: Buffer;
  /** Names the occasion without giving the secret away. */
  readonly name: string;
} {
  const token = randomBytes(32).toString("base64url");
  const hash = hashOf(token);
  const url = `${env.APP_URL}/journal/newsletter/confirm/${token}`;
  return { url, hash, name: hash.toString("hex", 0, 8) };
}

/** What is kept of a link's secret; null for what the shop cannot have made. */
export function confirmationHash(token: string): Buffer | null {
  return TOKEN.test(token) ? hashOf(token) : null;
}

const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();

/** 32 base64url characters that only the shop can make. */
function keyOf(subscriberId: string): string {
  return createHmac("sha256", env.AUTH_SECRET)
    .update(`newsletter:${subscriberId}`)
    .digest("base64url")
    .slice(0, 32);
}

/** The link at the end of every letter: whoever has it may stop the letters to the address that got it. */
export function stopUrl(subscriberId: string): string {
  return `${env.APP_URL}/journal/newsletter/${subscriberId}.${keyOf(subscriberId)}`;
}

/** The subscriber that a link's last part names, or null where it was not made by the shop. */
export function subscriberOfToken(token: string): string | null {
  const [id = "", key = "", ...more] = token.split(".");
  const expected = Buffer.from(keyOf(id));
  const given = Buffer.from(key);
  if (more.length > 0 || expected.length !== given.length) return null;
  return timingSafeEqual(expected, given) && uuid.safeParse(id).data === id ? id : null;
}
