import type { Catalog, CatalogPiece, CatalogProduct } from "./catalog-file";
import { insertMissing, type SeedDb } from "./database";
import { publishedAt, seedId } from "./ids";
import { ingredientIndex } from "./labels";
import { curatedRows, pieceRows, type ProductRows } from "./product-rows";
import { idsBySlug } from "./shelves";
import { uniqueSlugs } from "./slugs";

const nameOf = (thing: CatalogProduct | CatalogPiece): string =>
  "title" in thing ? thing.title : thing.name;

async function allRows(db: SeedDb, catalog: Catalog, consignorId: string): Promise<ProductRows[]> {
  const shelves = {
    brands: await idsBySlug(db, "brands"),
    categories: await idsBySlug(db, "categories"),
  };
  const things = [...catalog.products, ...catalog.resale];
  const slugs = uniqueSlugs(things, nameOf, ({ sku }) => sku);
  const slug = (thing: CatalogProduct | CatalogPiece) => slugs.get(thing) ?? thing.sku;
  return [
    ...catalog.products.map((product) => curatedRows(product, slug(product), shelves)),
    ...catalog.resale.map((piece) => pieceRows(piece, slug(piece), shelves, consignorId)),
  ];
}

async function seedLabels(db: SeedDb, catalog: Catalog, added: ProductRows[]): Promise<void> {
  const inciOf = ingredientIndex(catalog.ingredients);
  const { rows } = await db.query<{ id: string; inci: string }>(
    "SELECT id, inci::text FROM ingredients",
  );
  const ids = new Map(rows.map(({ id, inci }) => [inci, id]));
  const parts = added.flatMap(({ id, label }) =>
    label.map((part, index) => ({
      product_id: id,
      position: index + 1,
      label: part.label,
      ingredient_id: ids.get(inciOf(part.name) ?? "") ?? null,
    })),
  );
  await insertMissing(db, "product_ingredients", parts, "position");
}

async function seedStock(db: SeedDb, added: ProductRows[]): Promise<void> {
  const stock = added.map(({ variant, onHand }) => ({
    variant_id: variant.id,
    on_hand: onHand,
    held: 0,
  }));
  const movements = added.map(({ variant, onHand }) => ({
    id: seedId(`received:${String(variant.sku)}`, publishedAt(String(variant.sku))),
    variant_id: variant.id,
    kind: "received",
    quantity: onHand,
    reason: "opening stock",
    actor: "system:seed",
    at: publishedAt(String(variant.sku)),
  }));
  await insertMissing(db, "stock", stock, "variant_id");
  await insertMissing(db, "stock_movements", movements, "id");
}

/** Some prices have come down since the listing: the change is written down with its own day, then made. */
async function seedReductions(db: SeedDb, added: ProductRows[]): Promise<void> {
  const reduced = added.flatMap(({ variant, reduced: to }) => (to ? [{ variant, to }] : []));
  const changes = reduced.map(({ variant, to }) => ({
    id: seedId(`price:${String(variant.sku)}`, to.at),
    variant_id: variant.id,
    price_cents: to.cents,
    currency: "usd",
    at: to.at,
  }));
  await insertMissing(db, "price_changes", changes, "id");
  await db.query(
    `UPDATE variants v SET price_cents = c.price_cents FROM price_changes c
      WHERE c.variant_id = v.id AND c.id = ANY ($1::uuid[])`,
    [changes.map(({ id }) => id)],
  );
}

/**
 * Adds the products that are missing, each with all that belongs to it, and hands out their ids. A product that is
 * there is left as staff made it: price, stock, label, address and state.
 */
export async function seedProducts(
  db: SeedDb,
  catalog: Catalog,
  consignorId: string,
): Promise<ReadonlySet<string>> {
  const rows = await allRows(db, catalog, consignorId);
  const { rows: known } = await db.query<{ sku: string }>("SELECT sku FROM variants");
  const skus = new Set(known.map(({ sku }) => sku));
  const missing = rows.filter(({ variant }) => !skus.has(String(variant.sku)));
  const inserted = await insertMissing<{ id: string }>(
    db,
    "products",
    missing.map(({ product }) => product),
    "id",
  );
  const ids = new Set(inserted.map(({ id }) => id));
  const added = missing.filter(({ id }) => ids.has(id));
  await insertMissing(
    db,
    "variants",
    added.map(({ variant }) => variant),
    "id",
  );
  await seedReductions(db, added);
  const pieces = added.flatMap(({ piece }) => (piece ? [piece] : []));
  await insertMissing(db, "resale_pieces", pieces, "product_id");
  await seedLabels(db, catalog, added);
  await seedStock(db, added);
  return ids;
}
