import "server-only";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { env } from "@/lib/env";
import type { FormState } from "./form-state";
import { safeNext } from "./safe-next";
import { signValue, verifyValue } from "./signed-value";

const COOKIE = "nf";
const LABEL = "answer";
/** Long enough to follow a redirect, too short to turn up again later. */
const SECONDS = 20;
/** Browsers drop cookies above 4096 bytes. Deflated, that holds a letter of two pages. */
const MAX_LENGTH = 3800;

const options = {
  httpOnly: true,
  sameSite: "lax",
  secure: env.APP_URL.startsWith("https://"),
  path: "/",
} as const;

/** True where the browser sent the form by itself, without our script. */
export async function isNativePost(): Promise<boolean> {
  return (await headers()).get("next-action") === null;
}

/** Forgets an earlier answer, so that a form that leads away leaves none behind. */
export async function dropAnswer(): Promise<void> {
  const jar = await cookies();
  if (jar.has(COOKIE)) jar.set(COOKIE, "", { ...options, maxAge: 0 });
}

/**
 * Answers a native post: keeps the answer in a short-lived signed cookie and sends the browser back to the page
 * of the form, which shows it with `keptAnswer`. (Next 16 renders a page that has a prerendered shell without its
 * form state, and without its shell, when it answers a native post directly: vercel/next.js pull request 97784.
 * A redirect also keeps a reload from sending the form again.) Returns only where the page is not known.
 */
export async function answerByRedirect(
  form: string,
  state: FormState,
  about?: string,
): Promise<FormState> {
  const referer = (await headers()).get("referer");
  if (!referer || !URL.canParse(referer)) return state;
  const { pathname, search } = new URL(referer);
  await keepAnswer(form, state, about);
  return redirect(safeNext(pathname + search, "/"));
}

/**
 * Keeps the answer to a form for the page that the browser is sent on to. Only in actions and route handlers.
 * @param about the one thing that it is about, where other pages have the same form for other things.
 */
export async function keepAnswer(form: string, state: FormState, about?: string): Promise<void> {
  const full = seal({ form, about, state });
  const value =
    full.length <= MAX_LENGTH ? full : seal({ form, about, state: withoutTyped(state) });
  (await cookies()).set(COOKIE, value, { ...options, maxAge: SECONDS });
}

/**
 * The answer to a form that was sent without JavaScript a moment ago, for `useActionForm`'s `answer`.
 * @param form the name given to `formAction`.
 */
export async function keptAnswer(form: string): Promise<FormState | undefined> {
  const kept = await readKept();
  return kept?.form === form ? kept.state : undefined;
}

/**
 * What a form said about one of these things a moment ago when it had done its work, sent with JavaScript or without: for forms
 * that are gone then, and take along what they say (`leaves` of `formAction`).
 */
export async function keptNotice(
  things: readonly string[],
  forms: readonly string[],
): Promise<string | null> {
  const kept = await readKept();
  if (!kept?.about || !things.includes(kept.about) || !forms.includes(kept.form)) return null;
  return kept.state.status === "success" ? (kept.state.notice ?? null) : null;
}

type Kept = { form: string; about?: string | undefined; state: FormState };

async function readKept(): Promise<Kept | null> {
  const kept = verifyValue(LABEL, (await cookies()).get(COOKIE)?.value, env.AUTH_SECRET);
  if (kept === null) return null;
  return JSON.parse(inflateRawSync(Buffer.from(kept, "base64url")).toString()) as Kept;
}

function seal(kept: Kept): string {
  const text = JSON.stringify(kept);
  return signValue(LABEL, deflateRawSync(text).toString("base64url"), env.AUTH_SECRET);
}

function withoutTyped({ initialValue: _typed, fields: _fields, ...state }: FormState): FormState {
  return state;
}
