import { allergenId } from "./allergens";
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
    origin_note: ingredient.originNote,
    allergen: ingredient.allergen ? allergenText(ingredient.allergen) : null,
    allergen_id: ingredient.allergen ? allergenId(ingredient.allergen.annexRef) : null,
    confidence: ingredient.confidence,
    source: ingredient.source,
  }));
  await insertMissing(db, "ingredients", rows, "id");
}

/**
 * Gives the glossary's entries what they had no column for in an older database: the allergen they are, and the note
 * on their origin. To be called once, when the allergens are new; from then on both are staff's to change.
 */
export async function completeIngredients(
  db: SeedDb,
  ingredients: readonly CatalogIngredient[],
): Promise<void> {
  const known = ingredients.map(({ inci, allergen, originNote }) => ({
    inci,
    allergen_id: allergen ? allergenId(allergen.annexRef) : null,
    origin_note: originNote,
  }));
  await db.query(
    `UPDATE ingredients i SET allergen_id = coalesce(i.allergen_id, k.allergen_id),
            origin_note = coalesce(i.origin_note, k.origin_note)
       FROM jsonb_to_recordset($1::jsonb) AS k (inci citext, allergen_id uuid, origin_note text)
      WHERE i.inci = k.inci`,
    [JSON.stringify(known)],
  );
}
