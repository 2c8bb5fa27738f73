import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { allCutsExist, cut, type Entry, hashOf, readManifest, writeManifest } from "../output";
import { cutWidths } from "../plate";
import { houseKey, housePlace } from "../rooms";
import { type Choice, choices } from "./choices";

/** Raised when tiles are cut otherwise. */
const VERSION = 2;
const SIZE = { width: 720, height: 900 };
const MOST = { 360: 7000, 720: 16_000 };

/** The picture that is chosen; null until it has been taken. */
function sourceOf({ of, n }: Choice): Entry | null {
  return readManifest()[of]?.find((entry) => entry.n === n) ?? null;
}

/** The widest file of a picture. */
function fileOf({ of, n }: Choice): URL {
  const house = houseKey(of);
  const { folder, stem, widths } = house
    ? housePlace(house.room, house.name)
    : { folder: of, stem: String(n), widths: cutWidths };
  return new URL(`../files/${folder}/${stem}-${Math.max(...widths)}.avif`, import.meta.url);
}

/** Pixels of the part that is shown. */
async function croppedTo(choice: Choice): Promise<Buffer> {
  const picture = sharp(await readFile(fileURLToPath(fileOf(choice))));
  const whole = await picture.metadata();
  const most = Math.min(whole.width / SIZE.width, whole.height / SIZE.height) / choice.zoom;
  const [width, height] = [Math.round(SIZE.width * most), Math.round(SIZE.height * most)];
  const within = (room: number, middle: number, size: number): number =>
    Math.round(Math.min(room - size, Math.max(0, middle * room - size / 2)));
  const [left, top] = [
    within(whole.width, choice.x, width),
    within(whole.height, choice.y, height),
  ];
  return picture.extract({ left, top, width, height }).resize(SIZE).removeAlpha().raw().toBuffer();
}

/** Cuts the tiles of all categories whose photograph or choice is new. Returns how many. */
export async function cutTiles(): Promise<number> {
  let made = 0;
  for (const [slug, choice] of Object.entries(choices)) {
    const source = sourceOf(choice);
    if (!source) continue;
    const key = `category-${slug}`;
    const place = { ...housePlace("category-", slug), most: MOST };
    const hash = hashOf([VERSION, choice, source.hash]);
    const known = readManifest()[key]?.[0];
    if (known?.hash === hash && allCutsExist(place)) continue;
    const look = await cut(await croppedTo(choice), SIZE, place);
    writeManifest({
      ...readManifest(),
      [key]: [{ n: 1, alt: choice.alt, ...SIZE, ...look, hash }],
    });
    made += 1;
  }
  return made;
}
