import { findCategory, findKind } from "./categories";
import { measurementKey } from "./categories/category";
import type { DraftPhoto, DraftValues } from "./draft";
import { type OfferStep, stepOf } from "./offer-steps";

export type Missing = {
  /** The form's field, or `photo:<slot>`. */
  readonly field: string;
  readonly step: OfferStep;
  /** What to do about it. */
  readonly text: string;
};

/** What a draft still needs before it can be submitted, in the order of the form; nothing where it is complete. */
export function missingIn(values: DraftValues, photos: readonly DraftPhoto[]): Missing[] {
  const missing: Missing[] = [];
  const add = (field: string, text: string) => missing.push({ field, step: stepOf(field), text });
  const need = (field: keyof DraftValues, text: string) => {
    if (values[field] === null) add(field, text);
  };

  const category = findCategory(values.category);
  const kind = findKind(values.category, values.subcategory);
  if (!category) add("category", "Say what kind of thing it is");
  else if (!kind) add("subcategory", "Say what it is exactly");
  need("title", "Give it a title");

  missingPhotos(values, photos).forEach(({ field, text }) => add(field, text));

  if (category?.size?.required) need("sizeLabel", "Give its size");
  for (const spec of kind?.measurements ?? []) {
    const key = measurementKey(spec);
    if (spec.required && values.measurements[key] === undefined)
      add(`measure.${key}`, `Measure: ${spec.label}`);
  }
  need("color", "Name its color");
  need("material", "Name its material");

  need("condition", "Say how worn it is");
  if (values.flaws.length === 0 && !values.flawless)
    add("flaws", "Pin what is wrong with it, or say that there is nothing");
  need("proof", "Say how you know where it is from");

  for (const { name, text } of category?.disclosures ?? []) {
    if (!Object.hasOwn(values.disclosures, name)) add(`declare.${name}`, `Confirm: ${text}`);
  }
  need("rejectChoice", "Choose what becomes of it if we cannot list it");
  return missing;
}

function missingPhotos(
  { category }: DraftValues,
  photos: readonly DraftPhoto[],
): { field: string; text: string }[] {
  const usable = photos.filter(({ status }) => status !== "refused");
  const empty = (findCategory(category)?.slots ?? [])
    .filter(({ name, required }) => required && !usable.some(({ slot }) => slot === name))
    .map(({ name, label }) => ({ field: `photo:${name}`, text: `Photograph: ${label}` }));
  const waiting = usable.filter(({ status }) => status === "waiting").length;
  if (waiting === 0) return empty;
  const text =
    waiting === 1
      ? "Wait a moment: one photograph is still being looked at"
      : `Wait a moment: ${waiting} photographs are still being looked at`;
  return [...empty, { field: "photo:waiting", text }];
}
