const DAY = /^20\d{2}-\d{2}-\d{2}$/;

/** The end of the day that the address names, or now where it names none, one that is no day, or one that is not over. */
export function asOf(value: string | string[] | undefined, now: Date): { day: string; at: Date } {
  const today = now.toISOString().slice(0, 10);
  const day = typeof value === "string" && DAY.test(value) ? value : today;
  const end = new Date(`${day}T23:59:59.999Z`);
  const isDay = !Number.isNaN(end.getTime()) && end.toISOString().startsWith(day);
  return isDay && end < now ? { day, at: end } : { day: today, at: now };
}
