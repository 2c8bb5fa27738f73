import "server-only";
import type { Carrier } from "./carrier";
import { localCarrier } from "./local-carrier";

/** Those that labels can be had from; the first is the usual one. */
export const carriers: readonly [Carrier, ...Carrier[]] = [localCarrier];

/** The carrier that a parcel names, or null for one that only staff know (a tracking number typed by hand). */
export function findCarrier(key: string): Carrier | null {
  return carriers.find((carrier) => carrier.key === key) ?? null;
}
