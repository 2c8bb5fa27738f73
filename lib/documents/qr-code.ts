import bwip from "bwip-js/node";

/** Modules of white that readers need around a symbol. */
const QUIET = 4;

export type QrCode = {
  /** SVG path data of the dark modules, one unit a module. */
  readonly path: string;
  /** Width and height, with the white around. */
  readonly modules: number;
};

/** A QR code, readable with up to 15 % of it spoiled. */
export function qrCode(text: string): QrCode {
  const [symbol] = bwip.raw("qrcode", text, "eclevel=M") as unknown as [
    { pixs: number[]; pixx: number; pixy: number },
  ];
  const { pixs, pixx } = symbol;
  const dark = pixs.flatMap((pixel, at) =>
    pixel ? [`M${(at % pixx) + QUIET} ${Math.floor(at / pixx) + QUIET}h1v1h-1z`] : [],
  );
  return { path: dark.join(""), modules: pixx + 2 * QUIET };
}
