"use server";

import { retryText } from "@/lib/accounts/retry-text";
import { systemClock } from "@/lib/clock";
import { acceptOffer as accept } from "@/lib/consignment/accept-offer";
import { chooseOutcome as choose } from "@/lib/consignment/choose-outcome";
import { consentToRequote as consent } from "@/lib/consignment/consent-requote";
import { markSent as sent } from "@/lib/consignment/mark-sent";
import {
  refuseRequote as refuse,
  turnDownOffer as turnDown,
} from "@/lib/consignment/refuse-contract";
import {
  acceptOfferSchema,
  chooseOutcomeSchema,
  markSentSchema,
  messageSchema,
  takeBackSchema,
  turnDownSchema,
  withdrawSchema,
} from "@/lib/consignment/seller-schema";
import { writeToStaff } from "@/lib/consignment/send-message";
import { cancelAgreement, takeBack as take } from "@/lib/consignment/take-back";
import { withdrawItem as withdraw } from "@/lib/consignment/withdraw-item";
import { formAction } from "@/lib/web/form-action";
import { showAnew } from "@/lib/web/show-anew";

const GONE = {
  not_found: "This piece is not here, or you are signed out.",
  conflict: "The piece stands elsewhere by now. This page shows where.",
} as const;

const CHANGED = "Another offer lies before you than this page showed. Look at it again.";

/** Makes the page anew after whatever came of it: it may show what somebody else has done. */
async function thenShow<T>(work: Promise<T>): Promise<T> {
  const done = await work;
  showAnew();
  return done;
}

const UNACCEPTED = {
  ...GONE,
  changed: CHANGED,
  expired: "The offer has ended. Write to us below if you would still like to accept it.",
  terms: "The consignment terms have a new version. Accept it first, then the offer.",
  address: "Give us your address first: it stands on the packing slip.",
} as const;

export const acceptOffer = formAction(
  acceptOfferSchema,
  (input, { actor, from }) => thenShow(accept(actor, input, from, systemClock)),
  UNACCEPTED,
  { form: "answer", done: () => "Accepted. The contract is yours to keep." },
);

const UNLISTED =
  "We cannot put it into the shop at this moment; nothing has changed. Write to us below and we see to it.";

export const consentToRequote = formAction(
  acceptOfferSchema,
  (input, { actor, from }) => thenShow(consent(actor, input, from, systemClock)),
  { ...UNACCEPTED, not_ready: UNLISTED, photo_unusable: UNLISTED },
  { form: "answer", done: () => "Accepted. It is in the shop." },
);

export const turnDownOffer = formAction(
  turnDownSchema,
  (input, { actor }) => thenShow(turnDown(actor, input, systemClock)),
  { ...GONE, changed: CHANGED },
  { form: "refuse", done: () => "Turned down." },
);

export const refuseRequote = formAction(
  turnDownSchema,
  (input, { actor }) => thenShow(refuse(actor, input, systemClock)),
  { ...GONE, changed: CHANGED },
  { form: "refuse", done: () => "You have said no." },
);

export const markSent = formAction(
  markSentSchema,
  (input, { actor }) => thenShow(sent(actor, input, systemClock)),
  GONE,
  { form: "sent", done: () => "Thank you. We write to you on the day it arrives." },
);

export const takeBack = formAction(
  takeBackSchema,
  (input, { actor }) => thenShow(take(actor, input, systemClock)),
  GONE,
  { form: "back", done: () => "Taken back." },
);

export const cancelSending = formAction(
  takeBackSchema,
  (input, { actor }) => thenShow(cancelAgreement(actor, input, systemClock)),
  GONE,
  { form: "back", done: () => "Cancelled." },
);

export const withdrawPiece = formAction(
  withdrawSchema,
  (input, { actor }) => thenShow(withdraw(actor, input, systemClock)),
  {
    ...GONE,
    held_by_payment:
      "Somebody is paying for it at this moment, so it has to stay. Try again in half an hour.",
  },
  { form: "withdraw", done: () => "It is out of the shop." },
);

export const chooseOutcome = formAction(
  chooseOutcomeSchema,
  (input, { actor }) => thenShow(choose(actor, input)),
  GONE,
  { form: "outcome", done: () => "Noted." },
);

export const sendMessage = formAction(
  messageSchema,
  (input, { actor, from }) => thenShow(writeToStaff(actor, input, from, systemClock)),
  { not_found: GONE.not_found, too_many: retryText },
  {
    form: "message",
    done: ({ hidden }) =>
      hidden.length === 0
        ? "Sent."
        : `Sent. We have hidden what leads around the shop (${hidden.join(", ")}): everything about a piece is settled here.`,
  },
);
