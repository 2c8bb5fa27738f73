import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import sharp from "sharp";
import {
  allCutsExist,
  cut,
  type Entry,
  type Place,
  readManifest,
  removeOthers,
  writeManifest,
} from "../output";
import { cutWidths } from "../plate";
import type { Options } from "./options";
import { type Planned, studioMark } from "./plan";
import { negativeOf } from "./take";

/** What a card, a phone's gallery and the large view may weigh as AVIF. */
const most = { 360: 7_500, 720: 16_000, 1200: 30_000 };

function place({ shot }: Planned): Place {
  return shot.wide?.place ?? { folder: shot.key, stem: String(shot.n), widths: cutWidths, most };
}

function entryIn(manifest: Record<string, Entry[]>, { shot, hash }: Planned): Entry | undefined {
  return manifest[shot.key]?.find((entry) => entry.n === shot.n && entry.hash === hash);
}

/** Whether the shop shows exactly this photograph already. */
export function isShown(planned: Planned): boolean {
  return entryIn(readManifest(), planned) !== undefined && allCutsExist(place(planned));
}

/** Whether the shop shows exactly this set already. */
export function isHung(set: Planned[]): boolean {
  const entries = readManifest()[set[0]?.shot.key ?? ""] ?? [];
  return entries.length === set.length && set.every(isShown);
}

/** Whether the shop shows photographs of this thing, of now or of before. */
export function isPhotographed(key: string): boolean {
  return readManifest()[key]?.every((entry) => entry.hash.startsWith(studioMark)) ?? false;
}

async function entryOf(planned: Planned, options: Options): Promise<Entry> {
  const { shot, hash } = planned;
  const width = Math.max(...place(planned).widths);
  const print = sharp(await readFile(negativeOf(planned, options))).resize({
    width,
    kernel: "lanczos3",
  });
  const { data, info } = await print.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const look = await cut(data, { width: info.width, height: info.height }, place(planned));
  const { n, alt, flaw } = shot;
  return { n, alt, ...(flaw ? { flaw } : {}), width, height: info.height, ...look, hash };
}

/** Replaces a thing's pictures by its photographs, if all of them have been taken. */
export async function hang(set: Planned[], options: Options): Promise<boolean> {
  const key = set[0]?.shot.key;
  if (key === undefined || isHung(set)) return false;
  const kept = (planned: Planned) => !options.force && isShown(planned);
  if (!set.every((each) => kept(each) || existsSync(negativeOf(each, options)))) return false;
  const entries: Entry[] = [];
  for (const planned of set) {
    const shown = kept(planned) ? entryIn(readManifest(), planned) : undefined;
    const { alt, flaw } = planned.shot;
    entries.push(
      shown ? { ...shown, alt, ...(flaw ? { flaw } : {}) } : await entryOf(planned, options),
    );
  }
  const manifest = readManifest();
  manifest[key] = entries.toSorted((a, b) => a.n - b.n);
  writeManifest(manifest);
  if (set.some(({ shot }) => shot.wide)) return true;
  removeOthers(
    key,
    entries.map((entry) => entry.n),
  );
  return true;
}
