import { addDays, dayOf } from "../days";

/** Whole weeks, so that a period and the one before it have the same weekdays. */
export const PERIODS = [
  { days: 7, label: "7 days", bucketDays: 1 },
  { days: 28, label: "4 weeks", bucketDays: 1 },
  { days: 91, label: "13 weeks", bucketDays: 7 },
  { days: 364, label: "52 weeks", bucketDays: 28 },
] as const;

export type Period = {
  readonly days: number;
  readonly label: string;
  /** How many days one bar of a chart stands for. */
  readonly bucketDays: number;
  /** First and last day, both included. The last one is today. */
  readonly from: string;
  readonly to: string;
  /** The first day of as many days right before. */
  readonly before: string;
};

/** The period that an address asks for, up to and with the day of `now`; four weeks where it asks for none. */
export function periodOf(asked: string | string[] | undefined, now: Date): Period {
  const found = PERIODS.find(({ days }) => String(days) === asked) ?? PERIODS[1];
  const to = dayOf(now);
  const from = addDays(to, 1 - found.days);
  return { ...found, from, to, before: addDays(from, -found.days) };
}

/** The first days of a period's bars, in order. */
export function bucketsOf({ from, days, bucketDays }: Period): string[] {
  return Array.from({ length: Math.ceil(days / bucketDays) }, (_, index) =>
    addDays(from, index * bucketDays),
  );
}
