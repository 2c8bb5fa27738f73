import { randomUUID } from "node:crypto";
import sharp from "sharp";
import type { StaffActor } from "@/lib/access/actor";
import type { Occasion } from "@/lib/catalog/edit-product";
import { findCategory } from "@/lib/consignment/categories";
import { saveInspectionInput } from "@/lib/consignment/inspection";
import { saveListingInput } from "@/lib/consignment/listing";
import { saveInspection } from "@/lib/consignment/save-inspection";
import { saveListing } from "@/lib/consignment/save-listing";
import { sql } from "@/lib/db";
import { storage } from "@/lib/media/store";
import { got } from "./shop";

type Item = { readonly id: string };

/** A photograph of a piece that is ready, with its file. Returns its id. */
export async function makePhoto(
  item: Item,
  { slot = "front", source = "seller", width = 1000 } = {},
): Promise<string> {
  const id = randomUUID();
  const base = `photos/${id}`;
  const picture = sharp({
    create: { width, height: 1250, channels: 3, background: "#b08d57" },
  });
  await storage.put(
    `${base}-full.webp`,
    new Uint8Array(await picture.webp().toBuffer()),
    "image/webp",
  );
  await sql(
    `INSERT INTO consignment_photos (id, item_id, source, slot, position, status, base, width, height, dominant, blur, bytes)
     VALUES ($1, $2, $3, $4, 0, 'ready', $5, $6, 1250, '#b08d57', 'data:,', 1000)`,
    [id, item.id, source, slot, base, width],
  );
  return id;
}

export async function versionOf({ id }: Item): Promise<number> {
  const [row] = await sql<{ version: number }>(
    `SELECT version FROM consignment_items WHERE id = $1`,
    [id],
  );
  return row?.version ?? 0;
}

/** What the inspection's form sends where everything is as it should be, or as `more` says. */
export async function findings(item: Item, more: Record<string, unknown> = {}) {
  return saveInspectionInput.parse({
    itemId: item.id,
    version: String(await versionOf(item)),
    checks: (findCategory("clothing")?.checks ?? []).map(({ name }) => ({
      check: name,
      outcome: "passed",
    })),
    measurements: [{ key: "lengthCm", value: "110.5" }],
    condition: "good",
    recallSearch: "cpsc.gov, Halden & Rye",
    shelf: "A-12",
    ...more,
  });
}

/** What the listing's form sends, with these photographs. */
export async function words(
  item: Item,
  photos: readonly string[],
  more: Record<string, unknown> = {},
) {
  return saveListingInput.parse({
    itemId: item.id,
    version: String(await versionOf(item)),
    title: "Camel coat with horn buttons",
    subcategory: "outerwear",
    description: "A heavy coat in camel wool.",
    sizeLabel: "US 8",
    sizeGroup: "M",
    color: "camel",
    colorFamily: "brown",
    material: "wool, cashmere",
    materials: "wool, cashmere",
    era: "1980s",
    decade: "1980s",
    provenance: "Bought in Bath in 1986.",
    weightGrams: "1700",
    photos: photos.map((id, at) => ({ id, place: String(at + 1), alt: `View ${at + 1}` })),
    ...more,
  });
}

/** Inspects a piece that is in our hands, with nothing to be said against it, and prepares its listing. */
export async function inspect(
  actor: StaffActor,
  item: Item,
  occasion: Occasion,
  more: { findings?: Record<string, unknown>; photos?: readonly string[] } = {},
): Promise<void> {
  got(await saveInspection(actor, await findings(item, more.findings), occasion));
  const photos = more.photos ?? [await makePhoto(item)];
  got(await saveListing(actor, await words(item, photos), occasion));
}
