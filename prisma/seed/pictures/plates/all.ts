import { PLATE_SIZE, PLATES, SPARE_PLATES } from "../../../../lib/journal/plates";
import { seedOf } from "../engine/noise";
import type { Plate } from "../plate";
import { printed } from "../press/print";
import { housePlace } from "../rooms";
import { claims } from "./claims";
import { crypts, sectors } from "./colony";
import type { Motif } from "./motif";
import { night } from "./night";
import { pollen } from "./pollen";
import { rings } from "./rings";
import { cracked, layers } from "./skin";
import { labyrinth, spots } from "./spots";
import { stem } from "./stem";
import { strains } from "./strains";
import { sugar } from "./sugar";
import { fibers, mycelium, ripples } from "./threads";
import { villi } from "./villi";

/** Raised when the press changes, so that all plates are printed again. */
const VERSION = 1;

/** What a file of a plate weighs at most, in bytes, by width. */
const MOST = { 640: 18_000, 1024: 34_000, 1600: 52_000 };
const MARGIN = 40;

const MOTIFS: Readonly<Record<string, Motif>> = {
  "what-the-gut-skin-axis-means": villi,
  "eczema-probiotics-prevention-treatment": cracked,
  "plants-fiber-and-ferments": stem,
  "five-gut-skin-claims-checked": claims,
  "acne-and-the-gut": spots,
  "psoriasis-and-rosacea-associations": rings,
  "sugar-milk-and-breakouts": sugar,
  "sleep-stress-water-movement": night,
  "how-to-read-a-probiotic-label": strains,
  "barrier-first": layers,
  labyrinth,
  mycelium,
  sectors,
  crypts,
  fibers,
  ripples,
  pollen,
};

/** The plates that the journal's articles open with, and some to choose from for new ones. */
export function journalPlates(): Plate[] {
  return Object.entries(MOTIFS).map(([name, motif]) => ({
    key: `journal-${name}`,
    n: 1,
    alt: (PLATES[name] ?? SPARE_PLATES[name])?.alt ?? "",
    place: { ...housePlace("journal-", name), most: MOST },
    facts: ["plate", VERSION, name],
    ...PLATE_SIZE,
    labels: [],
    draw: async () => {
      const sheet = { ...PLATE_SIZE, margin: MARGIN };
      const { paper, inks } = await motif(sheet, seedOf(name));
      return printed(sheet, paper, inks, seedOf(name));
    },
  }));
}
