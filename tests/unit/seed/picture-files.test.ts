import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PLATES, SPARE_PLATES } from "@/lib/journal/plates";
import { cutWidths } from "@/prisma/seed/pictures/plate";
import { houseKey, housePlace } from "@/prisma/seed/pictures/rooms";

const folder = join(import.meta.dirname, "../../../prisma/seed");
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"));

type Picture = { n: number; alt: string; dominant: string; blur: string; hash: string };
type Accepted = { sku: string; intake: { expected: string } };

const manifest = read("pictures/manifest.json") as Record<string, Picture[]>;
const catalog = read("data/catalog.json") as { products: Accepted[]; resale: Accepted[] };
const files = join(folder, "pictures/files");

/** The files that a picture of the manifest stands for, below `files`. */
function filesOf(key: string, picture: Picture): string[] {
  const house = houseKey(key);
  const place = house
    ? housePlace(house.room, house.name)
    : { folder: key, stem: String(picture.n), widths: cutWidths };
  return place.widths.flatMap((width) =>
    ["avif", "webp"].map((kind) => `${place.folder}/${place.stem}-${width}.${kind}`),
  );
}

const expected = Object.entries(manifest).flatMap(([key, pictures]) =>
  pictures.flatMap((picture) => filesOf(key, picture)),
);

it("shows every product that was accepted", () => {
  const accepted = [...catalog.products, ...catalog.resale]
    .filter((product) => product.intake.expected === "accepted")
    .map((product) => product.sku);
  expect(accepted).toHaveLength(77);
  expect(accepted.filter((sku) => !manifest[sku]?.length)).toEqual([]);
});

it("has every file that it names, and no other", () => {
  expect(expected.filter((file) => !existsSync(join(files, file)))).toEqual([]);
  const present = readdirSync(files, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(files.length + 1));
  expect(present.filter((file) => !expected.includes(file))).toEqual([]);
});

it("says in words what each picture shows, and stays small", () => {
  const pictures = Object.values(manifest).flat();
  expect(pictures.filter((picture) => picture.alt.length < 15)).toEqual([]);
  expect(pictures.filter((picture) => !picture.blur.startsWith("data:image/webp;base64,"))).toEqual(
    [],
  );
  const total = expected.reduce((sum, file) => sum + statSync(join(files, file)).size, 0);
  expect(total).toBeLessThan(30_000_000);
});

it("shows photographs of a light weight: a card below 12 kB, the large view below 60 kB", () => {
  const photographed = Object.entries(manifest).filter(
    ([key, pictures]) =>
      houseKey(key) === null && pictures.some((picture) => picture.hash.startsWith("studio-")),
  );
  const sizes = photographed.flatMap(([key, pictures]) =>
    pictures.flatMap(({ n }) =>
      ([360, 1200] as const).map((width) => [
        width,
        statSync(join(files, `${key}/${n}-${width}.avif`)).size,
      ]),
    ),
  );
  expect(sizes.filter(([width, size = 0]) => size >= (width === 360 ? 12_000 : 60_000))).toEqual(
    [],
  );
});

it("has every plate as the journal describes it, no two alike, each file light", () => {
  const plates = Object.entries(manifest).filter(([key]) => key.startsWith("journal-"));
  const described = plates.map(([key, [plate]]) => [
    key.slice("journal-".length),
    { alt: plate?.alt, dominant: plate?.dominant },
  ]);
  expect(Object.fromEntries(described)).toEqual({ ...PLATES, ...SPARE_PLATES });
  const alts = plates.map(([, [plate]]) => plate?.alt);
  expect(new Set(alts).size).toBe(alts.length);
  const sizes = plates.flatMap(([key, pictures]) =>
    pictures.flatMap((picture) =>
      filesOf(key, picture).map((file) => statSync(join(files, file)).size),
    ),
  );
  expect(sizes).toHaveLength(plates.length * 6);
  expect(Math.max(...sizes)).toBeLessThan(60_000);
});
