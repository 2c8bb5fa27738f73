import type { Result } from "../result";

/** Where a parcel stands, in the order in which it gets there. `exception`: the carrier cannot find it or bring it. */
export const TRACKING_CODES = ["label_made", "in_transit", "delivered", "exception"] as const;
export type TrackingCode = (typeof TRACKING_CODES)[number];

export type LabelRequest = {
  /** Names the parcel: asking again under the same reference gives the same label. */
  readonly reference: string;
  /** Name, street, city: a line each. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly weightGrams: number;
  /** Printed on the label for those who pack: `N-100234/1`. */
  readonly note: string;
  readonly at: Date;
};

export type Label = {
  readonly tracking: string;
  readonly pdf: Uint8Array<ArrayBuffer>;
};

/** Something that the carrier saw. */
export type Scan = {
  readonly code: TrackingCode;
  readonly place: string | null;
  readonly at: Date;
};

/**
 * Somebody who brings parcels. A carrier of the outside world speaks to its API behind this; `unreachable` is worth
 * another try, `refused` (an address it does not serve) is not.
 */
export type Carrier = {
  /** Kept with parcels: `local`. */
  readonly key: string;
  readonly name: string;
  /** Makes a label, or hands out the one that this reference has. */
  makeLabel(request: LabelRequest): Promise<Result<Label, "unreachable" | "refused">>;
  /** Gives a label back that was not used. Saying so twice does no harm. */
  voidLabel(tracking: string, at: Date): Promise<Result<void, "unreachable" | "refused">>;
  /** Everything that was seen of a parcel up to `now`, oldest first. */
  track(tracking: string, now: Date): Promise<Result<readonly Scan[], "unreachable" | "refused">>;
  /** The carrier's own page about a parcel, or null where it has none. */
  trackingUrl(tracking: string): string | null;
};
