import type { Ink, Sheet } from "../press/print";

/** What a motif gives to the press. */
export interface Printing {
  paper: string;
  inks: Ink[];
}

/** Draws for a sheet; the same seed draws the same. */
export type Motif = (sheet: Sheet, seed: number) => Printing | Promise<Printing>;
