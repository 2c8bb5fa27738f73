import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { allCutsExist, cut, type Entry, hashOf, readManifest, writeManifest } from "../output";
import { housePlace } from "../rooms";
import { type Choice, choices } from "./choices";

/** Raised when tiles are cut otherwise. */
const VERSION = 1;
const SIZE = { width: 720, height: 900 };
const MOST = { 360: 7000, 720: 16_000 };

/** The photograph that is chosen, or the thing's first one while the chosen one has not been taken. */
function sourceOf({ sku, n }: Choice): Entry | null {
  const own = readManifest()[sku] ?? [];
  return own.find((entry) => entry.n === n) ?? own[0] ?? null;
}

/** Pixels of the part that is shown. */
async function croppedTo({ sku, zoom, x, y }: Choice, { n }: Entry): Promise<Buffer> {
  const file = fileURLToPath(new URL(`../files/${sku}/${n}-1200.avif`, import.meta.url));
  const [width, height] = [Math.round(1200 / zoom), Math.round(1500 / zoom)];
  const within = (room: number, middle: number, size: number): number =>
    Math.round(Math.min(room - size, Math.max(0, middle * room - size / 2)));
  return sharp(await readFile(file))
    .extract({ left: within(1200, x, width), top: within(1500, y, height), width, height })
    .resize(SIZE)
    .removeAlpha()
    .raw()
    .toBuffer();
}

/** Cuts the tiles of all categories whose photograph or choice is new. Returns how many. */
export async function cutTiles(): Promise<number> {
  let made = 0;
  for (const [slug, choice] of Object.entries(choices)) {
    const source = sourceOf(choice);
    if (!source) continue;
    const key = `category-${slug}`;
    const place = { ...housePlace("category-", slug), most: MOST };
    const hash = hashOf([VERSION, choice, source.n, source.hash]);
    const known = readManifest()[key]?.[0];
    if (known?.hash === hash && allCutsExist(place)) continue;
    const look = await cut(await croppedTo(choice, source), SIZE, place);
    writeManifest({
      ...readManifest(),
      [key]: [{ n: 1, alt: choice.alt, ...SIZE, ...look, hash }],
    });
    made += 1;
  }
  return made;
}
