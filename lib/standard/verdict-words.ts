import type { LineVerdict, ProductVerdict } from "./audit";

/** What the standard says of an entry of a label, in a word or two. */
export const LINE_WORDS: Readonly<Record<LineVerdict, string>> = {
  allowed: "Allowed",
  restricted: "Restricted",
  needs_declaration: "Needs a declaration",
  unknown: "Unknown",
  prohibited: "Prohibited",
};

/** A product's verdict, always with the version that says so. Unknown never reads as safe. */
export function productWords(verdict: ProductVerdict, version: number): string {
  const words: Readonly<Record<ProductVerdict, string>> = {
    meets: `Meets our standard v${version}`,
    needs_declaration: `Not decided by our standard v${version}: a declaration is missing`,
    fails: `Does not meet our standard v${version}`,
    unknown: `Not assessed by our standard v${version}: not all of it is known`,
  };
  return words[verdict];
}
