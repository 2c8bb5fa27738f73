"use server";

import { redirect } from "next/navigation";
import type { UserActor } from "@/lib/access/actor";
import { checkPassword } from "@/lib/accounts/check-password";
import { requestLink } from "@/lib/accounts/request-link";
import { resetPassword as setNewPassword } from "@/lib/accounts/reset-password";
import { retryText } from "@/lib/accounts/retry-text";
import {
  passCodeSchema,
  requestLinkSchema,
  resetPasswordSchema,
  signInSchema,
  signUpSchema,
  useLinkSchema,
} from "@/lib/accounts/schema";
import { signUp as makeAccount } from "@/lib/accounts/sign-up";
import { useLink as takeLink } from "@/lib/accounts/use-link";
import { mergeBag } from "@/lib/cart/merge-bag";
import { mergeWishes } from "@/lib/wishes/merge-wishes";
import { err } from "@/lib/result";
import { openSession, passSession } from "@/lib/web/browser-session";
import { formAction, type FormContext } from "@/lib/web/form-action";
import { safeNext, withNext } from "@/lib/web/safe-next";
import { clearSessionCookie } from "@/lib/web/session-cookie";

const DISABLED = "This account is closed. Write to us if you think that is a mistake.";
const GONE = "This link has been used or has run out. Ask for a new one.";

/**
 * Signs the browser in, brings its bag and its wishlist along, and goes on; to the code first for people who have a
 * second factor. Returns only where the person may not sign in.
 */
async function enter(userId: string, { actor, from }: FormContext, next?: string) {
  const opened = await openSession(actor, userId, from);
  if (opened.ok) return goIn(opened.value, next);
  return opened.code === "disabled" ? err("disabled") : redirect(withNext("/sign-in", next));
}

async function goIn(person: UserActor, next: string | undefined): Promise<never> {
  await mergeBag(person);
  await mergeWishes(person);
  return redirect(safeNext(next));
}

export const signIn = formAction(
  signInSchema,
  async (input, context) => {
    const checked = await checkPassword(context.actor, input, context.from);
    return checked.ok ? enter(checked.value.userId, context, input.next) : checked;
  },
  {
    wrong:
      "This e-mail address and password do not go together, or the account is not confirmed yet. We can mail you a link instead.",
    disabled: DISABLED,
    too_many: retryText,
  },
  { form: "sign-in" },
);

export const signInWithCode = formAction(
  passCodeSchema,
  async (input, { actor, from }) => {
    const passed = await passSession(actor, input.code, from);
    return passed.ok ? goIn(passed.value, input.next) : passed;
  },
  {
    gone: "That took too long. Start over with your password or a mailed link.",
    wrong: {
      field: "code",
      text: "This code is not right, or it has been used. Try the next one.",
    },
    too_many: retryText,
  },
  { form: "pass-code" },
);

/** Forgets the first half of a sign-in. */
export async function startOver(): Promise<void> {
  await clearSessionCookie();
  redirect("/sign-in");
}

export const signUp = formAction(
  signUpSchema,
  (input, { actor, from }) => makeAccount(actor, input, from),
  { too_many: retryText },
  {
    form: "sign-up",
    done: ({ email }) =>
      `We have sent a mail to ${email}. Open its link within 30 minutes to finish your account.`,
  },
);

export const mailSignInLink = formAction(
  requestLinkSchema,
  (input, { actor, from }) => requestLink(actor, { ...input, purpose: "sign_in" }, from),
  { too_many: retryText },
  { form: "link-request", done: ({ email }) => linkSent(email) },
);

export const mailResetLink = formAction(
  requestLinkSchema,
  (input, { actor, from }) => requestLink(actor, { ...input, purpose: "reset_password" }, from),
  { too_many: retryText },
  { form: "link-request", done: ({ email }) => linkSent(email) },
);

export const signInByLink = formAction(
  useLinkSchema,
  async (input, context) => {
    const used = await takeLink(context.actor, input);
    return used.ok ? enter(used.value.userId, context, input.next) : used;
  },
  { gone: GONE, disabled: DISABLED },
  { form: "link" },
);

export const resetPassword = formAction(
  resetPasswordSchema,
  async (input, context) => {
    const reset = await setNewPassword(context.actor, input);
    return reset.ok ? enter(reset.value.userId, context) : reset;
  },
  { gone: GONE, disabled: DISABLED },
  { form: "link" },
);

function linkSent(email: string): string {
  return `If there is an account for ${email}, a mail with a link is on its way. The link works for 30 minutes.`;
}
