import type { IngredientLine } from "@/lib/catalog/ingredient-view";
import { plainSlug } from "./plain-slug";

/** A line of the glossary as pages carry it; `slug` is missing where the name makes it. */
export type PackedLine = readonly [name: string, labels: number, slug?: string];

export function packLine({ slug, name, labels }: IngredientLine): PackedLine {
  return slug === plainSlug(name) ? [name, labels] : [name, labels, slug];
}
