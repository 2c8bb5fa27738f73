import type { EndOutcome } from "./contract-terms";
import type { ConsignmentMove, ConsignmentState } from "./states";

/** Where a piece stands, in the desk's words. */
export const STATE_WORDS: Readonly<Record<ConsignmentState, string>> = {
  draft: "Draft",
  submitted: "To review",
  changes_requested: "Changes asked",
  declined: "Declined",
  offered: "Offered",
  accepted: "Agreed, not sent yet",
  withdrawn: "Withdrawn",
  in_transit: "On the way",
  received: "In our hands",
  requoted: "Re-quoted",
  listed: "In the shop",
  sold: "Sold",
  settled: "Settled",
  in_grace: "In grace",
  returning: "To go back",
  returned: "Sent back",
  donated: "Given away",
  converted: "Kept by the shop",
  blocked: "Blocked",
};

/** What happened to it, for its history. */
export const MOVE_WORDS: Readonly<Record<ConsignmentMove | "unblock", string>> = {
  submit: "Offered to us",
  request_changes: "Changes asked",
  resubmit: "Offered again",
  take_back: "Taken back by its seller",
  decline: "Declined",
  offer: "Offer made",
  accept: "Offer accepted",
  turn_down: "Offer turned down",
  expire_offer: "Offer ended without an answer",
  mark_sent: "On its way",
  miss_deadline: "Not sent in time",
  cancel: "Agreement cancelled",
  receive: "Received",
  pass_inspection: "Passed and listed",
  requote: "Another price put before its seller",
  consent: "Other price accepted, and listed",
  refuse: "Other price refused",
  expire_requote: "Other price not answered in time",
  reject: "Did not pass inspection",
  sell: "Sold",
  settle: "Window over, earnings settled",
  come_back: "Came back from its buyer",
  withdraw: "Withdrawn by its seller",
  end_term: "Term over",
  return_unsold: "Unsold: to go back",
  donate_unsold: "Unsold: given away",
  convert_unsold: "Unsold: stays with the shop",
  send_back: "Sent back",
  donate: "Given away",
  block: "Blocked",
  unblock: "No longer blocked",
};

/** What becomes of a piece that does not sell. */
export const OUTCOME_WORDS: Readonly<Record<EndOutcome, string>> = {
  return: "Goes back to its seller",
  donate: "Is given away",
  convert: "Stays with the shop, with nothing owed",
};

/** Answered within so many hours is what sellers are told. */
export const SERVICE_HOURS = 48;

/** Whole hours since a piece was offered. */
export const hoursWaiting = (submittedAt: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - new Date(submittedAt).getTime()) / 3_600_000));

/** "5 hours", "2 days and 3 hours". */
export function ageText(hours: number): string {
  const [days, rest] = [Math.floor(hours / 24), hours % 24];
  const plural = (count: number, unit: string) => `${count} ${unit}${count === 1 ? "" : "s"}`;
  if (days === 0) return plural(rest, "hour");
  return rest === 0 ? plural(days, "day") : `${plural(days, "day")} and ${plural(rest, "hour")}`;
}
