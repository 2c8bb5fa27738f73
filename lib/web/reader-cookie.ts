import "server-only";
import { randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { env } from "@/lib/env";
import { VISITOR_COOKIE_SECONDS } from "./visitor-cookie";

const COOKIE = "nr";
const KEY = /^[A-Za-z0-9_-]{43}$/;

/**
 * The reader's key, making one if there is none: a random number that counts a word on an article once. It is not the
 * visitor's, stands in no table, and is sent to the journal's own addresses only. Only in route handlers.
 */
export async function ensureReader(): Promise<string> {
  const jar = await cookies();
  const known = jar.get(COOKIE)?.value;
  if (known !== undefined && KEY.test(known)) return known;
  const key = randomBytes(32).toString("base64url");
  jar.set(COOKIE, key, {
    httpOnly: true,
    sameSite: "lax",
    secure: env.APP_URL.startsWith("https://"),
    path: "/journal",
    maxAge: VISITOR_COOKIE_SECONDS,
  });
  return key;
}
