import type { SeedDb } from "./database";
import { seedId } from "./ids";
import type { Manifest } from "./pictures";
import { type HouseRoom, houseKey, housePlace } from "./pictures/rooms";

/** Tables whose rows a room's pictures belong to, and how the seed calls such a row. */
const OWNERS = {
  "brand-": { table: "brands", kind: "brand" },
  "category-": { table: "categories", kind: "category" },
  "collection-": { table: "collections", kind: "collection" },
} as const satisfies Partial<Record<HouseRoom, unknown>>;

type House = { room: HouseRoom; name: string; base: string; row: Record<string, unknown> };

/** Where storage keeps what lies in a folder of the pictures: `_brands` is `brands`. */
const roomFolder = (folder: string): string => folder.replace(/^_/, "");

function housePictures(manifest: Manifest): House[] {
  return Object.entries(manifest).flatMap(([key, [picture]]) => {
    const known = houseKey(key);
    // The journal's plates are described by lib/journal/plates.ts.
    if (!known || !picture || known.room === "journal-") return [];
    const { folder, stem, widths } = housePlace(known.room, known.name);
    const base = `${roomFolder(folder)}/${stem}`;
    const { alt, width, height, dominant, blur } = picture;
    return [{ ...known, base, row: { base, alt, width, height, widths, dominant, blur } }];
  });
}

/**
 * Writes down the pictures of the house as they are now, since nobody edits them in the shop, and gives them to the
 * makers, categories and collections of the seed that have none.
 */
export async function seedHousePictures(db: SeedDb, manifest: Manifest): Promise<void> {
  const pictures = housePictures(manifest);
  if (pictures.length === 0) return;
  await db.query(
    `INSERT INTO house_pictures SELECT * FROM jsonb_populate_recordset(NULL::house_pictures, $1::jsonb)
     ON CONFLICT (base) DO UPDATE SET (alt, width, height, widths, dominant, blur) =
       (EXCLUDED.alt, EXCLUDED.width, EXCLUDED.height, EXCLUDED.widths, EXCLUDED.dominant, EXCLUDED.blur)`,
    [JSON.stringify(pictures.map(({ row }) => row))],
  );
  for (const [room, { table, kind }] of Object.entries(OWNERS)) {
    const own = pictures.filter((picture) => picture.room === room);
    await db.query(
      `UPDATE ${table} SET picture_base = given.base FROM unnest($1::uuid[], $2::text[]) AS given (id, base)
        WHERE ${table}.id = given.id AND picture_base IS NULL`,
      [own.map(({ name }) => seedId(`${kind}:${name}`)), own.map(({ base }) => base)],
    );
  }
}
