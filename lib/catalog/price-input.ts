/** The database refuses prices above this: $100,000.00. */
export const HIGHEST_PRICE_CENTS = 10_000_000;

const TYPED = /^(0|[1-9]\d{0,5})(?:\.(\d{2}))?$/;

/**
 * A price as people type it, "34.00" or "34", in cents; null for everything else: signs, exponents, spaces inside,
 * thousands separators, one decimal or more than two, zero, and more than $100,000.00. Works on the digits,
 * never through a fraction.
 */
export function parsePrice(typed: string): number | null {
  const [, whole, decimals] = TYPED.exec(typed.trim()) ?? [];
  if (whole === undefined) return null;
  const cents = Number(whole) * 100 + Number(decimals ?? "0");
  return cents > 0 && cents <= HIGHEST_PRICE_CENTS ? cents : null;
}

/** A price as it stands in its field: 3400 is "34.00". */
export function typedPrice(cents: number): string {
  const digits = String(cents).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
