import type { LabelJob } from "./curated/label";
import type { Picture } from "./engine/raster";
import type { Place } from "./output";

/** Raised when the drawing changes, so that every picture of that kind is made again. */
export const version = { curated: 1, resale: 1, home: 1 };

/** A picture to be made. */
export interface Plate {
  key: string;
  n: number;
  alt: string;
  place: Place;
  facts: unknown;
  width: number;
  height: number;
  /** Labels this picture needs, set in type before it is drawn. */
  labels: LabelJob[];
  draw: (labels: Picture[], scale: number) => Promise<Buffer>;
}

export const cutWidths = [360, 720, 1200];
