import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import sharp, { type Sharp } from "sharp";

/** One picture as the shop knows it. */
export interface Entry {
  n: number;
  alt: string;
  flaw?: string;
  width: number;
  height: number;
  dominant: string;
  /** A tiny WebP to show while the picture loads. */
  blur: string;
  hash: string;
}

type Manifest = Record<string, Entry[]>;

const root = new URL("./", import.meta.url);
const manifestFile = new URL("manifest.json", root);

export function readManifest(): Manifest {
  if (!existsSync(manifestFile)) return {};
  return JSON.parse(readFileSync(manifestFile, "utf8")) as Manifest;
}

/** Writes the manifest with its keys in order, so that a changed picture is a small diff. */
export function writeManifest(manifest: Manifest): void {
  const sorted = Object.fromEntries(
    Object.entries(manifest).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(manifestFile, `${JSON.stringify(sorted, null, 1)}\n`);
}

export function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}

/** Folder and file-name stem of a picture's cuts. */
export interface Place {
  folder: string;
  stem: string;
  widths: number[];
  /** What no file of it may weigh, in bytes; quality gives way. A number is for both kinds; by width it is for AVIF. */
  most?: number | Record<number, number>;
}

function fileOf(place: Place, width: number, type: string): URL {
  return new URL(`files/${place.folder}/${place.stem}-${width}.${type}`, root);
}

export function allCutsExist(place: Place): boolean {
  return place.widths.every((w) =>
    ["avif", "webp"].every((type) => existsSync(fileOf(place, w, type))),
  );
}

async function tiny(master: Sharp): Promise<string> {
  for (let quality = 30; ; quality -= 5) {
    const file = await master
      .clone()
      .resize({ width: 16 })
      .blur(0.6)
      .webp({ quality, effort: 6 })
      .toBuffer();
    const text = file.toString("base64");
    if (text.length < 225 || quality <= 5) return `data:image/webp;base64,${text}`;
  }
}

async function dominantOf(master: Sharp): Promise<string> {
  const { data } = await master
    .clone()
    .resize(1, 1, { kernel: "cubic" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return `#${[...data.subarray(0, 3)].map((v) => v.toString(16).padStart(2, "0")).join("")}`;
}

/** Takes away the files of a key's pictures that the manifest no longer names. */
export function removeOthers(folder: string, numbers: number[]): void {
  const kept = new Set(numbers.map(String));
  for (const name of readdirSync(new URL(`files/${folder}/`, root))) {
    if (!kept.has(name.slice(0, name.indexOf("-")))) {
      rmSync(new URL(`files/${folder}/${name}`, root));
    }
  }
}

/** Encodes at a quality, or at the first lower one that stays below a size. */
async function under(
  most: number | undefined,
  quality: number,
  encode: (quality: number) => Promise<Buffer>,
): Promise<Buffer> {
  const file = await encode(quality);
  if (most === undefined || file.length < most || quality <= 12) return file;
  return under(most, quality - 5, encode);
}

/** Below this quality WebP shows its blocks: a softer picture looks better, and lighter. */
const SOFT = 40;

/** WebP takes more room for the same look. */
const webpShare = 1.15;

/** Cuts a developed picture into its widths and describes it. Sizes in pixels. */
export async function cut(
  pixels: Buffer,
  size: { width: number; height: number },
  place: Place,
): Promise<Pick<Entry, "dominant" | "blur">> {
  mkdirSync(new URL(`files/${place.folder}/`, root), { recursive: true });
  const raw = { raw: { ...size, channels: 3 as const } };
  const master = sharp(pixels, raw);
  for (const width of place.widths) {
    const sized = master.clone().resize({ width, kernel: "lanczos3" });
    const small = width < 500;
    const fixed = typeof place.most === "number" ? place.most : undefined;
    const avifMost = fixed ?? (typeof place.most === "object" ? place.most[width] : undefined);
    const webpMost = fixed ?? (avifMost && avifMost * webpShare);
    const avif = await under(avifMost, small ? 62 : 63, (quality) =>
      sized
        .clone()
        .avif({ quality, effort: small ? 4 : 3 })
        .toBuffer(),
    );
    const webp = await under(webpMost, 80, (quality) =>
      (quality < SOFT ? sized.clone().blur(0.9) : sized.clone())
        .webp({ quality, effort: 4, smartSubsample: true })
        .toBuffer(),
    );
    writeFileSync(fileOf(place, width, "avif"), avif);
    writeFileSync(fileOf(place, width, "webp"), webp);
  }
  return { dominant: await dominantOf(master), blur: await tiny(master) };
}
