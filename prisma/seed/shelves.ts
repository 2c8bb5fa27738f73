import { lookOf } from "./brands/look-of";
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
    look: lookOf(brand.id),
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
  await giveLooks(db, brandRows);
  await insertMissing(db, "categories", categoryRows, "id");
}

/** To makers that were here before looks were kept. */
async function giveLooks(db: SeedDb, brands: readonly { id: string; look: unknown }[]) {
  await db.query(
    `UPDATE brands SET look = given.look FROM jsonb_to_recordset($1) AS given (id uuid, look jsonb)
      WHERE brands.id = given.id AND brands.look IS NULL AND jsonb_typeof(given.look) = 'object'`,
    [JSON.stringify(brands.map(({ id, look }) => ({ id, look })))],
  );
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
