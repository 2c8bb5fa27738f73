import { categories } from "./categories";
import type { CatalogBrand } from "./catalog-file";
import { insertMissing, type SeedDb } from "./database";
import { seedId } from "./ids";
import { badgeRows, concernRow } from "./words";

/** Adds the brands and categories that are not there yet. */
export async function seedShelves(db: SeedDb, brands: readonly CatalogBrand[]): Promise<void> {
  const brandRows = brands.map((brand) => ({
    id: seedId(`brand:${brand.id}`),
    slug: brand.id,
    name: brand.name,
    focus: brand.focus,
    based_in: brand.basedIn,
    story: brand.story,
  }));
  const categoryRows = categories.map(({ slug, name, kind }, index) => ({
    id: seedId(`category:${slug}`),
    slug,
    name,
    kind,
    position: index + 1,
  }));
  await insertMissing(db, "badges", badgeRows, "slug");
  await insertMissing(db, "brands", brandRows, "id");
  await insertMissing(db, "categories", categoryRows, "id");
}

/** Adds the concerns that the catalogue's products name. */
export async function seedConcerns(db: SeedDb, words: readonly string[]): Promise<void> {
  await insertMissing(db, "concerns", [...new Set(words)].map(concernRow), "slug");
}

/** Row ids by slug: what products refer to, whoever made the rows. */
export async function idsBySlug(
  db: SeedDb,
  table: "brands" | "categories",
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ id: string; slug: string }>(`SELECT id, slug FROM ${table}`);
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}
