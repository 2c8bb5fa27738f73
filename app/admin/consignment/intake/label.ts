import type { ReaderOptions } from "zxing-wasm/reader";

/** How a label is looked for in a picture: our own kind of bars, among a few that may lie beside it. */
export const READS = {
  formats: ["Code128"],
  maxNumberOfSymbols: 4,
} satisfies ReaderOptions;

const NUMBER = /^C-?\d{4,9}$/i;

/** The first of what was read that is the number of a piece; carriers print bars of their own. */
export function numberAmong(read: readonly string[]): string | undefined {
  return read.map((text) => text.trim()).find((text) => NUMBER.test(text));
}
