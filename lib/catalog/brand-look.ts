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
