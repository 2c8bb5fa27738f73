import sharp from "sharp";
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";

type Matrix = readonly [number, number, number, number, number, number];

/** Numbers that follow each step of a path: to a point, a line, a curve, a curve with one handle, back to its start. */
const STEPS = [
  ["M", 2],
  ["L", 2],
  ["C", 6],
  ["Q", 4],
  ["Z", 0],
] as const;

/** The first page of a PDF as it comes out of a printer, without its letters: everything that is filled. PNG. */
export async function printedShapes(bytes: Uint8Array, dotsPerInch: number): Promise<Buffer> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const page = await pdf.getPage(1);
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const [, , width = 0, height = 0] = page.view;
  const kept: { at: Matrix; color: string }[] = [];
  let now: { at: Matrix; color: string } = { at: [1, 0, 0, 1, 0, 0], color: "#000" };
  const shapes: string[] = [];
  fnArray.forEach((operator, step) => {
    const args = argsArray[step] as unknown[];
    if (operator === OPS.save) kept.push(now);
    else if (operator === OPS.restore) now = kept.pop() ?? now;
    else if (operator === OPS.transform) now = { ...now, at: times(now.at, args as never) };
    else if (operator === OPS.setFillRGBColor) now = { ...now, color: String(args[0]) };
    else if (operator === OPS.constructPath && (args[0] === OPS.fill || args[0] === OPS.eoFill)) {
      const [steps] = args[1] as [ArrayLike<number>];
      shapes.push(
        `<path transform="matrix(${now.at.join(" ")})" fill="${now.color}" d="${pathOf(steps)}"/>`,
      );
    }
  });
  // A PDF counts from the foot of the page, a picture from its head.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#fff"/><g transform="matrix(1 0 0 -1 0 ${height})">${shapes.join("")}</g></svg>`;
  return sharp(Buffer.from(svg), { density: dotsPerInch }).png().toBuffer();
}

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function pathOf(steps: ArrayLike<number>): string {
  const words: string[] = [];
  for (let at = 0; at < steps.length;) {
    const [letter, count] = STEPS[steps[at] as 0] ?? ["Z", 0];
    words.push(letter, ...Array.from({ length: count }, (_, next) => String(steps[at + 1 + next])));
    at += 1 + count;
  }
  return words.join(" ");
}
