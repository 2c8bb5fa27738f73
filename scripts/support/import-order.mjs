/**
 * The rooms of `lib`, leftmost knows least: a room imports only from rooms before its own, and the
 * kernel (the files that lie in `lib` itself). Rooms in one bracket do not import each other.
 * `.dependency-cruiser.mjs` makes its rules from this.
 */
export const importOrder = [
  ["invariants"],
  ["access"],
  // First of the gateways: a letter or a payment's event commits together with its job.
  ["jobs"],
  ["email", "media", "payments", "documents"],
  // Draws its labels with the documents.
  ["carriers"],
  ["ledger"],
  ["accounts"],
  ["standard"],
  ["catalog"],
  ["wishes", "alerts"],
  ["search"],
  ["inventory"],
  // The catalogue's desk: lists, imports and forms over all that stands before it.
  ["desk"],
  ["consignment"],
  ["credit", "promotions"],
  ["cart"],
  ["orders"],
  ["fulfilment"],
  ["returns"],
  ["disputes"],
  ["payouts", "contact"],
  // What Stripe says is handed to whoever it is about.
  ["events"],
  // How the machinery stands, and what can be done about it.
  ["operations"],
  // What the shop knows of somebody: it looks into every room.
  ["privacy"],
];

/** Rooms beside the order, with all they may import besides the kernel. */
export const besideTheOrder = {
  journal: ["access", "jobs", "email", "media", "accounts", "standard", "catalog"],
  web: ["access", "accounts"],
};
