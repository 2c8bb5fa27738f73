/** A picture of the house itself, as pages show it. */
export type HousePictureView = {
  /** Storage key without width and ending. */
  readonly base: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** The widths that were cut, the smallest first. */
  readonly widths: readonly number[];
  readonly dominant: string;
  /** A tiny data URI. */
  readonly blur: string;
};
