import type { PieceEvent } from "./seller-view";
import type { ConsignmentMove } from "./states";

/** What is said of a move in a seller's timeline; `unblock` is no move of the table. */
const TEXTS: Readonly<Record<ConsignmentMove | "unblock", string>> = {
  submit: "You sent it to us to look at",
  request_changes: "We asked for changes",
  resubmit: "You sent it to us again",
  take_back: "You took it back",
  decline: "We declined it",
  offer: "We made an offer",
  accept: "You accepted the offer",
  turn_down: "You turned the offer down",
  expire_offer: "The offer ended without an answer",
  mark_sent: "It was sent",
  miss_deadline: "It was not sent in time",
  cancel: "You cancelled the agreement",
  receive: "It arrived",
  pass_inspection: "It passed inspection and is in the shop",
  requote: "We made a new offer after inspection",
  consent: "You accepted the new offer; it is in the shop",
  refuse: "You said no to the new offer",
  expire_requote: "The new offer ended without an answer",
  reject: "It did not pass inspection",
  sell: "It was sold",
  settle: "The buyer kept it",
  come_back: "The buyer sent it back",
  withdraw: "You took it out of the shop",
  end_term: "Its term ended",
  return_unsold: "It did not sell and goes back",
  donate_unsold: "It did not sell and was given away",
  convert_unsold: "It did not sell and stays with the shop",
  send_back: "We sent it back",
  donate: "We gave it away",
  block: "We set it aside",
  unblock: "It goes on as before",
};

/** An event as its seller reads it. */
export function eventText({ transition }: PieceEvent): string {
  return Object.hasOwn(TEXTS, transition) ? TEXTS[transition as keyof typeof TEXTS] : "It moved on";
}

const WHO = { seller: "You", staff: "nécessité", system: "nécessité" } as const;

/** Who did it, for its seller: no names of staff. */
export const eventActor = ({ by }: PieceEvent): string => WHO[by] ?? "nécessité";

/** Notes that a seller reads; what staff write to each other is not among them. */
const SHOWN: ReadonlySet<string> = new Set([
  "request_changes",
  "decline",
  "mark_sent",
  "reject",
  "send_back",
  "donate",
]);

/** What stands below an event: words that were meant for the seller or are their own. */
export function eventNote({ transition, by, note }: PieceEvent): string | null {
  return note !== null && (by === "seller" || SHOWN.has(transition)) ? note : null;
}
