import "server-only";
import { randomUUID } from "node:crypto";
import { cookies } from "next/headers";
import { env } from "@/lib/env";
import {
  signVisitor,
  verifyVisitor,
  VISITOR_COOKIE,
  VISITOR_COOKIE_SECONDS,
} from "./visitor-cookie";

/** The visitor's UUID from the signed cookie, or null; a forged or malformed cookie counts as none. */
export async function readVisitor(): Promise<string | null> {
  return verifyVisitor((await cookies()).get(VISITOR_COOKIE)?.value, env.AUTH_SECRET);
}

/**
 * The visitor's UUID, making the cookie if there is none. Only in actions and route handlers: a page that is
 * being rendered cannot set cookies.
 */
export async function ensureVisitor(): Promise<string> {
  const known = await readVisitor();
  if (known) return known;
  const id = randomUUID();
  await write(signVisitor(id, env.AUTH_SECRET), VISITOR_COOKIE_SECONDS);
  return id;
}

/** Makes this browser a stranger: what its visitor owned does not pass to whoever uses it next. */
export async function forgetVisitor(): Promise<void> {
  await write("", 0);
}

async function write(value: string, maxAge: number): Promise<void> {
  const secure = env.APP_URL.startsWith("https://");
  const options = { httpOnly: true, sameSite: "lax", secure, path: "/", maxAge } as const;
  (await cookies()).set(VISITOR_COOKIE, value, options);
}
