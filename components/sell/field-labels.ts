/** What the fields of the offer form are called. */
const LABELS: Readonly<Record<string, string>> = {
  category: "Shelf",
  subcategory: "Kind",
  title: "Title",
  maker: "Maker",
  sizeLabel: "Size",
  color: "Color",
  material: "Material",
  condition: "Condition",
  flawless: "Nothing is wrong with it",
  flaws: "Flaws",
  era: "Decade",
  retail: "Price when new",
  proof: "Where it is from",
  proofNote: "Note",
  story: "Story",
  rejectChoice: "If we cannot list it",
};

/** The label of a field by its name in the form. */
export function fieldLabel(name: string): string {
  if (name.startsWith("measure.")) return "Measurements";
  if (name.startsWith("declare.")) return "Declarations";
  return LABELS[name] ?? name;
}
