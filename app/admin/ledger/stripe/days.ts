import { addDays, dayOf } from "@/lib/days";

const isDay = (value: unknown): value is string =>
  typeof value === "string" &&
  /^20\d{2}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  dayOf(new Date(value)) === value;

/** The days to compare, at most a quarter of a year; the last four weeks where the address names none. */
export function daysOf(
  given: Readonly<Record<string, unknown>>,
  now: Date,
): { readonly from: string; readonly to: string; readonly asked: boolean } {
  const today = dayOf(now);
  const to = isDay(given["to"]) && given["to"] <= today ? given["to"] : today;
  const from = isDay(given["from"]) && given["from"] <= to ? given["from"] : addDays(to, -27);
  const earliest = addDays(to, -91);
  return { from: from < earliest ? earliest : from, to, asked: "from" in given };
}
