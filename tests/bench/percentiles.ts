/** Milliseconds within which half, 95 and 99 of 100 were done. */
export type Percentiles = { readonly p50: number; readonly p95: number; readonly p99: number };

/** By the nearest rank. Zero for no values. */
export function percentiles(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
