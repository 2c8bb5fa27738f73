/** What a seller is written about a piece of theirs, without their having just done it themselves. */
export const PIECE_NEWS = [
  "changes_requested",
  "declined",
  "offered",
  "offer_ended",
  "deadline_missed",
  "received",
  "requoted",
  "requote_ended",
  "rejected",
  "listed",
  "term_ended",
  "unsold_returning",
  "unsold_donated",
  "unsold_converted",
  "sent_back",
  "donated",
  "blocked",
  "unblocked",
] as const;
export type PieceNews = (typeof PIECE_NEWS)[number];
