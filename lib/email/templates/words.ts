const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1440;

/** "1 minute", "30 minutes", "2 hours", "7 days": the largest unit that fits without a remainder. */
export function durationText(minutes: number): string {
  if (minutes % MINUTES_PER_DAY === 0) return counted(minutes / MINUTES_PER_DAY, "day");
  if (minutes % MINUTES_PER_HOUR === 0) return counted(minutes / MINUTES_PER_HOUR, "hour");
  return counted(minutes, "minute");
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/**
 * "Hello Ada," or "Hello,". Anyone can sign up with someone else's address, so a name that is long or could be
 * read as a link or a sentence of its own is left out: our letters carry nobody else's messages.
 */
export function greeting(name: string | null): string {
  const trimmed = name?.trim() ?? "";
  const plain = /^[\p{L}\p{M}'’. -]{1,60}$/u.test(trimmed) && !/\.\S/.test(trimmed);
  return plain ? `Hello ${trimmed},` : "Hello,";
}

/** "a", "a and b", "a, b and 3 others": the first two by name. */
export function listed(names: readonly string[]): string {
  const [first = "", second, ...others] = names;
  if (second === undefined) return first;
  if (others.length === 0) return `${first} and ${second}`;
  return `${first}, ${second} and ${counted(others.length, "other")}`;
}
