/**
 * Money is an integer number of minor units ("cents") beside an ISO 4217 currency; rates are basis points.
 * Pure: no I/O. A wrong amount is a bug, so these functions throw RangeError instead of returning a Result.
 */

const BP_PER_WHOLE = 10_000n;

const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(currency: string): Intl.NumberFormat {
  let formatter = formatters.get(currency);
  if (!formatter) {
    formatter = new Intl.NumberFormat("en-US", { style: "currency", currency });
    formatters.set(currency, formatter);
  }
  return formatter;
}

/**
 * Checks that a number is a whole, safely representable amount of minor units and returns it (-0 becomes 0).
 * @throws RangeError for fractions, NaN, infinities and anything beyond Number.MAX_SAFE_INTEGER.
 */
export function asCents(value: number): number {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`Not a whole number of cents: ${String(value)}`);
  }
  return value === 0 ? 0 : value;
}

/**
 * Writes an amount for people, in US English: `formatCents(3400, "USD")` is "$34.00". The number of decimals
 * comes from the currency (none for JPY).
 * @throws RangeError when cents is not an integer or the currency is not a three-letter code.
 */
export function formatCents(cents: number, currency: string): string {
  const formatter = formatterOf(currency);
  const digits = formatter.resolvedOptions().maximumFractionDigits ?? 2;
  // The division is inexact, but its error stays under half a cent up to 45 trillion dollars.
  return formatter.format(asCents(cents) / 10 ** digits);
}

/**
 * The part of an amount that a rate takes, in cents: `percentOfBp(999, 825)` is 8.25 % of 9.99 = 82.
 * Rounds half up by magnitude: 0.5 cent becomes 1 cent and -0.5 becomes -1, so that a refund takes back
 * exactly what the charge had taken.
 * @param bp basis points, 10000 = 100 %; may exceed 10000, may not be negative.
 * @throws RangeError when either is not an integer, the rate is negative or the result is not safe.
 */
export function percentOfBp(cents: number, bp: number): number {
  if (!Number.isSafeInteger(bp) || bp < 0) {
    throw new RangeError(`Not a rate in basis points: ${String(bp)}`);
  }
  const amount = BigInt(asCents(cents));
  const magnitude = amount < 0n ? -amount : amount;
  // Half a divisor is added before the truncating division: that is rounding half up.
  const share = (magnitude * BigInt(bp) + BP_PER_WHOLE / 2n) / BP_PER_WHOLE;
  return asCents(Number(amount < 0n ? -share : share));
}

/**
 * Splits an amount in proportion to weights without losing or inventing a cent (largest remainder, ties to the
 * earlier position). The parts have the sign of the total, sum to it, and each is within one cent of its
 * exact share. A total of 0 gives zeros.
 * @param weights non-negative integers, for instance the lines' amounts.
 * @throws RangeError for no weights, a negative or fractional weight, or weights that are all 0 when there is something to split.
 */
export function splitByLargestRemainder(total: number, weights: readonly number[]): number[] {
  if (weights.length === 0) throw new RangeError("Nothing to split over");
  if (!weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0)) {
    throw new RangeError("Weights must be non-negative integers");
  }
  const amount = BigInt(asCents(total));
  if (amount === 0n) return weights.map(() => 0);

  const sum = weights.reduce((acc, weight) => acc + BigInt(weight), 0n);
  if (sum === 0n) throw new RangeError("All weights are 0");

  const magnitude = amount < 0n ? -amount : amount;
  const shares = weights.map((weight, index) => {
    const exact = magnitude * BigInt(weight);
    return { index, whole: exact / sum, remainder: exact % sum };
  });
  const left = Number(magnitude - shares.reduce((acc, share) => acc + share.whole, 0n));
  const byRemainder = shares.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const share of byRemainder.slice(0, left)) share.whole += 1n;

  return shares.map(({ whole }) => asCents(Number(amount < 0n ? -whole : whole)));
}
