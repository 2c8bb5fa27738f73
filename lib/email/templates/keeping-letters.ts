import type { Letter } from "../letter";
import type { PropsOf } from "../mail";
import { greeting } from "./words";

function emailChange(
  { name, newEmail, url, hours }: PropsOf<"email-change-old">,
  says: string,
): Letter {
  return {
    subject: "Confirm your new mail address for nécessité",
    preview: `Both addresses have to say yes, within ${hours} hours.`,
    heading: "Another mail address",
    blocks: [
      { kind: "paragraph", text: greeting(name) },
      { kind: "paragraph", text: says },
      { kind: "facts", title: "New address", lines: [newEmail] },
      { kind: "action", label: "Look at it and confirm", url },
      {
        kind: "aside",
        text: `It is changed once both addresses have confirmed, within ${hours} hours. If you did not ask for it, leave it be: nothing will change.`,
      },
    ],
  };
}

/** Asks the present address whether the account may move to another. */
export const emailChangeOld = (props: PropsOf<"email-change-old">): Letter =>
  emailChange(props, "Someone who is signed in to your account wants it to have another address.");

/** Asks the new address whether it is theirs. */
export const emailChangeNew = (props: PropsOf<"email-change-new">): Letter =>
  emailChange(props, "Someone wants their account with us to have this address.");

/** Says that all the shop knows of somebody can be fetched. */
export function dataExport({ name, url, days }: PropsOf<"data-export">): Letter {
  return {
    subject: "Your data from nécessité is ready",
    preview: `You can fetch it for ${days} days.`,
    heading: "Your data is ready",
    blocks: [
      { kind: "paragraph", text: greeting(name) },
      {
        kind: "paragraph",
        text: `Everything that we keep about you is in one file, and once more as tables. You can fetch it for ${days} days, signed in; then it is thrown away.`,
      },
      { kind: "action", label: "Fetch it", url },
    ],
  };
}

/** The last letter to somebody whose account is gone. */
export function accountDeleted({ name }: PropsOf<"account-deleted">): Letter {
  return {
    subject: "Your account with nécessité is deleted",
    preview: "What the law has us keep is kept without you.",
    heading: "Your account is deleted",
    blocks: [
      { kind: "paragraph", text: greeting(name) },
      {
        kind: "paragraph",
        text: "Your account is gone, with your lists, your sign-ins and your addresses. Orders stay in our books, as the law asks, without your name, mail address or street.",
      },
      {
        kind: "aside",
        text: "You can make a new account at any time. It will know nothing of this one.",
      },
    ],
  };
}

/** Invites somebody to work at the desk. */
export function staffInvitation({ by, work, url, days }: PropsOf<"staff-invitation">): Letter {
  return {
    subject: "You are asked to work at the desk of nécessité",
    preview: `${by} would let you in.`,
    heading: "The desk is open to you",
    blocks: [
      { kind: "paragraph", text: `${by} would let you in to work on: ${work}.` },
      {
        kind: "paragraph",
        text: `Say yes on the page behind this button. You choose a password there, if this address has no account yet. The link works once, for ${days} days.`,
      },
      { kind: "action", label: "Look at it and accept", url },
      { kind: "aside", text: "If you do not know what this is about, you need not do anything." },
    ],
  };
}
