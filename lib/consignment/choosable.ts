import type { ConsignmentState } from "./states";

/** As long as a piece may still come back, its seller can say whether it shall. */
export const CHOOSABLE: readonly ConsignmentState[] = [
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
];
