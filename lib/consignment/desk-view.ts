import type { Condition } from "../catalog/product-view";
import type { EndOutcome } from "./contract-terms";
import type { Listing } from "./listing";
import type { Markdowns } from "./markdowns";
import type { Split } from "./split";
import type { ConsignmentState } from "./states";

/** What the desk's pages are given about a piece: plain values, safe for the browser. Cents; ISO 8601. */

export type DeskPhoto = {
  readonly id: string;
  readonly source: "seller" | "intake";
  readonly slot: string;
  readonly status: "waiting" | "ready" | "refused";
  /** Storage key without width and ending, once cut. */
  readonly base: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly dominant: string | null;
  readonly problem: string | null;
};

export type DeskFlaw = {
  readonly id: string;
  readonly source: "seller" | "intake";
  readonly text: string;
  readonly photoId: string | null;
  readonly xBp: number | null;
  readonly yBp: number | null;
};

export type DeskContract = {
  readonly id: string;
  readonly round: number;
  readonly status: "proposed" | "accepted" | "refused" | "expired" | "replaced";
  readonly policyVersion: number;
  readonly overrideReason: string | null;
  readonly priceCents: number;
  readonly split: Split;
  readonly markdowns: Markdowns;
  readonly floorCents: number;
  readonly termDays: number;
  readonly graceDays: number;
  readonly shipByDays: number;
  readonly endOutcome: EndOutcome;
  readonly differences: string | null;
  readonly note: string | null;
  readonly proposedAt: string;
  readonly expiresAt: string;
  readonly acceptedAt: string | null;
};

export type DeskEvent = {
  readonly id: string;
  readonly transition: string;
  readonly to: ConsignmentState;
  readonly actor: string;
  readonly actorName: string | null;
  readonly note: string | null;
  readonly at: string;
};

export type DeskRequest = {
  readonly id: string;
  readonly field: string;
  readonly reason: string;
  readonly askedAt: string;
  readonly answeredAt: string | null;
};

/** Something that was written about a piece. */
export type DeskMessage = {
  readonly id: string;
  readonly side: "seller" | "staff";
  readonly who: string | null;
  readonly body: string;
  readonly at: string;
  /** A seller's: when staff were done with it. Staff's: when the seller saw it. */
  readonly readAt: string | null;
};

export type DeskInspection = {
  readonly id: string;
  readonly checks: readonly InspectionCheck[];
  readonly authenticityNote: string | null;
  readonly measurements: Readonly<Record<string, number | string>>;
  readonly condition: Condition | null;
  readonly recallSearch: string | null;
  readonly recallFound: boolean;
  readonly outcome: "pass" | "requote" | "reject" | null;
  readonly note: string | null;
  readonly who: string | null;
  readonly at: string;
};

/** One thing that was looked at; null while nobody has. */
export type InspectionCheck = {
  readonly check: string;
  readonly passed: boolean | null;
  readonly note: string;
};

/** One consigned piece with all that belongs to it. */
export type PieceSheet = {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: ConsignmentState;
  readonly blockedFrom: ConsignmentState | null;
  readonly blockReason: string | null;
  readonly seller: {
    readonly id: string;
    readonly name: string | null;
    readonly email: string;
    /** How many pieces of theirs there were besides, and how those ended. */
    readonly others: number;
    readonly sold: number;
    readonly notTaken: number;
  };
  readonly category: { readonly slug: string; readonly name: string } | null;
  readonly subcategory: string | null;
  readonly title: string | null;
  readonly maker: string | null;
  readonly sizeLabel: string | null;
  readonly measurements: Readonly<Record<string, number | string>>;
  readonly color: string | null;
  readonly material: string | null;
  readonly condition: Condition | null;
  readonly era: string | null;
  readonly retailCents: number | null;
  readonly currency: string;
  readonly proof: string | null;
  readonly proofNote: string | null;
  readonly story: string | null;
  readonly flawless: boolean;
  readonly disclosures: Readonly<Record<string, boolean>>;
  readonly rejectChoice: "return" | "donate" | null;
  readonly product: {
    readonly slug: string;
    readonly status: string;
    readonly priceCents: number | null;
  } | null;
  readonly shelf: string | null;
  /** What the shop will say of it, once that is prepared. */
  readonly listing: Listing | null;
  readonly declineReason: string | null;
  readonly withdrawReason: string | null;
  readonly carrier: string | null;
  readonly tracking: string | null;
  readonly submittedAt: string | null;
  readonly dueAt: string | null;
  readonly listedAt: string | null;
  readonly photos: readonly DeskPhoto[];
  readonly flaws: readonly DeskFlaw[];
  readonly contracts: readonly DeskContract[];
  readonly requests: readonly DeskRequest[];
  readonly inspections: readonly DeskInspection[];
  readonly history: readonly DeskEvent[];
  readonly messages: readonly DeskMessage[];
};
