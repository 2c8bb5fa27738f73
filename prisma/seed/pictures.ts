import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Storage } from "../../lib/media/storage";
import { typeOfKey } from "../../lib/media/keys";
import { insertMissing, type SeedDb } from "./database";
import { seedHousePictures } from "./house-pictures";
import { seedId } from "./ids";

type Picture = {
  n: number;
  alt: string;
  flaw?: string;
  width: number;
  height: number;
  dominant: string;
  blur: string;
};

/** Pictures by SKU, as the generator wrote them down. */
export type Manifest = Readonly<Record<string, readonly Picture[]>>;

const PICTURES = fileURLToPath(new URL("./pictures", import.meta.url));

/** Where a generated file lives in the shop's storage; its folder is a SKU, or a room: `_home`, `_journal`. */
export function storageKey(folder: string, file: string): string {
  return folder.startsWith("_")
    ? `${folder.slice(1)}/${file}`
    : `products/${folder.toUpperCase()}/${file}`;
}

async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, "manifest.json");
  if (!existsSync(path)) return {};
  return JSON.parse(await readFile(path, "utf8")) as Manifest;
}

/** Copies each file that storage does not hold yet, or holds with another content. */
async function copyFiles(folder: string, storage: Storage): Promise<void> {
  const files = join(folder, "files");
  if (!existsSync(files)) return;
  for (const entry of await readdir(files, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const names = await readdir(join(files, entry.name));
    await Promise.all(names.map((name) => copyFile(storage, files, entry.name, name)));
  }
}

async function copyFile(
  storage: Storage,
  files: string,
  folder: string,
  name: string,
): Promise<void> {
  const key = storageKey(folder, name);
  const type = typeOfKey(key);
  if (type === null) return;
  const [bytes, kept] = await Promise.all([readFile(join(files, folder, name)), storage.get(key)]);
  if (kept === null || !bytes.equals(kept.bytes)) await storage.put(key, bytes, type);
}

/** Copies the generated pictures into storage and adds those that their product does not have yet. */
export async function seedPictures(
  db: SeedDb,
  storage: Storage,
  folder: string = PICTURES,
): Promise<void> {
  const manifest = await readManifest(folder);
  const { rows } = await db.query<{ sku: string; id: string }>(
    "SELECT sku, product_id AS id FROM variants WHERE sku = ANY($1)",
    [Object.keys(manifest)],
  );
  const images = rows.flatMap(({ sku, id }) =>
    (manifest[sku] ?? []).map(({ n, alt, flaw, width, height, dominant, blur }) => ({
      id: seedId(`image:${sku}:${n}`),
      product_id: id,
      position: n,
      base: `products/${sku}/${n}`,
      alt,
      flaw: flaw ?? null,
      width,
      height,
      dominant,
      blur,
    })),
  );
  await copyFiles(folder, storage);
  await insertMissing(db, "product_images", images, "id");
  await seedHousePictures(db, manifest);
}
