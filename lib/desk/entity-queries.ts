import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql, transaction } from "../db";
import { err, ok, type Result } from "../result";
import { isStorableText, uuid } from "../text";
import { ENTITY_ROOMS, type Entity } from "./entities";
import { readShelf } from "./internal/shelf-tables";
import { snapshotsById } from "./internal/snapshots";
import type { FilterOption } from "./list-definition";
import type { Fields, ShelfName } from "./fields";

export type EntitySheet = {
  readonly id: string;
  readonly version: number;
  readonly fields: Fields;
  /** Of a product. */
  readonly sku: string | null;
};

const BY_SLUG: Readonly<Record<Entity, string>> = {
  product: "SELECT id FROM products WHERE slug = $1",
  brand: "SELECT id FROM brands WHERE slug = $1",
  // Both worlds may use a slug, so categories go by their id.
  category: "SELECT id FROM categories WHERE id::text = $1",
  collection: "SELECT id FROM collections WHERE slug = $1",
  ingredient: "SELECT id FROM ingredients WHERE slug = $1",
  candidate: "SELECT id FROM intake_candidates WHERE id::text = $1",
};

/** A thing for its form, by the last part of its desk address. Merchandisers only. */
export async function findEntity(
  actor: Actor,
  entity: Entity,
  key: string,
): Promise<Result<EntitySheet, "not_found">> {
  if (!hasPermission(actor, "merchandiser") || !isStorableText(key)) return err("not_found");
  const [found] = await sql<{ id: string }>(BY_SLUG[entity], [key]);
  if (!found || !uuid.safeParse(found.id).success) return err("not_found");
  if (entity === "product") {
    const product = (await snapshotsById(sql, [found.id], false)).get(found.id);
    return product ? ok(product) : err("not_found");
  }
  const row = await transaction((tx) => readShelf(tx, entity, found.id));
  return row ? ok({ ...row, sku: null }) : err("not_found");
}

/** The choices of every shelf, by name. */
export async function listShelfOptions(): Promise<
  Readonly<Record<ShelfName, readonly FilterOption[]>>
> {
  const rows = await sql<FilterOption & { shelf: ShelfName }>(
    `SELECT 'brands' AS shelf, slug AS value, name AS label FROM brands
     UNION ALL SELECT 'categories', slug, name || CASE kind WHEN 'resale' THEN ' (resale)' ELSE '' END FROM categories
     UNION ALL SELECT 'badges', slug, name FROM badges UNION ALL SELECT 'concerns', slug, name FROM concerns
     UNION ALL SELECT 'collections', slug, name FROM collections ORDER BY 3`,
  );
  const of = (shelf: ShelfName) => rows.filter((row) => row.shelf === shelf);
  return {
    brands: of("brands"),
    categories: of("categories"),
    badges: of("badges"),
    concerns: of("concerns"),
    collections: of("collections"),
  };
}

const SLUG_OF: Readonly<Record<Entity, string>> = {
  product: "SELECT slug AS key FROM products WHERE id = $1",
  brand: "SELECT slug AS key FROM brands WHERE id = $1",
  category: "SELECT id::text AS key FROM categories WHERE id = $1",
  collection: "SELECT slug AS key FROM collections WHERE id = $1",
  ingredient: "SELECT slug AS key FROM ingredients WHERE id = $1",
  candidate: "SELECT id::text AS key FROM intake_candidates WHERE id = $1",
};

/** The address of a thing's page at the desk. */
export async function entityAddress(entity: Entity, id: string): Promise<string> {
  const [row] = await sql<{ key: string }>(SLUG_OF[entity], [id]);
  return `${ENTITY_ROOMS[entity].path}/${row?.key ?? ""}`;
}
