import type { TransitionTable } from "../state-machine";

/** Who may move a piece: its seller, staff, or a timer. */
export type ConsignmentMover = "seller" | "staff" | "system";

export const CONSIGNMENT_STATES = [
  "draft",
  "submitted",
  "changes_requested",
  "declined",
  "offered",
  "accepted",
  "withdrawn",
  "in_transit",
  "received",
  "requoted",
  "listed",
  "sold",
  "settled",
  "in_grace",
  "returning",
  "returned",
  "donated",
  "converted",
  "blocked",
] as const;
export type ConsignmentState = (typeof CONSIGNMENT_STATES)[number];

/** Where a piece can stand before it is sold: from each of them it can be blocked, and to each unblocked. */
export const BLOCKABLE = [
  "submitted",
  "changes_requested",
  "offered",
  "accepted",
  "in_transit",
  "received",
  "requoted",
  "listed",
  "in_grace",
  "returning",
] as const satisfies readonly ConsignmentState[];

/**
 * Every move of a piece but `unblock`, which leads back to where it stood (`blocked_from`). A piece whose buyer sends
 * it back may have been settled and paid before.
 */
export const consignmentTransitions = {
  submit: { from: ["draft"], to: "submitted", by: ["seller"] },
  request_changes: { from: ["submitted"], to: "changes_requested", by: ["staff"] },
  resubmit: { from: ["changes_requested"], to: "submitted", by: ["seller"] },
  take_back: { from: ["submitted", "changes_requested"], to: "withdrawn", by: ["seller"] },
  decline: { from: ["submitted"], to: "declined", by: ["staff"] },
  offer: { from: ["submitted"], to: "offered", by: ["staff"] },
  accept: { from: ["offered"], to: "accepted", by: ["seller"] },
  turn_down: { from: ["offered"], to: "withdrawn", by: ["seller"] },
  expire_offer: { from: ["offered"], to: "withdrawn", by: ["system"] },
  // Staff, where a parcel is here that nobody had announced.
  mark_sent: { from: ["accepted"], to: "in_transit", by: ["seller", "staff"] },
  miss_deadline: { from: ["accepted"], to: "withdrawn", by: ["system"] },
  cancel: { from: ["accepted"], to: "withdrawn", by: ["seller"] },
  receive: { from: ["in_transit"], to: "received", by: ["staff"] },
  pass_inspection: { from: ["received"], to: "listed", by: ["staff"] },
  requote: { from: ["received"], to: "requoted", by: ["staff"] },
  consent: { from: ["requoted"], to: "listed", by: ["seller"] },
  refuse: { from: ["requoted"], to: "returning", by: ["seller"] },
  expire_requote: { from: ["requoted"], to: "returning", by: ["system"] },
  reject: { from: ["received"], to: "returning", by: ["staff"] },
  sell: { from: ["listed"], to: "sold", by: ["system"] },
  settle: { from: ["sold"], to: "settled", by: ["system"] },
  come_back: { from: ["sold", "settled"], to: "received", by: ["system"] },
  withdraw: { from: ["listed", "in_grace"], to: "returning", by: ["seller"] },
  end_term: { from: ["listed"], to: "in_grace", by: ["system"] },
  return_unsold: { from: ["in_grace"], to: "returning", by: ["system"] },
  donate_unsold: { from: ["in_grace"], to: "donated", by: ["system"] },
  convert_unsold: { from: ["in_grace"], to: "converted", by: ["system"] },
  send_back: { from: ["returning"], to: "returned", by: ["staff"] },
  donate: { from: ["returning"], to: "donated", by: ["staff"] },
  block: { from: BLOCKABLE, to: "blocked", by: ["staff"] },
} as const satisfies TransitionTable<ConsignmentState, string, ConsignmentMover>;

/** The name of a move. */
export type ConsignmentMove = keyof typeof consignmentTransitions;

/** Where nothing can happen any more. */
export const FINISHED: readonly ConsignmentState[] = [
  "declined",
  "withdrawn",
  "returned",
  "donated",
  "converted",
];

export const EARNING_STATES = [
  "pending",
  "payable",
  "paying",
  "paid",
  "reversed",
  "clawed_back",
] as const;
export type EarningState = (typeof EARNING_STATES)[number];

/** The way of one earning. `release`: its payout was cancelled before anything was sent. */
export const earningTransitions = {
  settle: { from: ["pending"], to: "payable", by: ["system"] },
  take_out: { from: ["payable"], to: "paying", by: ["staff", "system"] },
  release: { from: ["paying"], to: "payable", by: ["staff", "system"] },
  pay: { from: ["paying"], to: "paid", by: ["system"] },
  reverse: { from: ["pending", "payable"], to: "reversed", by: ["system"] },
  claw_back: { from: ["paying", "paid"], to: "clawed_back", by: ["system"] },
} as const satisfies TransitionTable<EarningState, string, ConsignmentMover>;
