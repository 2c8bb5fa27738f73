import { z } from "zod";

/** A calendar month of UTC: `2027-03`. */
export const monthKey = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);

export type Month = {
  readonly key: string;
  /** Its first moment, and that of the next. */
  readonly from: Date;
  readonly until: Date;
};

/** The month of this name. */
export function monthOf(key: string): Month {
  const [year = 0, month = 1] = key.split("-").map(Number);
  return {
    key,
    from: new Date(Date.UTC(year, month - 1, 1)),
    until: new Date(Date.UTC(year, month, 1)),
  };
}

/** The name of the month in which a moment lies. */
export const monthKeyOf = (at: Date): string => at.toISOString().slice(0, 7);

const WORDS = new Intl.DateTimeFormat("en-US", { month: "long", year: "numeric", timeZone: "UTC" });

/** "March 2027". */
export const monthWords = ({ from }: Month): string => WORDS.format(from);

/** The names of the months from the one of `first` to the one of `last`, latest first; at most ten years. */
export function monthsBetween(first: Date, last: Date): string[] {
  const keys: string[] = [];
  let [year, month] = [last.getUTCFullYear(), last.getUTCMonth()];
  const stop = first.getUTCFullYear() * 12 + first.getUTCMonth();
  while (year * 12 + month >= stop && keys.length < 120) {
    keys.push(monthKeyOf(new Date(Date.UTC(year, month, 1))));
    [year, month] = month === 0 ? [year - 1, 11] : [year, month - 1];
  }
  return keys;
}
