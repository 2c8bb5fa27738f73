import type { LabelJob } from "./curated/label";
import type { Picture } from "./engine/raster";
import type { Place } from "./output";

/** Raised when the drawing changes, so that every picture of that kind is made again. */
export const version = { curated: 2, resale: 2, flaw: 2, home: 1 };

/** A picture to be made. */
export interface Plate {
  key: string;
  n: number;
  alt: string;
  /** The flaw that it shows, in the listing's words. */
  flaw?: string;
  place: Place;
  facts: unknown;
  width: number;
  height: number;
  /** Labels this picture needs, set in type before it is drawn. */
  labels: LabelJob[];
  draw: (labels: Picture[], scale: number) => Promise<Buffer>;
}

export const cutWidths = [360, 720, 1200];

/** A wide picture for the home page. */
export function homePlate(plate: Pick<Plate, "key" | "alt" | "labels" | "facts" | "draw">): Plate {
  return {
    ...plate,
    n: 1,
    facts: [version.home, plate.facts],
    place: { folder: "_home", stem: plate.key, widths: [640, 1024, 1600] },
    width: 1600,
    height: 1000,
  };
}
