/** Days of the calendar, `YYYY-MM-DD`: they have no time zone. */

const DAY_MS = 86_400_000;

/** The day on which `at` falls, in UTC. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** The day that is so many days after `day`. */
export function addDays(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * DAY_MS));
}

/** The day that is so many working days after `day`. Weekends do not count; holidays do. */
export function addWorkingDays(day: string, days: number): string {
  let at = day;
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return at;
}

const words = new Intl.DateTimeFormat("en-US", {
  weekday: "long",
  month: "long",
  day: "numeric",
  timeZone: "UTC",
});

/** "Tuesday, March 3". */
export function dayText(day: string): string {
  return words.format(new Date(day));
}
