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
  (await cookies()).set(VISITOR_COOKIE, signVisitor(id, env.AUTH_SECRET), {
    httpOnly: true,
    sameSite: "lax",
    secure: env.APP_URL.startsWith("https://"),
    path: "/",
    maxAge: VISITOR_COOKIE_SECONDS,
  });
  return id;
}
