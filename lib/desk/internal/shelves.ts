import "server-only";
import type { Sql } from "../../db";
import type { ShelfName } from "../fields";
import type { Shelves } from "../parse-field";

const STATEMENT = `SELECT 'brands' AS shelf, slug, name FROM brands UNION ALL SELECT 'categories', slug, name FROM categories
  UNION ALL SELECT 'badges', slug, name FROM badges UNION ALL SELECT 'concerns', slug, name FROM concerns
  UNION ALL SELECT 'collections', slug, name FROM collections`;

/** Everything a product can be put on, by slug and by name. A slug goes before somebody else's name. */
export async function readShelves(run: Sql): Promise<Shelves> {
  const shelves: Record<ShelfName, Map<string, string>> = {
    brands: new Map(),
    categories: new Map(),
    badges: new Map(),
    concerns: new Map(),
    collections: new Map(),
  };
  const rows = await run<{ shelf: ShelfName; slug: string; name: string }>(STATEMENT);
  for (const { shelf, slug, name } of rows) shelves[shelf].set(name.toLowerCase(), slug);
  for (const { shelf, slug } of rows) shelves[shelf].set(slug, slug);
  return shelves;
}
