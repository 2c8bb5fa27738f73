/** The picture an article opens with: a plate that was drawn for it. */
export type PlateView = {
  /** Storage key without width and ending. */
  readonly base: string;
  readonly alt: string;
  readonly dominant: string;
};

export const PLATE_WIDTHS = [640, 1024, 1600] as const;
export const PLATE_SIZE = { width: 1600, height: 1000 } as const;

/** What each plate shows, and its plain color. */
export const PLATES: Readonly<Record<string, Omit<PlateView, "base">>> = {
  "what-the-gut-skin-axis-means": {
    alt: "Two fields of cut-paper cells, plum and bone, that meet along a wavering seam",
    dominant: "#bcab9c",
  },
  "five-gut-skin-claims-checked": {
    alt: "Rows of small round counters, most pale and some plum, laid out as if they had just been counted",
    dominant: "#c3b3a4",
  },
  "acne-and-the-gut": {
    alt: "Round colonies of clay and rose on a pale dish, crowded on one side and sparse on the other",
    dominant: "#dacbbe",
  },
  "eczema-probiotics-prevention-treatment": {
    alt: "A mosaic of pale cells with one dry branching gap running through it",
    dominant: "#bba390",
  },
  "psoriasis-and-rosacea-associations": {
    alt: "A relief of paper sheets: pale hills whose contour rings spread until they meet, over dark plum valleys",
    dominant: "#b7938f",
  },
  "plants-fiber-and-ferments": {
    alt: "The cross-section of a stem: green cells in rings around a wide pale pith",
    dominant: "#8a9079",
  },
  "sugar-milk-and-breakouts": {
    alt: "Pale crystals growing outward from a dark corner",
    dominant: "#a7978c",
  },
  "sleep-stress-water-movement": {
    alt: "Long strands of paper fiber lying in slow waves, dark at the foot and pale above",
    dominant: "#9a8786",
  },
  "barrier-first": {
    alt: "Courses of flat cells laid like bricks, with a thin dark mortar between them",
    dominant: "#9f8171",
  },
  "how-to-read-a-probiotic-label": {
    alt: "Seven colonies of different shapes on a round dish, each in its own color",
    dominant: "#bfb4a5",
  },
};

const SLUGS = Object.keys(PLATES);

/** A whole number that depends on the text alone. */
function steadyNumber(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

/** An article's own plate; one of the others, always the same, for an article that has none. */
export function plateOf(slug: string): PlateView {
  const own = Object.hasOwn(PLATES, slug) ? slug : SLUGS[steadyNumber(slug) % SLUGS.length];
  const plate = PLATES[own ?? ""] ?? { alt: "", dominant: "#cfc3b4" };
  return { base: `journal/${own}`, ...plate };
}
