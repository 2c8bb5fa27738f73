import type { CatalogIngredient, CatalogProduct } from "./catalog-file";

/** One entry of a label: the words on it, and the name under which the ingredient is known. */
export type LabelPart = { label: string; name: string };

/**
 * Cuts a declaration at its commas, in order and word for word. Commas in brackets ("Water (Aqua, Eau)") and
 * inside a chemical name ("1,2-Hexanediol": no space follows) do not cut.
 */
export function splitDeclaration(declaration: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < declaration.length; at += 1) {
    const sign = declaration[at];
    if (sign === "(" || sign === "[") depth += 1;
    if (sign === ")" || sign === "]") depth = Math.max(0, depth - 1);
    if (sign !== "," || depth > 0 || /\S/.test(declaration[at + 1] ?? "")) continue;
    parts.push(declaration.slice(from, at));
    from = at + 1;
  }
  parts.push(declaration.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

type Labelled = Pick<
  CatalogProduct,
  "sku" | "inci" | "labelDeclaration" | "supplementFacts" | "otherIngredients"
>;

/** A product's ingredients in label order; a supplement's are its facts, then its other ingredients. */
export function labelParts(product: Labelled): LabelPart[] {
  if (product.labelDeclaration === null) {
    const facts = (product.supplementFacts ?? []).map((fact) => fact.name);
    return [...facts, ...(product.otherIngredients ?? [])].map((name) => ({ label: name, name }));
  }
  const labels = splitDeclaration(product.labelDeclaration);
  const names = product.inci ?? [];
  if (labels.length !== names.length)
    throw new Error(`${product.sku}: ${labels.length} label parts for ${names.length} ingredients`);
  return labels.map((label, index) => ({ label, name: names[index] ?? label }));
}

/** Finds an ingredient's INCI name by any of its names; an alias of several ("AHA") names none of them. */
export function ingredientIndex(
  ingredients: readonly Pick<CatalogIngredient, "inci" | "aliases">[],
): (name: string) => string | null {
  const byAlias = new Map<string, string | null>();
  for (const { inci, aliases } of ingredients) {
    for (const alias of aliases) {
      const key = alias.toLowerCase();
      const known = byAlias.get(key);
      byAlias.set(key, known === undefined || known === inci ? inci : null);
    }
  }
  const byName = new Map(ingredients.map(({ inci }) => [inci.toLowerCase(), inci]));
  return (name) => byName.get(name.toLowerCase()) ?? byAlias.get(name.toLowerCase()) ?? null;
}
