import { CONDITIONS, type Condition } from "../catalog/product-view";

/** A garment gives: more than this apart is a difference. */
const GARMENT_CM = 2;
const OTHER_CM = 1;
const MM = 1;

type Measured = number | string | undefined;

/** True where what was measured here is not what the seller had measured. `category` is the slug of its shelf. */
export function differs(
  category: string | null,
  key: string,
  said: Measured,
  found: Measured,
): boolean {
  if (found === undefined || said === undefined || said === found) return false;
  if (typeof said !== "number" || typeof found !== "number") return true;
  const inCm = category === "clothing" ? GARMENT_CM : OTHER_CM;
  return Math.abs(said - found) > (key.endsWith("Mm") ? MM : inCm);
}

/** The steps of condition that were lost between what was said and what was found; below zero where it is better. */
export function stepsWorse(said: Condition | null, found: Condition | null): number {
  return said && found ? CONDITIONS.indexOf(found) - CONDITIONS.indexOf(said) : 0;
}
