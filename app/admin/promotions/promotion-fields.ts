import type { DeskField } from "@/components/desk/desk-form";
import { typedPrice } from "@/lib/catalog/price-input";
import type { PromotionSheet, PromotionShelves } from "@/lib/promotions/desk-queries";

const KINDS = [
  { value: "percent", label: "Per cent off" },
  { value: "amount", label: "An amount off" },
  { value: "free_shipping", label: "Free delivery" },
  { value: "buy_x", label: "Of every so many, some cost less" },
];
const GOODS = [
  { value: "curated", label: "Care only" },
  { value: "resale", label: "Resale only" },
];
const BEARERS = [
  { value: "shop", label: "The shop" },
  { value: "shared", label: "The shop and the consignor, by their shares" },
];

const money = (cents: number | null | undefined) => (cents ? typedPrice(cents) : "");
const count = (value: number | null | undefined) => (value ? String(value) : "");
const yes = (value: boolean | undefined) => (value ? "yes" : "");
const percent = (bp: number | null | undefined) => (bp ? String(bp / 100) : "");

/** The fields of a promotion's form; `sheet` null where it is to be made. */
export function promotionFields(
  sheet: PromotionSheet | null,
  { categories, brands }: PromotionShelves,
): DeskField[] {
  const field = (
    key: string,
    label: string,
    kind: "line" | "whole" | "decimal" | "money" | "yes",
    value: string,
    more: { hint?: string; needed?: boolean; most?: number } = {},
  ): DeskField => ({ key, label, kind, value, needed: false, options: null, ...more });
  const choice = (
    key: string,
    label: string,
    value: string,
    options: readonly { value: string; label: string }[],
    more: { hint?: string; needed?: boolean } = {},
  ): DeskField => ({ key, label, kind: "choice", value, options, needed: false, ...more });
  return [
    field("title", "Title", "line", sheet?.title ?? "", {
      hint: "Shoppers read it on their bag and receipt",
      needed: true,
      most: 80,
    }),
    field("code", "Code", "line", sheet?.code ?? "", {
      hint: "Without one it counts by itself",
      most: 30,
    }),
    choice("kind", "Takes off", sheet?.kind ?? "percent", KINDS, { needed: true }),
    field("percent", "Per cent", "decimal", percent(sheet?.percentBp), {
      hint: "Of the price; 100 is free",
    }),
    field("amount", "Amount", "money", money(sheet?.amountCents), { hint: "For an amount off" }),
    field("buyQuantity", "Bought at full price", "whole", count(sheet?.buyQuantity), {
      hint: "2, where the third costs less",
    }),
    field("getQuantity", "Cost less", "whole", count(sheet?.getQuantity), {
      hint: "1, where the third costs less",
    }),
    choice("goods", "Goods", sheet?.goods ?? "", GOODS, { hint: "None: care and pieces" }),
    {
      key: "categoryIds",
      label: "Only in these categories",
      kind: "list",
      options: categories,
      needed: false,
      value: [...(sheet?.categoryIds ?? [])],
    },
    {
      key: "brandIds",
      label: "Only of these brands",
      kind: "list",
      options: brands,
      needed: false,
      value: [...(sheet?.brandIds ?? [])],
    },
    field("minimum", "Minimum", "money", money(sheet?.minimumCents), {
      hint: "Full prices of the goods it is about",
    }),
    field("limitTotal", "Times in all", "whole", count(sheet?.limitTotal), {
      hint: "None: without limit",
    }),
    field("limitPerPerson", "Times per person", "whole", count(sheet?.limitPerPerson), {
      hint: "By account and e-mail",
    }),
    field("firstOrder", "Only for a first order", "yes", yes(sheet?.firstOrder)),
    {
      key: "startsOn",
      label: "From this day",
      kind: "date",
      needed: false,
      value: sheet?.startsOn ?? "",
    },
    {
      key: "endsOn",
      label: "To the end of this day",
      kind: "date",
      needed: false,
      value: sheet?.endsOn ?? "",
      hint: "Days begin and end by UTC",
    },
    field("combines", "Stands beside others that may", "yes", yes(sheet?.combines)),
    field("priority", "Place in the row", "whole", count(sheet?.priority ?? 100), {
      hint: "Lower ones count first",
    }),
    choice("bearer", "For pieces, who bears it", sheet?.bearer ?? "shop", BEARERS, {
      needed: true,
    }),
  ];
}
