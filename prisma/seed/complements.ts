import { COMPLEMENT_PAIRS } from "./complement-pairs";
import { insertMissing, type SeedDb } from "./database";

/** Adds what goes with each of `added`; with every product where nothing goes with anything yet. */
export async function seedComplements(db: SeedDb, added: ReadonlySet<string>): Promise<void> {
  const { rows: before } = await db.query("SELECT 1 FROM product_complements LIMIT 1");
  const { rows } = await db.query<{ sku: string; id: string }>(
    "SELECT sku, product_id AS id FROM variants WHERE sku = ANY($1)",
    [Object.keys(COMPLEMENT_PAIRS)],
  );
  const idOf = new Map(rows.map(({ sku, id }) => [sku, id]));
  const pairs = Object.entries(COMPLEMENT_PAIRS).flatMap(([sku, others]) => {
    const id = idOf.get(sku);
    if (id === undefined || (before.length > 0 && !added.has(id))) return [];
    return others.flatMap(([other, reason], index) => {
      const otherId = idOf.get(other);
      if (otherId === undefined) return [];
      return [{ product_id: id, other_id: otherId, position: index + 1, reason }];
    });
  });
  await insertMissing(db, "product_complements", pairs, "other_id");
}
