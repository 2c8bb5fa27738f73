import { parsePrice } from "@/lib/catalog/price-input";
import { offeredTerms, type ContractTerms } from "@/lib/consignment/contract-terms";
import type { Markdowns } from "@/lib/consignment/markdowns";
import type { Split } from "@/lib/consignment/split";
import { parseBound, parsePercent } from "@/lib/consignment/typed-amounts";
import { percentOfBp } from "@/lib/money";
import type { OfferRules } from "./offer-rules";

/** What stands in the fields of an offer's form, by name. */
export type Typed = Readonly<Record<string, string>>;

export type TypedOffer = {
  readonly priceCents: number | null;
  readonly terms: Omit<ContractTerms, "endOutcome">;
  readonly differing: readonly string[];
};

/** What an offer would be if it were sent as it stands; what cannot be read yet is as the rules say. */
export function readTyped(rules: OfferRules, typed: Typed): TypedOffer {
  const priceCents = parsePrice(typed["price"] ?? "");
  const floorByRule = Math.max(1, percentOfBp(priceCents ?? 0, rules.floorBp));
  const days = (name: string) =>
    /^[1-9]\d{0,3}$/.test(typed[name] ?? "") ? Number(typed[name]) : undefined;
  const { terms, differing } = offeredTerms(
    { ...rules, floorCents: floorByRule },
    {
      endOutcome: rules.endOutcomes[0] ?? "return",
      split: splitOf(typed),
      markdowns: stepsOf(typed),
      floorCents: parsePrice(typed["floor"] ?? "") ?? undefined,
      termDays: days("termDays"),
      graceDays: days("graceDays"),
      shipByDays: days("shipByDays"),
    },
  );
  return { priceCents, terms, differing };
}

const ROWS = [0, 1, 2, 3, 4, 5, 6, 7];

function splitOf(typed: Typed): Split {
  return ROWS.flatMap((row) => {
    const fromCents = parseBound(typed[`split[${row}].from`] ?? "");
    const shareBp = parsePercent(typed[`split[${row}].share`] ?? "");
    return fromCents === null || shareBp === null ? [] : [{ fromCents, shareBp }];
  });
}

function stepsOf(typed: Typed): Markdowns {
  return ROWS.flatMap((row) => {
    const afterDays = Number(typed[`markdowns[${row}].days`] ?? "");
    const percentBp = parsePercent(typed[`markdowns[${row}].percent`] ?? "");
    return afterDays >= 1 && percentBp !== null ? [{ afterDays, percentBp }] : [];
  });
}
