import { formatCents } from "../money";
import type { Markdowns } from "./markdowns";
import type { Split } from "./split";

const dollars = (cents: number): string => formatCents(cents, "usd").replace(/\.00$/, "");

/** "40%, from $50 50%, from $200 60%". */
export function splitText(split: Split): string {
  return split
    .map(({ fromCents, shareBp }) =>
      fromCents === 0 ? `${shareBp / 100}%` : `from ${dollars(fromCents)} ${shareBp / 100}%`,
    )
    .join(", ");
}

/** "90% after 90 days, 80% after 120", or that the price stays. */
export function stepsText(steps: Markdowns): string {
  if (steps.length === 0) return "The price stays";
  return steps
    .map(({ afterDays, percentBp }, index) =>
      index === 0
        ? `${percentBp / 100}% after ${afterDays} days`
        : `${percentBp / 100}% after ${afterDays}`,
    )
    .join(", ");
}
