/** Draws the shop's pictures: `node --import tsx prisma/seed/pictures/make.ts [--only SKU] [--force]`. */
import { curatedPlate } from "./curated/plate";
import { pressLabels } from "./curated/press";
import { readFacts } from "./facts";
import { railPlate } from "./home/rail";
import { standardPlate } from "./home/standard";
import { stillLifePlate } from "./home/still-life";
import { journalPlates } from "./journal/plate";
import { allCutsExist, cut, hashOf, readManifest, writeManifest } from "./output";
import type { Plate } from "./plate";
import { flawPlates } from "./resale/flaws/plate";
import { resalePlate } from "./resale/plate";

function isCurrent(plate: Plate, hash: string): boolean {
  const entry = readManifest()[plate.key]?.find((e) => e.n === plate.n);
  return entry?.hash === hash && allCutsExist(plate.place);
}

async function main(): Promise<void> {
  const at = process.argv.indexOf("--only");
  const only = at > 0 ? process.argv[at + 1]?.split(",") : undefined;
  const force = process.argv.includes("--force");
  const { products, resale } = readFacts();
  const all = [
    stillLifePlate(products),
    railPlate(resale),
    standardPlate(products),
    ...resale.flatMap((piece) => [resalePlate(piece), ...flawPlates(piece)]),
    ...products.map(curatedPlate),
    ...journalPlates(),
  ];
  const due = all.filter(
    (plate) =>
      (!only || only.includes(plate.key)) && (force || !isCurrent(plate, hashOf(plate.facts))),
  );
  console.log(`${all.length} pictures, ${due.length} to draw`);
  const labels = await pressLabels(
    due.flatMap((plate) => plate.labels),
    3,
  );
  let used = 0;
  for (const [i, plate] of due.entries()) {
    const started = Date.now();
    const own = labels.slice(used, used + plate.labels.length);
    used += plate.labels.length;
    const pixels = await plate.draw(own, 1);
    const look = await cut(pixels, { width: plate.width, height: plate.height }, plate.place);
    const manifest = readManifest();
    const others = (manifest[plate.key] ?? []).filter((e) => e.n !== plate.n);
    const entry = {
      n: plate.n,
      alt: plate.alt,
      ...(plate.flaw ? { flaw: plate.flaw } : {}),
      width: plate.width,
      height: plate.height,
      ...look,
      hash: hashOf(plate.facts),
    };
    manifest[plate.key] = [...others, entry].toSorted((a, b) => a.n - b.n);
    writeManifest(manifest);
    console.log(
      `${i + 1}/${due.length} ${plate.key}/${plate.n} ${((Date.now() - started) / 1000).toFixed(1)} s`,
    );
  }
}

await main();
