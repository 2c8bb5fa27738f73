import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Drawing } from "../../../lib/catalog/brand-look";

/** What a brand's mark is drawn in. */
export const MARK_BOX = { width: 100, height: 60 } as const;

/** A wordmark as `npm run pictures` set it, and the hash of what it was set from. */
export type SetWordmark = Drawing & { readonly hash: string };

const file = new URL("wordmarks.json", import.meta.url);

export function readWordmarks(): Record<string, SetWordmark> {
  if (!existsSync(file)) return {};
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, SetWordmark>;
}

export function writeWordmarks(wordmarks: Record<string, SetWordmark>): void {
  writeFileSync(file, `${JSON.stringify(wordmarks, null, 1)}\n`);
}

/** A brand's name as outlines. Throws where none has been set. */
export function wordmarkOf(brandId: string): Drawing {
  const wordmark = readWordmarks()[brandId];
  if (!wordmark) throw new Error(`No wordmark for brand ${brandId}: npm run pictures sets them`);
  const { width, height, outlines } = wordmark;
  return { width, height, outlines };
}
