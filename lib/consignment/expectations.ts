import type { ConsignmentState } from "./states";

/** Whose turn it is. */
export type Turn = "you" | "us" | "nobody";

export type Expectation = {
  readonly turn: Turn;
  /** What is to be done, or what is happening. */
  readonly what: string;
  /** Until when, or null where no day is set. */
  readonly by: Date | null;
};

/** What an expectation is worked out from. */
export type Standing = {
  readonly status: ConsignmentState;
  readonly submittedAt: Date | null;
  readonly dueAt: Date | null;
  readonly rejectChoice: "return" | "donate" | null;
  /** What the contract says becomes of it if it does not sell. */
  readonly endOutcome: "return" | "donate" | "convert" | null;
  /** When the buyer's time to send it back is over; null until it has been delivered. */
  readonly payableFrom: Date | null;
};

/** How long we take to look at an offered piece. */
export const REVIEW_HOURS = 48;
const HOUR_MS = 3_600_000;

const UNSOLD = {
  return: "is sent back to you",
  donate: "is given away",
  convert: "stays with the shop",
} as const;

const nobody = (what: string): Expectation => ({ turn: "nobody", what, by: null });
const us = (what: string, by: Date | null = null): Expectation => ({ turn: "us", what, by });
const you = (what: string, by: Date | null = null): Expectation => ({ turn: "you", what, by });

/** What is expected of whom, and by when, of a piece that stands so. */
export function expectationOf(standing: Standing): Expectation {
  const { status, dueAt, submittedAt, rejectChoice, endOutcome, payableFrom } = standing;
  switch (status) {
    case "draft":
      return you("Finish the description and send it to us.");
    case "submitted":
      return us(
        "We look at it and answer with an offer, a question or a reason why not.",
        submittedAt && new Date(submittedAt.getTime() + REVIEW_HOURS * HOUR_MS),
      );
    case "changes_requested":
      return you("Change what we asked about and send it to us again.");
    case "declined":
      return nobody("We did not take it.");
    case "offered":
      return you("Accept our offer or turn it down. Without an answer it ends.", dueAt);
    case "accepted":
      return you(
        "Send it to us with the packing slip inside. After that day the agreement ends.",
        dueAt,
      );
    case "withdrawn":
      return nobody("It was withdrawn.");
    case "in_transit":
      return us("We wait for it to arrive, and write to you on the day it does.");
    case "received":
      return us("We inspect it, measure it and photograph it.");
    case "requoted":
      return you(
        rejectChoice === "donate"
          ? "Say yes or no to the new offer. Without an answer it is given away, as you chose."
          : "Say yes or no to the new offer. Without an answer it is sent back to you.",
        dueAt,
      );
    case "listed":
      return us("It is in the shop until it sells, or until its term ends.", dueAt);
    case "sold":
      return payableFrom
        ? us(
            "The buyer may send it back until this day. After it, your share is yours.",
            payableFrom,
          )
        : us(
            "It is on its way to the buyer. Once it arrives they have fourteen days to send it back.",
          );
    case "settled":
      return nobody("It is sold, and your share is yours.");
    case "in_grace":
      return you(
        `Its term is over. Ask for it back if you want it; after this day it ${UNSOLD[endOutcome ?? "return"]}.`,
        dueAt,
      );
    case "returning":
      return us(rejectChoice === "donate" ? "We give it away." : "We send it back to you.");
    case "returned":
      return nobody("It was sent back to you.");
    case "donated":
      return nobody("It was given away.");
    case "converted":
      return nobody("It stays with the shop.");
    case "blocked":
      return us("We have set it aside and are looking into it.");
  }
}
