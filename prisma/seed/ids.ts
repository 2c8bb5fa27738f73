import { createHash } from "node:crypto";

/** The moment the house opened; ids and dates of the seed count from it, so that every database gets the same ones. */
export const OPENING = new Date("2026-09-14T14:00:00Z");

/** A whole number from 0 to 2^32 − 1 that depends on `key` alone. */
export function steadyNumber(key: string): number {
  return createHash("sha256").update(key).digest().readUInt32BE(0);
}

/** A UUIDv7 that depends on `key` and `at` alone: what the database would have given, but the same everywhere. */
export function seedId(key: string, at: Date = OPENING): string {
  const bytes = createHash("sha256").update(`necessite:${key}`).digest().subarray(0, 16);
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString("hex");
  const cuts = [0, 8, 12, 16, 20, 32];
  return cuts
    .slice(1)
    .map((end, index) => hex.slice(cuts[index], end))
    .join("-");
}

const DAYS = 63;
const MINUTES_OF_A_DAY = 9 * 60;

/** When a product came online: a working hour of one of the nine weeks after the opening. */
export function publishedAt(sku: string): Date {
  const number = steadyNumber(`published:${sku}`);
  const minutes = (number % DAYS) * 24 * 60 + (Math.floor(number / DAYS) % MINUTES_OF_A_DAY);
  return new Date(OPENING.getTime() + minutes * 60_000);
}
