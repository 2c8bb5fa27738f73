import type { Letter } from "../letter";
import type { AccountChange, PropsOf } from "../mail";
import { durationText, greeting } from "./words";

/** A link that signs in without a password. */
export function signInLink({ name, url, minutes }: PropsOf<"sign-in-link">): Letter {
  return {
    subject: "Your sign-in link for nécessité",
    preview: `It works once, within ${durationText(minutes)}.`,
    heading: "Sign in to nécessité",
    blocks: [
      { kind: "paragraph", text: greeting(name) },
      {
        kind: "paragraph",
        text: `This link signs you in. It works once, within ${durationText(minutes)}.`,
      },
      { kind: "action", label: "Sign in", url },
      {
        kind: "aside",
        text: "If you did not ask for it, you need not do anything. Nobody can sign in without this link.",
      },
    ],
  };
}

/** A link that leads to choosing a new password. */
export function resetPassword({ name, url, minutes }: PropsOf<"reset-password">): Letter {
  return {
    subject: "Choose a new password for nécessité",
    preview: `The link works once, within ${durationText(minutes)}.`,
    heading: "Choose a new password",
    blocks: [
      { kind: "paragraph", text: greeting(name) },
      {
        kind: "paragraph",
        text: `Someone asked for a new password for your account. This link lets you choose one. It works once, within ${durationText(minutes)}.`,
      },
      { kind: "action", label: "Choose a new password", url },
      {
        kind: "aside",
        text: "If it was not you, you need not do anything. Your password stays as it is.",
      },
    ],
  };
}

/** Answers a sign-up with an address that already has an account, without telling the page so. */
export function accountExists({ name, url }: PropsOf<"account-exists">): Letter {
  return {
    subject: "You already have an account with nécessité",
    preview: "Sign in with this address; there is no need for a second account.",
    heading: "You already have an account",
    blocks: [
      { kind: "paragraph", text: greeting(name) },
      {
        kind: "paragraph",
        text: "Someone tried to create an account with this mail address. It already has one, so nothing was changed. If it was you, sign in instead.",
      },
      { kind: "action", label: "Sign in", url },
      { kind: "aside", text: "If it was not you, you need not do anything." },
    ],
  };
}

const CHANGES: Record<AccountChange, string> = {
  password: "Your password was changed, and every other browser was signed out.",
  second_factor_on:
    "Signing in now asks for a code from your app as well, and every other browser was signed out.",
  email: "Your account has another mail address now. From here on, mail goes there.",
  second_factor_off: "Signing in no longer asks for a code from your app.",
};

/** Tells somebody what was changed in their account, in case it was not them. */
export function accountChanged({ name, change, at, url }: PropsOf<"account-changed">): Letter {
  return {
    subject: "Your account with nécessité was changed",
    preview: CHANGES[change],
    heading: "Your account was changed",
    blocks: [
      { kind: "paragraph", text: greeting(name) },
      { kind: "paragraph", text: CHANGES[change] },
      { kind: "facts", title: "When", lines: [`${at.slice(0, 16).replace("T", " ")} UTC`] },
      {
        kind: "aside",
        text: "If it was you, there is nothing to do. If not, choose a new password and sign out everywhere.",
      },
      { kind: "action", label: "Look at your account", url },
    ],
  };
}
