import { addWorkingDays, dayOf } from "../days";

/** Working days that we take to hand a parcel to the carrier, unless staff have set others. */
const HANDLING_DAYS = 2;

export type DeliveryPromise = {
  /** The last day to hand the parcel to the carrier. */
  readonly shipBy: string;
  /** The last day on which it reaches the shopper. */
  readonly promisedFor: string;
};

/** What is promised of a parcel that is ordered at `from`. Working days. */
export function deliveryPromise(
  from: Date,
  { handlingDays, maxDays }: { readonly handlingDays: number | null; readonly maxDays: number },
): DeliveryPromise {
  const shipBy = addWorkingDays(dayOf(from), handlingDays ?? HANDLING_DAYS);
  return { shipBy, promisedFor: addWorkingDays(shipBy, maxDays) };
}
