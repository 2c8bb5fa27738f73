/** An amount for spreadsheets: `-12.50`, without sign of currency and without commas. */
export function plainMoney(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
