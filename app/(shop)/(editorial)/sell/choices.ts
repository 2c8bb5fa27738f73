import type { SelectOption } from "@/components/ui/select";
import { CONDITION_TEXTS, CONDITIONS } from "@/lib/catalog/product-view";
import { listCategories } from "@/lib/catalog/queries";

export const conditionChoices: readonly SelectOption[] = CONDITIONS.map((value) => ({
  value,
  label: CONDITION_TEXTS[value].label,
}));

/** The shelves of the resale room, as choices. */
export async function categoryChoices(): Promise<SelectOption[]> {
  const categories = await listCategories("resale");
  return categories.map(({ slug, name }) => ({ value: slug, label: name }));
}
