import type { DeskField } from "@/components/desk/desk-form";
import { US_STATES } from "@/lib/us-places";
import type { DeskTaxRate } from "@/lib/orders/edit-tax";

/** The fields of a tax rate's form; `rate` null where it is to be made. */
export function taxFields(rate: DeskTaxRate | null): DeskField[] {
  return [
    {
      key: "state",
      label: "State",
      kind: "choice",
      needed: true,
      value: rate?.state ?? "",
      options: US_STATES.map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      key: "taxCategory",
      label: "Category of goods",
      kind: "line",
      needed: true,
      most: 40,
      options: null,
      value: rate?.taxCategory ?? "general",
      hint: "general counts for every category without a rate",
    },
    {
      key: "rateBp",
      label: "Per cent",
      kind: "decimal",
      needed: true,
      options: null,
      value: rate ? String(rate.rateBp / 100) : "",
    },
    {
      key: "taxesShipping",
      label: "Delivery is taxed as well",
      kind: "yes",
      needed: false,
      options: null,
      value: rate?.taxesShipping ? "yes" : "",
      hint: "Of the state’s general rate",
    },
    {
      key: "source",
      label: "Where it is from",
      kind: "text",
      needed: true,
      options: null,
      value: rate?.source ?? "",
    },
  ];
}
