const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const of = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** How long something waits, in the largest unit that says enough: "40 minutes", "31 hours", "6 days". */
export function ageText(since: Date, now: Date): string {
  const age = Math.max(0, now.getTime() - since.getTime());
  if (age < 2 * HOUR) return of(Math.floor(age / MINUTE), "minute");
  if (age < 2 * DAY) return of(Math.floor(age / HOUR), "hour");
  return of(Math.floor(age / DAY), "day");
}
