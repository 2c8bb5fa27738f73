import fs from "node:fs/promises";
import { createRequire } from "node:module";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { numberAmong, READS } from "@/app/admin/consignment/intake/label";
import { slipPaper } from "@/lib/consignment/slip-paper";
import { renderPaper } from "@/lib/documents/render-paper";
import { heldToCamera } from "../../support/held-to-camera";
import { printedShapes } from "../../support/pdf-picture";

let sheet: Buffer;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
  await prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(await fs.readFile(wasm)).buffer },
    fireImmediately: true,
  });
  const slip = slipPaper({
    number: "C-10234",
    title: "Camel wool coat",
    kind: "Coats and jackets",
    sizeLabel: "US 8",
    color: "camel",
    from: ["Orla Seller", "4 Pine Road", "Salem OR 97301"],
    to: ["nécessité", "12 Alder Street", "Portland OR 97214"],
    sendBy: new Date("2027-01-01T00:00:00Z"),
  });
  sheet = await printedShapes(await renderPaper(slip), 200);
}, 120_000);

async function read(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const pixels = { data: new Uint8ClampedArray(data), width, height, colorSpace: "srgb" as const };
  const found = await readBarcodes(pixels, READS);
  return numberAmong(found.map(({ text }) => text));
}

describe("the bars of a packing slip, as the shop prints it", () => {
  it.each([
    { tilt: 0, near: 1, blur: 0.5 },
    { tilt: 6, near: 1, blur: 1 },
    { tilt: -12, near: 0.9, blur: 1 },
    { tilt: 180, near: 1, blur: 0.8 },
    { tilt: 90, near: 0.62, blur: 0.5 },
    { tilt: 2, near: 0.7, blur: 0.8 },
  ])("are read when it is turned by $tilt degrees", async (hand) => {
    expect(await read(await heldToCamera(sheet, hand))).toBe("C-10234");
  });

  it("are not found where there are none", async () => {
    const blank = await sharp({
      create: { width: 900, height: 1200, channels: 3, background: "#fff" },
    })
      .png()
      .toBuffer();
    expect(await read(await heldToCamera(blank, { tilt: 0, near: 1, blur: 1 }))).toBeUndefined();
  });
});

it("takes the number of a piece and nothing else that lies in the picture", () => {
  expect(numberAmong(["1Z999AA10123456784", " C-10234 "])).toBe("C-10234");
  expect(numberAmong(["c10234"])).toBe("c10234");
  expect(numberAmong(["https://elsewhere.example/C-10234", "N-100234"])).toBeUndefined();
});
