import bwip from "bwip-js/node";

/** What Code 128 is used for here: item numbers, order numbers, shelf places. */
const TEXT = /^[\x20-\x7e]{1,40}$/;
/** Modules of white that readers need at both sides. */
const QUIET = 10;

export type Barcode = {
  /** SVG path data of the bars, one unit a module, one unit high. */
  readonly path: string;
  /** With the white at both sides. */
  readonly modules: number;
};

/** A Code 128 symbol. Throws RangeError for what is not 1 to 40 characters of printable ASCII. */
export function barcode(text: string): Barcode {
  if (!TEXT.test(text)) throw new RangeError("A barcode holds 1 to 40 printable ASCII characters");
  // A bar, a space, a bar, …: widths in modules.
  const [symbol] = bwip.raw("code128", text, "") as unknown as [{ sbs: number[] }];
  let x = QUIET;
  const bars: string[] = [];
  symbol.sbs.forEach((width, at) => {
    if (at % 2 === 0) bars.push(`M${x} 0h${width}v1h-${width}z`);
    x += width;
  });
  return { path: bars.join(""), modules: x + QUIET };
}
