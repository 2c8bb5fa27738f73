import type { DeskField } from "@/components/desk/desk-form";
import type { DeskRate, DeskZone } from "@/lib/cart/edit-shipping";
import { typedPrice } from "@/lib/catalog/price-input";

/** The fields of a rate's form; `rate` null where it is to be made. */
export function rateFields(rate: DeskRate | null, zones: readonly DeskZone[]): DeskField[] {
  const field = (
    key: string,
    label: string,
    kind: "line" | "whole" | "money",
    value: string,
    more: { hint?: string; needed?: boolean; most?: number } = {},
  ): DeskField => ({ key, label, kind, value, needed: true, options: null, ...more });
  return [
    {
      key: "zoneId",
      label: "Zone",
      kind: "choice",
      needed: true,
      value: rate?.zoneId ?? "",
      options: zones.map(({ id, name }) => ({ value: id, label: name })),
    },
    field("name", "Way", "line", rate?.name ?? "", {
      hint: "Rates of one name are weights of one way",
      most: 40,
    }),
    field("maxWeightGrams", "Up to grams", "whole", rate ? String(rate.maxWeightGrams) : ""),
    field("price", "Price", "money", rate ? typedPrice(rate.priceCents) : "", { needed: false }),
    field(
      "freeFrom",
      "Free from",
      "money",
      rate?.freeFromCents ? typedPrice(rate.freeFromCents) : "",
      {
        hint: "Goods’ full price; none: never free",
        needed: false,
      },
    ),
    field("minDays", "Working days at least", "whole", rate ? String(rate.minDays) : ""),
    field("maxDays", "Working days at most", "whole", rate ? String(rate.maxDays) : ""),
  ];
}
