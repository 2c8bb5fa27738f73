import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Letters } from "../../brands/look";

/** What we use of fontkit and wawoff2, which are installed for picture makers only. */
interface Path {
  transform(a: number, b: number, c: number, d: number, e: number, f: number): Path;
  bbox: { minX: number; minY: number; maxX: number; maxY: number };
  commands: { command: string; args: number[] }[];
}
interface Font {
  unitsPerEm: number;
  getVariation(axes: Record<string, number>): Font;
  layout(text: string): { glyphs: { path: Path }[]; positions: { xAdvance: number }[] };
}

const makers = createRequire(new URL("../package.json", import.meta.url));
const shop = createRequire(import.meta.url);

const files: Record<Letters["face"], string> = {
  roman: "newsreader/files/newsreader-latin-opsz-normal.woff2",
  italic: "newsreader/files/newsreader-latin-opsz-italic.woff2",
  sans: "instrument-sans/files/instrument-sans-latin-standard-normal.woff2",
  slanted: "instrument-sans/files/instrument-sans-latin-standard-italic.woff2",
};

async function open(file: string): Promise<Font> {
  const { decompress } = makers("wawoff2") as {
    decompress: (packed: Buffer) => Promise<Uint8Array>;
  };
  const { create } = makers("fontkit") as { create: (font: Buffer) => Font };
  const packed = readFileSync(shop.resolve(`@fontsource-variable/${file}`));
  return create(Buffer.from(await decompress(packed)));
}

const opened = new Map<string, Promise<Font>>();

function faceOf(file: string): Promise<Font> {
  const face = opened.get(file) ?? open(file);
  opened.set(file, face);
  return face;
}

const signs: Record<string, string> = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
};

const pathData = (path: Path): string =>
  path.commands
    .map(({ command, args }) => `${signs[command]}${args.map(Math.round).join(" ")}`)
    .join("");

/** Where shapes reach. y grows downwards, the line that letters stand on is 0. */
export interface Reach {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A row of letters that begins at x = 0: outlines and reach, in thousandths of an em. */
export async function setLetters(letters: Letters): Promise<{ d: string; reach: Reach }> {
  const font = (await faceOf(files[letters.face])).getVariation({
    wght: letters.weight,
    opsz: letters.optical ?? 18,
    wdth: letters.width ?? 100,
  });
  const size = (letters.size ?? 1) * 1000;
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(letters.text);
  const reach: Reach = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  let [x, d] = [0, ""];
  for (const [i, { path }] of glyphs.entries()) {
    const drawn = path.transform(scale, 0, 0, -scale, x, 0);
    x += (positions[i]?.xAdvance ?? 0) * scale + (letters.spacing ?? 0) * size;
    if (drawn.commands.length === 0) continue;
    const { minX, minY, maxX, maxY } = drawn.bbox;
    reach.left = Math.min(reach.left, minX);
    reach.right = Math.max(reach.right, maxX);
    reach.top = Math.min(reach.top, minY);
    reach.bottom = Math.max(reach.bottom, maxY);
    d += pathData(drawn);
  }
  return { d, reach };
}
