import type { Contract } from "./contract";
import type { DraftFlaw, DraftPhoto, DraftValues } from "./draft";
import type { ConsignmentState } from "./states";

/** What sellers call the states of their pieces. */
export const STATE_TEXTS: Readonly<Record<ConsignmentState, string>> = {
  draft: "Draft",
  submitted: "With us to look at",
  changes_requested: "Changes asked for",
  declined: "Declined",
  offered: "Offer made",
  accepted: "To be sent",
  withdrawn: "Withdrawn",
  in_transit: "On its way to us",
  received: "Being inspected",
  requoted: "New offer made",
  listed: "In the shop",
  sold: "Sold",
  settled: "Sold and settled",
  in_grace: "Term over",
  returning: "On its way back",
  returned: "Sent back",
  donated: "Given away",
  converted: "Kept by the shop",
  blocked: "Set aside",
};

/** How a list of pieces is divided. */
export const PIECE_GROUPS = [
  {
    name: "yours",
    label: "Waiting for you",
    states: ["draft", "changes_requested", "offered", "accepted", "requoted", "in_grace"],
  },
  {
    name: "ours",
    label: "With us",
    states: ["submitted", "in_transit", "received", "returning", "blocked"],
  },
  { name: "shop", label: "In the shop", states: ["listed"] },
  { name: "sold", label: "Sold", states: ["sold", "settled"] },
  {
    name: "over",
    label: "Over",
    states: ["declined", "withdrawn", "returned", "donated", "converted"],
  },
] as const satisfies readonly {
  name: string;
  label: string;
  states: readonly ConsignmentState[];
}[];

/** A piece in its seller's list. */
export type OwnPiece = {
  readonly number: string;
  readonly status: ConsignmentState;
  readonly title: string | null;
  readonly maker: string | null;
  readonly rejectChoice: "return" | "donate" | null;
  /** What the contract in force says becomes of it if it does not sell. */
  readonly endOutcome: Contract["endOutcome"] | null;
  readonly payableFrom: Date | null;
  readonly photoId: string | null;
  readonly dominant: string | null;
  /** What it costs now, was sold for, or was offered at; null before there is a price. Cents. */
  readonly priceCents: number | null;
  readonly currency: string;
  readonly dueAt: Date | null;
  readonly submittedAt: Date | null;
  readonly updatedAt: Date;
  /** Messages from us that were not seen yet. */
  readonly unread: number;
};

export type PieceMessage = {
  readonly id: string;
  readonly side: "seller" | "staff";
  readonly body: string;
  readonly at: Date;
};

export type PieceEvent = {
  readonly transition: string;
  readonly to: ConsignmentState;
  readonly by: "seller" | "staff" | "system";
  readonly note: string | null;
  readonly at: Date;
};

export type PieceRequest = { readonly field: string; readonly reason: string };

export type IntakePhoto = Pick<DraftPhoto, "id" | "width" | "height" | "dominant">;

/** Everything a seller sees about one piece. Amounts in cents. */
export type SellerPiece = {
  readonly id: string;
  readonly number: string;
  readonly status: ConsignmentState;
  readonly values: DraftValues;
  readonly submittedAt: Date | null;
  readonly dueAt: Date | null;
  readonly listedAt: Date | null;
  readonly carrier: string | null;
  readonly tracking: string | null;
  readonly declineReason: string | null;
  readonly blockReason: string | null;
  readonly photos: readonly DraftPhoto[];
  readonly intakePhotos: readonly IntakePhoto[];
  readonly intakeFlaws: readonly DraftFlaw[];
  /** Last round first. */
  readonly contracts: readonly Contract[];
  /** Oldest first. */
  readonly history: readonly PieceEvent[];
  readonly messages: readonly PieceMessage[];
  /** What staff asked to have changed and has not been answered. */
  readonly requests: readonly PieceRequest[];
  /** Its page in the shop, and what it costs there now. */
  readonly shop: { readonly slug: string; readonly priceCents: number } | null;
  readonly sale: {
    readonly priceCents: number;
    readonly shareCents: number;
    readonly soldAt: Date;
    readonly payableFrom: Date | null;
  } | null;
};
