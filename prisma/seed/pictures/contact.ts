import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { readManifest } from "./output";

const cell = { width: 240, height: 300 };
const columns = 9;

function fileOf(key: string, n: number): string {
  return fileURLToPath(new URL(`files/${key}/${n}-360.webp`, import.meta.url));
}

/** Lays all pictures of the things named side by side: `docs/pictures/contact-NAME.webp`. */
export async function contactSheet(name: string, keys: string[]): Promise<void> {
  const manifest = readManifest();
  const files = keys.flatMap((key) => (manifest[key] ?? []).map(({ n }) => fileOf(key, n)));
  if (files.length === 0) return;
  const cells = await Promise.all(
    files.map(async (file, i) => ({
      input: await sharp(readFileSync(file)).resize(cell).toBuffer(),
      left: (i % columns) * cell.width,
      top: Math.floor(i / columns) * cell.height,
    })),
  );
  const height = Math.ceil(files.length / columns) * cell.height;
  const sheet = sharp({
    create: { width: columns * cell.width, height, channels: 3, background: "#fbf8f3" },
  });
  const target = new URL(`../../../docs/pictures/contact-${name}.webp`, import.meta.url);
  await sheet.composite(cells).webp({ quality: 70 }).toFile(fileURLToPath(target));
}
