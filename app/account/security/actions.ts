"use server";

import { redirect } from "next/navigation";
import { changePassword } from "@/lib/accounts/change-password";
import { endOtherSessions, endSession } from "@/lib/accounts/end-session";
import { retryText } from "@/lib/accounts/retry-text";
import {
  changePasswordSchema,
  codeSchema,
  sessionSchema,
  turnOnSchema,
} from "@/lib/accounts/schema";
import {
  renewRecoveryCodes,
  turnOffSecondFactor,
  turnOnSecondFactor,
} from "@/lib/accounts/second-factor";
import { ok } from "@/lib/result";
import { closeSession } from "@/lib/web/browser-session";
import { formAction } from "@/lib/web/form-action";
import { readSessionId } from "@/lib/web/session-cookie";
import { showAnew } from "@/lib/web/show-anew";
import { z } from "zod";
import { SIGNED_OUT, whenSignedIn } from "../signed-in";

const WRONG_CODE = { field: "code", text: "This code is not right, or it has been used." } as const;
const PAGE = "/account/security";

const presentSession = async () => (await readSessionId()) ?? "";
const codesText = ({ codes }: { readonly codes: readonly string[] }) => codes.join("\n");

export const endOneSession = formAction(
  sessionSchema,
  ({ sessionId }, context) =>
    whenSignedIn(context, async (person) => {
      if (sessionId === (await presentSession())) {
        await closeSession();
        redirect("/sign-in");
      }
      await endSession(person, sessionId);
      showAnew();
      return ok(undefined);
    }),
  { signed_out: SIGNED_OUT },
  { form: "session" },
);

export const signOutEverywhere = formAction(
  z.strictObject({}),
  (_input, context) =>
    whenSignedIn(context, async (person) => {
      await endOtherSessions(person, await presentSession());
      await closeSession();
      return redirect("/sign-in");
    }),
  { signed_out: SIGNED_OUT },
  { form: "everywhere" },
);

export const saveNewPassword = formAction(
  changePasswordSchema,
  (input, context) =>
    whenSignedIn(context, async (person) => {
      const sessionId = await presentSession();
      const changed = await changePassword(person, { ...input, sessionId }, context.from);
      if (changed.ok) showAnew();
      return changed;
    }),
  {
    signed_out: SIGNED_OUT,
    wrong: { field: "currentPassword", text: "This is not your present password." },
    too_many: retryText,
  },
  {
    form: "password",
    done: () => "Your password is changed. Every other browser has been signed out.",
  },
);

export const turnOnCodes = formAction(
  turnOnSchema,
  (input, context) =>
    whenSignedIn<Awaited<ReturnType<typeof turnOnSecondFactor>>>(context, async (person) => {
      const sessionId = await presentSession();
      return turnOnSecondFactor(person, { ...input, sessionId }, context.from);
    }),
  {
    signed_out: SIGNED_OUT,
    wrong: { field: "code", text: "This code is not right. Wait for the next one and type that." },
    stale: "This page is too old. Reload it, and take the new picture into your app.",
    already: "Codes are on already. Reload the page.",
    too_many: retryText,
  },
  { form: "codes-on", done: (value) => codesText(value) },
);

export const renewCodes = formAction(
  codeSchema,
  (input, context) =>
    whenSignedIn<Awaited<ReturnType<typeof renewRecoveryCodes>>>(context, (person) =>
      renewRecoveryCodes(person, input, context.from),
    ),
  { signed_out: SIGNED_OUT, wrong: WRONG_CODE, too_many: retryText },
  { form: "codes-renew", done: (value) => codesText(value) },
);

export const turnOffCodes = formAction(
  codeSchema,
  (input, context) =>
    whenSignedIn(context, async (person) => {
      const off = await turnOffSecondFactor(person, input, context.from);
      return off.ok ? redirect(PAGE) : off;
    }),
  {
    signed_out: SIGNED_OUT,
    wrong: WRONG_CODE,
    needed: "The desk asks for codes. They stay on for as long as you work here.",
    too_many: retryText,
  },
  { form: "codes-off" },
);
