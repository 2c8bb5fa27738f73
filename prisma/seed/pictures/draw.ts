import { pressLabels } from "./curated/press";
import { cut, hashOf, readManifest, writeManifest } from "./output";
import type { Plate } from "./plate";

/** Draws plates, cuts them and writes them down. */
export async function drawPlates(due: Plate[]): Promise<void> {
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
