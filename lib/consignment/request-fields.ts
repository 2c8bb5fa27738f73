/** What of an offer staff can ask to have changed, and what it is called. Photographs are `photo:<slot>`. */
const REQUEST_FIELDS = {
  title: "Title",
  categoryId: "Category",
  subcategory: "Kind",
  maker: "Maker",
  sizeLabel: "Size",
  measurements: "Measurements",
  color: "Color",
  material: "Material",
  condition: "Condition",
  era: "Era",
  retailCents: "Price when new",
  proof: "Proof of origin",
  story: "Story",
  flaws: "Flaws",
  disclosures: "Declarations",
} as const;

const PHOTO = /^photo:[a-z][a-z0-9_-]{0,40}$/;

/** True for what can be asked to be changed. */
export const isRequestField = (field: string): boolean =>
  Object.hasOwn(REQUEST_FIELDS, field) || PHOTO.test(field);

/** What a field is called: "Measurements", "Photograph: label". */
export function requestFieldName(field: string): string {
  const known = Object.entries(REQUEST_FIELDS).find(([name]) => name === field);
  if (known) return known[1];
  return `Photograph: ${field.replace(/^photo:/, "").replaceAll(/[_-]/g, " ")}`;
}
