/** How a figure is written: money in cents, a share in basis points, days and counts as they are. */
export type FigureKind = "money" | "count" | "share" | "days";

export type Figure = {
  readonly key: string;
  readonly label: string;
  readonly kind: FigureKind;
  /** Null where there is nothing to take it of: no sale, so no median. */
  readonly now: number | null;
  readonly before: number | null;
  /** Whether more of it is good news, bad news or neither. */
  readonly more: "good" | "bad" | "neither";
  /** What is counted, in a sentence; empty where its neighbour says it. */
  readonly says: string;
  /** The list behind it, and the same as CSV. */
  readonly href: string;
  readonly csv: string;
};

/** One world's sales, bar by bar, in cents. */
export type Series = {
  readonly key: string;
  readonly label: string;
  readonly cents: readonly number[];
};

export type SalesChart = {
  /** The first day of each bar. */
  readonly days: readonly string[];
  readonly bucketDays: number;
  readonly worlds: readonly Series[];
  /** What both worlds made in the bars of the period before. */
  readonly before: readonly number[];
};

export type FigureGroup = {
  readonly key: string;
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly chart: SalesChart | null;
};

/** By how much something changed, in basis points of what it was; null where that cannot be said. */
export function changeBp(now: number | null, before: number | null): number | null {
  if (now === null || before === null || before === 0) return null;
  return Math.round(((now - before) / Math.abs(before)) * 10_000);
}

/** A part of a whole in basis points; null of nothing. */
export function shareBp(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000);
}

/** A list's address and its CSV's, with the same parameters. */
export function listed(
  room: string,
  path: string,
  parameters: Readonly<Record<string, string>>,
): Pick<Figure, "href" | "csv"> {
  const query = new URLSearchParams(parameters).toString();
  return { href: `${path}?${query}`, csv: `/admin/export/${room}?${query}` };
}
