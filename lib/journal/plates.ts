/** The picture an article opens with: a plate that was drawn for it. */
export type PlateView = {
  /** Storage key without width and ending. */
  readonly base: string;
  readonly alt: string;
  readonly dominant: string;
};

export const PLATE_WIDTHS = [640, 1024, 1600] as const;
export const PLATE_SIZE = { width: 1600, height: 1000 } as const;

type Plates = Readonly<Record<string, Omit<PlateView, "base">>>;

/** The plate of each article that has its own, by the article's address: what it shows, and its plain color. */
export const PLATES: Plates = {
  "what-the-gut-skin-axis-means": {
    alt: "Print of intestinal villi as a landscape: ranges of rose-colored fingers, pale in the distance, under a low orange sun",
    dominant: "#d1baa9",
  },
  "five-gut-skin-claims-checked": {
    alt: "Print of 160 stamped counters in rows: seven of ten filled in plum, five of those in orange, the rest empty rings",
    dominant: "#cfbca8",
  },
  "acne-and-the-gut": {
    alt: "Print of dark red spots as two substances make them that feed each other: crowded on the left, sparse on the right",
    dominant: "#dcc0ab",
  },
  "eczema-probiotics-prevention-treatment": {
    alt: "Print of a mosaic of pale cells with one dry branching crack in it, the cells beside it flushed",
    dominant: "#d4b6a2",
  },
  "psoriasis-and-rosacea-associations": {
    alt: "Print of the growth rings of five trees that grew into each other, dark plum lines on rose",
    dominant: "#d4c0b5",
  },
  "plants-fiber-and-ferments": {
    alt: "Print of a stem in section: wide pale pith in the middle, bundles of vessels around it, green cells to the rim",
    dominant: "#c8c5ae",
  },
  "sugar-milk-and-breakouts": {
    alt: "Print of sugar crystals that branch like frost from the corner of a dark pane",
    dominant: "#a89389",
  },
  "sleep-stress-water-movement": {
    alt: "Print of 22 lines that rise and fall one below the other, white under a moon above and dark at dawn below",
    dominant: "#b8ada3",
  },
  "barrier-first": {
    alt: "Print of the outer skin in section: round cells with dark kernels at the foot, flatter ones above, thin plates on top",
    dominant: "#b79585",
  },
  "how-to-read-a-probiotic-label": {
    alt: "Print of seven tall fields side by side, each with another kind of microbe: rods, chains of beads, forks, pairs, rods end to end, curves, buds",
    dominant: "#d8c6ad",
  },
};

/** Plates that no article has yet, by name, for an editor to choose from. */
export const SPARE_PLATES: Plates = {
  labyrinth: {
    alt: "Print of a dark green labyrinth of short walls and dots, as in brain coral",
    dominant: "#aeac92",
  },
  mycelium: {
    alt: "Print of brown threads that wander outwards from one spore, and fork",
    dominant: "#c7b595",
  },
  sectors: {
    alt: "Print of a colony on a dark dish: rings for days, and sectors in cream, ochre and plum for families of cells",
    dominant: "#9e8a80",
  },
  crypts: {
    alt: "Print of intestinal crypts from above: rings of tall cells, each round a dark mouth",
    dominant: "#bf9a83",
  },
  fibers: {
    alt: "Print of long fibers in ochre and brown that cross over and under each other",
    dominant: "#d7c4ab",
  },
  ripples: {
    alt: "Print of rings on water, dark blue on pale, where those of several drops cross",
    dominant: "#9fa69d",
  },
  pollen: {
    alt: "Print of grains of pollen and shells of diatoms in six colors, laid out on a sheet",
    dominant: "#cfb9a1",
  },
};

const SPARE_NAMES = Object.keys(SPARE_PLATES);

/** A whole number that depends on the text alone. */
function steadyNumber(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

/** The plate of that name, own or spare. */
function namedPlate(name: string): PlateView | null {
  const own = Object.hasOwn(PLATES, name) ? PLATES[name] : undefined;
  const plate = own ?? (Object.hasOwn(SPARE_PLATES, name) ? SPARE_PLATES[name] : undefined);
  return plate ? { base: `journal/${name}`, ...plate } : null;
}

/** An article's own plate; a spare one, always the same, for an article that has none. */
export function plateOf(slug: string): PlateView {
  const spare = SPARE_NAMES[steadyNumber(slug) % SPARE_NAMES.length] ?? "";
  const plate = (Object.hasOwn(PLATES, slug) ? namedPlate(slug) : null) ?? namedPlate(spare);
  if (!plate) throw new Error("There are no plates");
  return plate;
}
