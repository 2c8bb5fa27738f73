import { slotsOf } from "./categories";

/** The way through offering a piece, in order. */
export const OFFER_STEPS = [
  { name: "piece", label: "The piece" },
  { name: "photos", label: "Photographs" },
  { name: "size", label: "Size and material" },
  { name: "condition", label: "Condition" },
  { name: "story", label: "Story" },
  { name: "send", label: "Check and send" },
] as const;

export type OfferStep = (typeof OFFER_STEPS)[number]["name"];

/** The step that a part of an address names, or null. */
export function findStep(name: string): OfferStep | null {
  return OFFER_STEPS.find((step) => step.name === name)?.name ?? null;
}

/** The step after this one; the last leads nowhere. */
export function stepAfter(name: OfferStep): OfferStep | null {
  const at = OFFER_STEPS.findIndex((step) => step.name === name);
  return OFFER_STEPS[at + 1]?.name ?? null;
}

/** Fields of the form by step; those of `measure.<key>` and `declare.<name>` are known by their first word. */
const FIELD_STEPS: Readonly<Record<string, OfferStep>> = {
  category: "piece",
  subcategory: "piece",
  title: "piece",
  maker: "piece",
  sizeLabel: "size",
  measure: "size",
  color: "size",
  material: "size",
  condition: "condition",
  flawless: "condition",
  flaws: "condition",
  era: "story",
  retail: "story",
  proof: "story",
  proofNote: "story",
  story: "story",
  declare: "send",
  rejectChoice: "send",
};

/** What staff call the fields of a request (request-fields.ts), where the form has another word. */
const REQUESTED: Readonly<Record<string, string>> = {
  categoryId: "category",
  measurements: "measure",
  retailCents: "retail",
  disclosures: "declare",
};

/** The step on which a field is filled in; `field` is a form's name, a request's, or `photo:<slot>`. */
export function stepOf(field: string): OfferStep {
  if (field.startsWith("photo:")) return "photos";
  const [word = ""] = (REQUESTED[field] ?? field).split(".");
  return FIELD_STEPS[word] ?? "piece";
}

/** Where on its step a field stands, as a fragment of the address. */
export function placeOf(field: string): string {
  return (REQUESTED[field] ?? field).replaceAll(/[^A-Za-z]/g, "-");
}

/** What the place of a photograph is called: "Front". */
export function slotName(category: string | null, slot: string): string {
  return slotsOf(category).find(({ name }) => name === slot)?.label ?? "Anything else";
}
