import { z } from "zod";
import { emailAddress, isStorableText, text, uuid } from "@/lib/text";
import { PASSWORD_MAX, PASSWORD_MIN } from "./password-rule";

/** A password as typed; composed and decomposed accents are the same password. */
const password = z
  .string({ error: "A password is needed" })
  .max(PASSWORD_MAX, `A password can have at most ${PASSWORD_MAX} characters`)
  .refine((value) => value.isWellFormed(), "This password has a character that cannot be stored")
  .transform((value) => value.normalize("NFC"));

/** A password that is being chosen. */
export const newPasswordOf = password.refine(
  (value) => value.length >= PASSWORD_MIN,
  `A password needs at least ${PASSWORD_MIN} characters`,
);

/** A path to go on to; whether it stays on this site is decided where it is used. */
const next = z.string().max(2000).refine(isStorableText).optional();

/** The secret of a mailed link: 32 random bytes in base64url. */
const token = z
  .string({ error: "This link is not complete" })
  .regex(/^[\w-]{43}$/, "This link is not complete");

export const signInSchema = z.strictObject({ email: emailAddress, password, next });
export type SignInInput = z.output<typeof signInSchema>;

export const signUpSchema = z.strictObject({
  name: text("A name", 80).optional(),
  email: emailAddress,
  password: newPasswordOf,
  next,
});
export type SignUpInput = z.output<typeof signUpSchema>;

/** Six digits of an app, or a recovery code. */
const code = z
  .string({ error: "The code is needed" })
  .trim()
  .max(40, "A code is shorter than this")
  .transform((value) => (/^[\d ]+$/.test(value) ? value.replaceAll(" ", "") : value))
  .refine((value) => /^\d{6}$|^[a-z\d]{4}[- ]?[a-z\d]{4}[- ]?[a-z\d]{4}$/i.test(value), {
    error: "A code is six digits, or twelve letters and digits for a recovery code",
  });

export const passCodeSchema = z.strictObject({ code, next });
export type PassCodeInput = z.output<typeof passCodeSchema>;

export const codeSchema = z.strictObject({ code });
export type CodeInput = z.output<typeof codeSchema>;

export const turnOnSchema = z.strictObject({
  sealed: z.string({ error: "This form is not complete" }).regex(/^[\w-]{20,200}$/),
  code: z
    .string({ error: "The code is needed" })
    .transform((value) => value.replaceAll(/\s/g, ""))
    .refine((value) => /^\d{6}$/.test(value), "The app shows a code of six digits"),
});
export type TurnOnInput = z.output<typeof turnOnSchema>;

export const changePasswordSchema = z.strictObject({
  currentPassword: password,
  newPassword: newPasswordOf,
});
export type ChangePasswordInput = z.output<typeof changePasswordSchema>;

export const nameSchema = z.strictObject({ name: text("A name", 80).optional() });
export type NameInput = z.output<typeof nameSchema>;

export const emailSchema = z.strictObject({ email: emailAddress });
export type EmailInput = z.output<typeof emailSchema>;

export const emailLinkSchema = z.strictObject({ token });

export const sessionSchema = z.strictObject({ sessionId: uuid });

export const requestLinkSchema = z.strictObject({ email: emailAddress, next });
export type RequestLinkInput = z.output<typeof requestLinkSchema>;

export const useLinkSchema = z.strictObject({ token, next });
export type UseLinkInput = z.output<typeof useLinkSchema>;

export const resetPasswordSchema = z.strictObject({ token, password: newPasswordOf });
export type ResetPasswordInput = z.output<typeof resetPasswordSchema>;
