import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CuratedFacts, ResaleFacts } from "../facts";
import { hashOf } from "../output";
import { curatedShots } from "./curated/shots";
import { houseShots } from "./house/shots";
import { resaleShots } from "./resale/shots";
import type { Shot } from "./shot";

const folder = fileURLToPath(new URL("./", import.meta.url));

function contents(path: string): string {
  if (!statSync(path).isDirectory()) return readFileSync(path, "utf8");
  const inside = readdirSync(path).filter((name) => !name.startsWith("_") || name.endsWith(".py"));
  return inside
    .toSorted()
    .map((name) => contents(join(path, name)))
    .join("");
}

/** A shot and the hash of all that it depends on. */
export interface Planned {
  shot: Shot;
  hash: string;
}

/** Names what was rendered, so that a drawn picture's hash is never taken for it. */
export const studioMark = "studio-";

function planned(shot: Shot, known: Map<string, string>): Planned {
  const sources = shot.sources.map((source) => {
    const seen = known.get(source) ?? contents(join(folder, source));
    known.set(source, seen);
    return seen;
  });
  const { labels, facts, scene, view } = shot;
  const html = labels.map((label) => label.html);
  return { shot, hash: studioMark + hashOf([scene, view, facts, html, sources]) };
}

/** Every set that the studio can take, by SKU: curated and resale in turn; then the house's own, by name. */
export function planSets(products: CuratedFacts[], pieces: ResaleFacts[]): Map<string, Planned[]> {
  const known = new Map<string, string>();
  const curated = products.map(curatedShots);
  const resale = pieces.map(resaleShots);
  const sets = Array.from({ length: Math.max(curated.length, resale.length) }, (_, i) => [
    curated[i] ?? [],
    resale[i] ?? [],
  ]).flat();
  const house = houseShots(products, pieces).map((shot) => [shot]);
  return new Map(
    [...sets, ...house].flatMap((shots) => {
      const [first] = shots;
      return first ? [[first.key, shots.map((shot) => planned(shot, known))]] : [];
    }),
  );
}
