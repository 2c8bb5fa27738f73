import "server-only";
import { env as processEnv } from "node:process";
import type { Account, AuthOptions, Profile, User } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import GoogleProvider from "next-auth/providers/google";
import type { ShopperActor, UserActor } from "@/lib/access/actor";
import { checkPassword } from "@/lib/accounts/check-password";
import { findSession } from "@/lib/accounts/queries";
import { signInSchema } from "@/lib/accounts/schema";
import { signInByVerifiedEmail } from "@/lib/accounts/sign-in-by-verified-email";
import { SESSION_SECONDS, startSession } from "@/lib/accounts/start-session";
import { env } from "@/lib/env";
import { emailAddress, isStorableText } from "@/lib/text";
import { requestOrigin } from "./client-address";
import { safeNext } from "./safe-next";
import { ensureActor } from "./session";
import { secureCookies } from "./session-cookie";

// next-auth knows its own address from this variable alone, never from what a request claims.
processEnv.NEXTAUTH_URL = env.APP_URL;

/** Whether "Continue with Google" is on offer. */
export const hasGoogle = Boolean(env.GOOGLE_CLIENT_ID && env.GOOGLE_CLIENT_SECRET);

const password = CredentialsProvider({
  credentials: { email: { type: "email" }, password: { type: "password" } },
  async authorize(given) {
    const { email, password: typed } = given ?? {};
    const input = signInSchema.safeParse({ email, password: typed });
    if (!input.success) return null;
    const checked = await checkPassword(await ensureActor(), input.data, await requestOrigin());
    return checked.ok ? { id: checked.value.userId } : null;
  },
});

/** The verified person behind a Google profile, or null. An address that Google has not verified proves nothing. */
export async function personOfGoogle(
  actor: ShopperActor,
  profile: (Profile & { email_verified?: unknown }) | undefined,
): Promise<string | null> {
  const email = emailAddress.safeParse(profile?.email);
  if (!email.success || profile?.email_verified !== true) return null;
  const given = profile.name?.trim().slice(0, 80);
  const name = given && isStorableText(given) ? given : null;
  const person = await signInByVerifiedEmail(actor, { email: email.data, name });
  return person.ok ? person.value.userId : null;
}

type Proof = { user: User; account: Account | null; profile?: Profile | undefined };

async function personOf(actor: ShopperActor, { user, account, profile }: Proof) {
  return account?.provider === "google" ? personOfGoogle(actor, profile) : user.id;
}

/**
 * next-auth's settings. Its token carries nothing but our session row's id, and is worth nothing without the row.
 * @param welcome called once for every sign-in through next-auth's own routes.
 */
export function authOptions(welcome: (actor: UserActor) => Promise<void>): AuthOptions {
  return {
    secret: env.AUTH_SECRET,
    useSecureCookies: secureCookies,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", signOut: "/account", error: "/sign-in" },
    providers: [
      password,
      ...(env.GOOGLE_CLIENT_ID && env.GOOGLE_CLIENT_SECRET
        ? [
            GoogleProvider({
              clientId: env.GOOGLE_CLIENT_ID,
              clientSecret: env.GOOGLE_CLIENT_SECRET,
            }),
          ]
        : []),
    ],
    callbacks: {
      signIn: async (proof) => (await personOf(await ensureActor(), proof)) !== null,
      async jwt({ token, user, account, profile }) {
        if (!account) return { sid: await livingSession(token.sid) };
        const actor = await ensureActor();
        const userId = await personOf(actor, { user, account, profile });
        const started = userId ? await startSession(actor, userId, await requestOrigin()) : null;
        if (!userId || !started?.ok) throw new Error("AccessDenied");
        if (!started.value.awaitsCode) {
          await welcome({ kind: "user", userId, visitorId: actor.visitorId });
        }
        return { sid: started.value.sessionId };
      },
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) =>
        baseUrl + safeNext(url.startsWith?.(baseUrl) ? url.slice(baseUrl.length) : url),
    },
    logger: {
      error(code, metadata) {
        if (EVERYDAY.has(code)) return;
        const cause = metadata instanceof Error ? metadata : metadata.error;
        process.stderr.write(`sign-in: ${code}: ${JSON.stringify(cause?.message ?? "")}\n`);
      },
      warn: (code) => void process.stderr.write(`sign-in: ${code}\n`),
      debug: () => {},
    },
  };
}

/** A browser with an ended session, or a made-up address to go back to: daily business, not an error. */
const EVERYDAY: ReadonlySet<string> = new Set(["JWT_SESSION_ERROR", "INVALID_CALLBACK_URL_ERROR"]);

/** Throwing is how next-auth is told to drop a cookie. */
async function livingSession(sid: unknown): Promise<string> {
  const session = typeof sid === "string" ? await findSession(sid) : null;
  if (!session) throw new Error("This session has ended");
  return sid as string;
}
