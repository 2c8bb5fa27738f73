import type { CatalogIngredient, FragranceAllergen } from "./catalog-file";
import { insertMissing, type SeedDb } from "./database";
import { seedId } from "./ids";
import { uniqueSlugs } from "./slugs";

/** What European law asks of a fragrance allergen, in a sentence's half. */
export function allergenText({ annexRef, declareAbove }: FragranceAllergen): string {
  const { leaveOnPercent, rinseOffPercent } = declareAbove;
  return (
    `EU fragrance allergen (Annex ${annexRef}), declared above ` +
    `${leaveOnPercent} % in leave-on and ${rinseOffPercent} % in rinse-off products`
  );
}

/** Adds the ingredients that the glossary does not have yet. */
export async function seedIngredients(
  db: SeedDb,
  ingredients: readonly CatalogIngredient[],
): Promise<void> {
  const slugs = uniqueSlugs(
    ingredients,
    ({ inci }) => inci,
    ({ cas }) => cas ?? "",
  );
  const rows = ingredients.map((ingredient) => ({
    id: seedId(`ingredient:${ingredient.inci}`),
    slug: slugs.get(ingredient),
    inci: ingredient.inci,
    aliases: ingredient.aliases,
    cas: ingredient.cas,
    ec_number: ingredient.ecNumber,
    functions: ingredient.functions,
    use: ingredient.use,
    origin: ingredient.origin,
    allergen: ingredient.allergen ? allergenText(ingredient.allergen) : null,
    confidence: ingredient.confidence,
    source: ingredient.source,
  }));
  await insertMissing(db, "ingredients", rows, "id");
}
