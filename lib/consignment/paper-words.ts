/** Days and moments as papers and letters about pieces write them, in UTC. */
const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });
const minute = new Intl.DateTimeFormat("en-US", {
  dateStyle: "long",
  timeStyle: "medium",
  timeZone: "UTC",
});

/** "November 29, 2026". */
export const dayText = (date: Date): string => day.format(date);

/** "November 29, 2026 at 9:07:12 PM UTC". */
export const momentText = (date: Date): string => `${minute.format(date)} UTC`;

/** "1 day", "14 days". */
export const daysText = (days: number): string => `${days} ${days === 1 ? "day" : "days"}`;

/** "40%", "12.5%". */
export const percentText = (bp: number): string => `${bp / 100}%`;
