/** A shape to draw, as SVG path data in the drawing's units: filled, or drawn with a pen of the width `stroke`. */
export type Outline = {
  readonly d: string;
  readonly stroke?: number;
  /** In the maker's second color instead of its ink. */
  readonly accent?: true;
};

/** Shapes in a box of this size that begins at 0, 0. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly Outline[];
};

/** How a maker's labels are laid out; its page follows them. */
export type LabelLayout = "centre" | "left" | "band" | "arch";

/** How a maker looks, on its labels and on its page. Colors are `#rrggbb`. */
export type BrandLook = {
  readonly layout: LabelLayout;
  /** What its labels are printed on, and with. */
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
  /** Its color on the shop's own paper: dark enough to be read. */
  readonly onPage: string;
  /** The face in which it speaks. */
  readonly voice: "serif" | "sans";
  /** Its name, and its small sign. */
  readonly wordmark: Drawing;
  readonly mark: Drawing;
};
