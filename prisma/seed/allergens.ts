import type { CatalogProduct, NamedAllergen } from "./catalog-file";
import { insertMissing, type SeedDb } from "./database";
import { seedId } from "./ids";

/** The id of an entry of Annex III: `III/88`. */
export const allergenId = (annexRef: string): string => seedId(`allergen:${annexRef}`);

/** Adds the named allergens that are missing. True where none was there: the database is new, or older than the list. */
export async function seedAllergens(
  db: SeedDb,
  allergens: readonly NamedAllergen[],
): Promise<boolean> {
  const rows = allergens.map((allergen) => ({
    id: allergenId(allergen.annexRef),
    annex_ref: allergen.annexRef,
    names: allergen.inci,
    cas: allergen.cas,
    leave_on_percent: allergen.declareAbove.leaveOnPercent,
    rinse_off_percent: allergen.declareAbove.rinseOffPercent,
    regulation: allergen.regulation,
    wave: allergen.listWave,
    source: allergen.source,
    confidence: allergen.confidence,
  }));
  const added = await insertMissing(db, "fragrance_allergens", rows, "id");
  return added.length === rows.length;
}

/** What brands declare, for the products with these ids; null for all, once, when the list itself is new. */
export async function seedDeclaredAllergens(
  db: SeedDb,
  products: readonly Pick<CatalogProduct, "sku" | "euAllergensPresent">[],
  only: ReadonlySet<string> | null,
): Promise<void> {
  const { rows } = await db.query<{ sku: string; id: string }>(
    "SELECT sku, product_id AS id FROM variants WHERE sku = ANY($1)",
    [products.map(({ sku }) => sku)],
  );
  const idOf = new Map(rows.map(({ sku, id }) => [sku, id]));
  const declared = products.flatMap(({ sku, euAllergensPresent }) => {
    const id = idOf.get(sku);
    if (id === undefined || (only !== null && !only.has(id))) return [];
    return euAllergensPresent.map(({ inci, annexRef }) => ({
      product_id: id,
      allergen_id: allergenId(annexRef),
      name: inci,
    }));
  });
  await insertMissing(db, "product_allergens", declared, "name");
}
