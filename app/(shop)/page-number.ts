/** A page number as a list's address writes it: 2, 3, … without leading zeros; null for anything else. */
export function pageNumber(value: string): number | null {
  return /^[1-9]\d{0,3}$/.test(value) && value !== "1" ? Number(value) : null;
}
