import { join } from "node:path";
import { Font } from "@react-pdf/renderer";

const FILES = join(/* turbopackIgnore: true */ process.cwd(), "node_modules/@fontsource");

/** Latin first; letters that it lacks come from the extended file. */
export const SERIF = ["Newsreader", "Newsreader ext"];
export const SANS = ["Instrument Sans", "Instrument Sans ext"];

let registered = false;

/** Makes the shop's faces known to the renderer, once per process. They are read when they are first set. */
export function registerFonts(): void {
  if (registered) return;
  registered = true;
  for (const part of ["latin", "latin-ext"]) {
    const more = part === "latin" ? "" : " ext";
    Font.register({
      family: `Newsreader${more}`,
      src: join(FILES, `newsreader/files/newsreader-${part}-400-normal.woff`),
    });
    Font.register({
      family: `Instrument Sans${more}`,
      fonts: [400, 600].map((fontWeight) => ({
        src: join(FILES, `instrument-sans/files/instrument-sans-${part}-${fontWeight}-normal.woff`),
        fontWeight,
      })),
    });
  }
  // Numbers and names are never broken.
  Font.registerHyphenationCallback((word) => [word]);
}
