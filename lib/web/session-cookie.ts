import "server-only";
import { decode, encode } from "next-auth/jwt";
import { cookies } from "next/headers";
import { env } from "@/lib/env";
import { uuid } from "@/lib/text";

/** next-auth's own name and encryption, so that its routes and `getToken` read the same cookie. */
export const secureCookies = env.APP_URL.startsWith("https://");
export const SESSION_COOKIE = `${secureCookies ? "__Secure-" : ""}next-auth.session-token`;

/** The id of the session row that the cookie names, or null. That the row still counts is for the caller to check. */
export async function readSessionId(): Promise<string | null> {
  const value = (await cookies()).get(SESSION_COOKIE)?.value;
  return value ? sessionIdIn(value) : null;
}

/** The session row's id inside an encrypted token; null for one that is forged, broken or expired. */
export async function sessionIdIn(token: string): Promise<string | null> {
  // `decode` throws for everything that is not a living token of ours, and visitors can send anything.
  const claims = await decode({ token, secret: env.AUTH_SECRET }).catch(() => null);
  return uuid.safeParse(claims?.sid).data ?? null;
}

/** Signs this browser in to a session row until `expiresAt`. Only in actions and route handlers. */
export async function writeSessionCookie(sessionId: string, expiresAt: Date): Promise<void> {
  const maxAge = Math.max(0, Math.floor((expiresAt.getTime() - Date.now()) / 1000));
  await write(await encode({ token: { sid: sessionId }, secret: env.AUTH_SECRET, maxAge }), maxAge);
}

/** Forgets the session in this browser. Only in actions and route handlers. */
export async function clearSessionCookie(): Promise<void> {
  await write("", 0);
}

async function write(value: string, maxAge: number): Promise<void> {
  const options = {
    httpOnly: true,
    sameSite: "lax",
    secure: secureCookies,
    path: "/",
    maxAge,
  } as const;
  (await cookies()).set(SESSION_COOKIE, value, options);
}
