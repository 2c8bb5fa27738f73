import type { CuratedFacts } from "../facts";
import { bottle } from "./bottles";
import type { BottleSpec, Closure, Labeller, Vessel } from "./closures";
import { stuffs, type Stuff } from "./parts";

/** Where things stand, in drawing units from the top. */
export const BASE = 1168;

/** What each brand's house glass, trim and plinth are. */
export const house: Record<
  string,
  { stuff: Stuff; trim: Stuff; words: string; plinth?: "stone" | "wood" }
> = {
  "umbel-and-ash": { stuff: stuffs.amber, trim: stuffs.black, words: "Amber glass" },
  "quiet-basin": { stuff: stuffs.satin, trim: stuffs.satin, words: "Pale matte" },
  "saltgrass-row": {
    stuff: stuffs.aluminium,
    trim: stuffs.black,
    words: "Brushed aluminium",
    plinth: "stone",
  },
  "lowmoor-apiary": {
    stuff: stuffs.clear,
    trim: stuffs.brass,
    words: "Clear glass",
    plinth: "wood",
  },
  "tallis-verre": {
    stuff: stuffs.amber,
    trim: stuffs.ivory,
    words: "Returnable glass",
    plinth: "stone",
  },
  brackenwell: { stuff: stuffs.fern, trim: stuffs.black, words: "Fern-green glass" },
  "ninth-meadow": { stuff: stuffs.milk, trim: stuffs.bamboo, words: "Milk-white" },
  "pith-and-pestle": { stuff: stuffs.clear, trim: stuffs.aluminium, words: "Clear glass" },
  hearthrow: { stuff: stuffs.amber, trim: stuffs.black, words: "Amber glass" },
  "culture-yard": { stuff: stuffs.amber, trim: stuffs.milk, words: "Amber glass" },
  odelund: { stuff: stuffs.frosted, trim: stuffs.black, words: "Frosted glass", plinth: "stone" },
  "mossgate-mineral": { stuff: stuffs.milk, trim: stuffs.clay, words: "Sand-white" },
};

export interface Drawn {
  vessel: Vessel;
  /** What the container is, for the alt text. */
  words: string;
}

export const closures: Record<string, Closure> = {
  serum: "dropper",
  "face oil": "dropper",
  "scalp serum": "dropper",
  toner: "mist",
  perfume: "roller",
  mouthwash: "cap",
  cleaner: "trigger",
  moisturizer: "airless",
  shampoo: "pump",
  conditioner: "pump",
  "body wash": "pump",
  dish: "pump",
  lotion: "cap",
};
const spoken: Record<Closure, string> = {
  dropper: "dropper bottle",
  mist: "mist bottle",
  roller: "roll-on bottle",
  cap: "bottle",
  trigger: "trigger-spray bottle",
  airless: "airless pump",
  pump: "pump bottle",
};

/** Grows with volume, gently, so that 30 mL and 500 mL fit the same frame and still read apart. */
export function girth(facts: CuratedFacts): number {
  return 118 * (Math.max(8, facts.netQuantity.value) / 100) ** 0.19;
}

export function asBottle(
  facts: CuratedFacts,
  closure: Closure,
  label: Labeller,
  cx: number,
  own: Partial<BottleSpec> = {},
): Drawn {
  const home = house[facts.brandId] ?? { stuff: stuffs.milk, trim: stuffs.black, words: "Matte" };
  const r = girth(facts) * (closure === "airless" ? 0.98 : closure === "dropper" ? 1.28 : 1.16);
  const tall = {
    dropper: facts.brandId === "brackenwell" ? 3.3 : 2.75,
    pump: 3.25,
    mist: 3.5,
    cap: 3.3,
    trigger: 3.1,
    roller: 2.9,
    airless: 2.9,
  }[closure];
  const spec: BottleSpec = {
    cx,
    base: BASE,
    radius: r,
    height: r * tall,
    neck: closure === "roller" ? 0.62 : closure === "dropper" ? 0.5 : 0.42,
    shoulder:
      facts.brandId === "brackenwell"
        ? "sloped"
        : facts.brandId === "tallis-verre" || facts.brandId === "odelund"
          ? "square"
          : "round",
    stuff: home.stuff,
    closure,
    trim: home.trim,
    ...own,
  };
  return {
    vessel: bottle(spec, label),
    words: `${own.stuff ? "" : `${home.words} `}${spoken[closure]}`,
  };
}
