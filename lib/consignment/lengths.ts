/** What a seller measures in; the record always has the metric number. */
export const LENGTH_UNITS = ["in", "cm"] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];

const CM_PER_INCH = 2.54;
const MM_PER_INCH = 25.4;
/** "40", "40.5", "40,5", "40 1/2", "1/2". */
const TYPED = /^(?:(\d{1,4})(?:[.,](\d{1,3}))?)?(?:(?:^|\s+|-)(\d{1,2})\s*\/\s*(\d{1,2}))?$/;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A typed length as a number, or null where it is none. */
function typedNumber(typed: string): number | null {
  const found = TYPED.exec(typed.trim().replace(/\s*(?:cm|mm|in|inches|")$/i, ""));
  if (!found || found[0] === "") return null;
  const [, whole = "0", decimals = "0", over = "0", under = "1"] = found;
  if (Number(under) === 0) return null;
  return Number(`${whole}.${decimals}`) + Number(over) / Number(under);
}

/** A length as somebody typed it in `unit`, in the record's own (centimeters or, for small things, millimeters). */
export function parseLength(typed: string, unit: LengthUnit, record: "cm" | "mm"): number | null {
  const value = typedNumber(typed);
  if (value === null) return null;
  if (unit === "in") return rounded(value * (record === "cm" ? CM_PER_INCH : MM_PER_INCH));
  return rounded(value);
}

/** A length of the record as it goes back into a field in `unit`. Two decimals, so that quarters of an inch come back. */
export function typedLength(value: number, unit: LengthUnit, record: "cm" | "mm"): string {
  if (unit === "cm") return String(value);
  return String(rounded(value / (record === "cm" ? CM_PER_INCH : MM_PER_INCH)));
}
