import type { LabelLayout, Outline } from "../../../lib/catalog/brand-look";

/** Letters of one face, set in a row. Sizes and spacing in em, the wordmark's em being 1. */
export interface Letters {
  text: string;
  face: "roman" | "italic" | "sans" | "slanted";
  weight: number;
  /** Of the sans, in percent. */
  width?: number;
  /** Of the serif: 6 is cut for small print, 72 for titles. */
  optical?: number;
  size?: number;
  spacing?: number;
  accent?: true;
}

/** A shape of our own among letters; its foot stands on the line. In thousandths of an em. */
export interface Ornament {
  width: number;
  /** How high it reaches over the line. */
  top?: number;
  outlines: Outline[];
}

type Part = Letters | Ornament;

/** A line of a wordmark. Lines are laid under each other. */
export interface Line {
  parts: Part[];
  /** Between parts, and to the line above, in em. */
  gap?: number;
  above?: number;
}

export interface Wordmark {
  align: "left" | "centre";
  lines: Line[];
}

/** How a brand dresses its goods and is shown by its own design: the one place that says so. */
export interface BrandDesign {
  /** Label paper, or null when the text is printed straight on the container. */
  paper: string | null;
  /** What its page takes for paper, where the label's would not be seen on the shop's own. */
  sheet?: string;
  ink: string;
  accent: string;
  /** Its color on the shop's paper, where its ink would not be read. */
  onPage?: string;
  layout: LabelLayout;
  wordmark: Wordmark;
  /** The wordmark's height on labels, in em of the label. */
  rise: number;
  /** The face of the product's name under it, and how it is set. */
  voice: "serif" | "sans";
  nameCss: string;
  /** Drawn in a box of 100 × 60. */
  mark: Outline[];
  /** Wall color behind this brand's things. */
  wall: string;
  /** What they stand on together. */
  ground: "linen" | "oak" | "travertine" | "tiles" | "plaster";
  branch?: boolean;
}
