/**
 * Makes the shop's pictures: `npm run pictures [-- --only SKU,SKU --samples N --limit N --force --apart]`.
 * Plates are drawn; things are photographed in the studio, and drawn only as long as they have no photographs.
 */
import { contactSheet } from "./contact";
import { curatedPlate } from "./curated/plate";
import { drawPlates } from "./draw";
import { readFacts } from "./facts";
import { railPlate } from "./home/rail";
import { standardPlate } from "./home/standard";
import { stillLifePlate } from "./home/still-life";
import { allCutsExist, hashOf, readManifest } from "./output";
import type { Plate } from "./plate";
import { journalPlates } from "./plates/all";
import { flawPlates } from "./resale/flaws/plate";
import { resalePlate } from "./resale/plate";
import { houseKey } from "./rooms";
import { hang, isHung, isPhotographed, isShown } from "./studio/hang";
import { readOptions } from "./studio/options";
import { planSets } from "./studio/plan";
import { takeShots } from "./studio/take";
import { cutTiles } from "./tiles/tiles";
import { makeWordmarks } from "./wordmarks/make";

function isCurrent(plate: Plate): boolean {
  const entry = readManifest()[plate.key]?.find((e) => e.n === plate.n);
  return entry?.hash === hashOf(plate.facts) && allCutsExist(plate.place);
}

const skus = (things: { sku: string }[]): string[] => things.map(({ sku }) => sku);

async function main(): Promise<void> {
  const options = readOptions();
  const wanted = (key: string) => !options.only || options.only.includes(key);
  const { products, resale } = readFacts();
  const named = await makeWordmarks();
  if (named > 0) console.log(`${named} wordmarks set`);
  const drawn = [
    stillLifePlate(products),
    railPlate(resale),
    standardPlate(products),
    ...resale.flatMap((piece) => [resalePlate(piece), ...flawPlates(piece)]),
    ...products.map(curatedPlate),
    ...journalPlates(),
  ];
  const due = drawn.filter(
    (plate) =>
      wanted(plate.key) && !isPhotographed(plate.key) && (options.force || !isCurrent(plate)),
  );
  console.log(`${drawn.length} plates, ${due.length} to draw`);
  if (!options.apart) await drawPlates(due);

  const sets = [...planSets(products, resale)].filter(([key]) => wanted(key));
  const open = sets.map(([, set]) => set).filter((set) => options.force || !isHung(set));
  const wantedShots = open.flat().filter((planned) => options.force || !isShown(planned));
  await takeShots(wantedShots, options);
  if (options.apart) return;
  const hung: string[] = [];
  for (const set of open) {
    if (await hang(set, options)) hung.push(set[0]?.shot.key ?? "");
  }
  const tiles = await cutTiles();
  if (tiles > 0) console.log(`${tiles} tiles cut`);
  const whole = sets.filter(([, set]) => isHung(set)).length;
  if (hung.some((key) => houseKey(key) === null)) {
    await contactSheet("curated", skus(products));
    await contactSheet("resale", skus(resale));
  }
  console.log(`${hung.length} sets new in the shop; ${whole} of ${sets.length} are photographed`);
}

await main();
