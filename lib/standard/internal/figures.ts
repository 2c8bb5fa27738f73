const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{1,6})?)`;
const PERCENT = new RegExp(
  String.raw`(?:[<≤~]|less than|up to|at most|min\.?|max\.?)?\s*${NUMBER}\s*(?:%|percent\b)\s*(?:\(?w\/w\)?|v\/v)?`,
  "iu",
);
const AMOUNT =
  /(?<![\p{L}\d-])(\d[\d.,]*\s*(?:(?:billion|million)\s*)?(?:mcg|µg|μg|mg|g|iu|cfu|kcal|ml|calories))\b(?:\s*(?:rae|dfe|ne|te))?/iu;

/** Percent by weight that an entry tells; null where it tells none, or one that cannot be. */
export function percentIn(text: string): number | null {
  const found = PERCENT.exec(text);
  const value = Number((found?.[1] ?? "").replace(",", "."));
  return found && value > 0 && value <= 100 ? value : null;
}

/** What a serving holds of it, as written. */
export function amountIn(text: string): string | null {
  return AMOUNT.exec(text)?.[1]?.replace(/\s+/g, " ") ?? null;
}

/** The entry without its percentages, amounts and the brackets that held nothing else. */
export function withoutFigures(text: string): string {
  const bare = text
    .replace(new RegExp(AMOUNT.source, "giu"), " ")
    .replace(new RegExp(PERCENT.source, "giu"), " ")
    .replace(/[([{]\s*[)\]}]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return bare === "" ? text : bare;
}
