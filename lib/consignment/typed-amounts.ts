import { parsePrice } from "../catalog/price-input";

/** Percent as people type it, "60" or "62.5", in basis points; null for what is none from 0 to 100. */
export function parsePercent(typed: string): number | null {
  const [, whole, decimals = ""] = /^(\d{1,3})(?:\.(\d{1,2}))?\s*%?$/.exec(typed.trim()) ?? [];
  if (whole === undefined) return null;
  const bp = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  return bp <= 10_000 ? bp : null;
}

/** Basis points as they stand in a field: 6250 is "62.5". */
export const typedPercent = (bp: number): string => String(bp / 100);

/** Dollars as people type them, also none at all, in cents; null for everything else. */
export const parseBound = (typed: string): number | null =>
  /^0+(?:\.0{1,2})?$/.test(typed.trim()) ? 0 : parsePrice(typed);
