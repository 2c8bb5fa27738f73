import { PLATE_SIZE, PLATE_WIDTHS, PLATES } from "../../../../lib/journal/plates";
import { develop, groundCanvas } from "../engine/ground";
import type { Layer } from "../engine/layer";
import { seedOf } from "../engine/noise";
import { renderLayers } from "../engine/render";
import type { Plate } from "../plate";
import { counters, crowdedDish, sevenColonies } from "./colonies";
import { brickMosaic, crackedMosaic, seamMosaic, stemMosaic } from "./mosaics";
import { crystals, meetingRings, strands } from "./strata";

/** A file of a plate stays below this, in bytes. */
const MOST_BYTES = 60_000;

/** Raised when the drawing changes, so that the plates are made again. */
const VERSION = 1;

type Motif = {
  /** The color of what lies below the cut paper. */
  ground: string;
  draw: (seed: number) => Layer[];
};

const MOTIFS: Readonly<Record<string, Motif>> = {
  "what-the-gut-skin-axis-means": { ground: "#4a3038", draw: seamMosaic },
  "eczema-probiotics-prevention-treatment": { ground: "#8a5a45", draw: crackedMosaic },
  "plants-fiber-and-ferments": { ground: "#33402f", draw: stemMosaic },
  "five-gut-skin-claims-checked": { ground: "#d9cab4", draw: counters },
  "acne-and-the-gut": { ground: "#cdb9a2", draw: crowdedDish },
  "psoriasis-and-rosacea-associations": { ground: "#432539", draw: meetingRings },
  "sugar-milk-and-breakouts": { ground: "#5b3a3a", draw: crystals },
  "sleep-stress-water-movement": { ground: "#e9dfd2", draw: strands },
  "how-to-read-a-probiotic-label": { ground: "#b9ab95", draw: sevenColonies },
  "barrier-first": { ground: "#52343a", draw: brickMosaic },
};

/** The plates that the journal's articles open with, each drawn from its article's address. */
export function journalPlates(): Plate[] {
  return Object.entries(MOTIFS).map(([slug, { ground, draw }]) => ({
    key: `journal-${slug}`,
    n: 1,
    alt: PLATES[slug]?.alt ?? "",
    place: { folder: "_journal", stem: slug, widths: [...PLATE_WIDTHS], most: MOST_BYTES },
    facts: [VERSION, slug, ground],
    ...PLATE_SIZE,
    labels: [],
    draw: async (_, scale) => {
      const seed = seedOf(slug);
      const canvas = groundCanvas(
        { left: 0, top: 0, width: 1600, height: 1000, scale },
        { kind: "plaster", tone: ground, seed },
      );
      await renderLayers(canvas, draw(seed));
      return develop(canvas, seed);
    },
  }));
}
