import type { Layer } from "../engine/layer";
import { stone, wood } from "../engine/texture";
import type { CuratedFacts } from "../facts";
import { bottle, type BottleSpec, type Closure, type Labeller, type Vessel } from "./bottles";
import { canister, jar, openTin, spilt, tin } from "./jars";
import { bar, carton, pouch, stick, tube } from "./packs";
import { contact, standing, stuffs, type Stuff, topFace, turned } from "./parts";

const BASE = 1168;

/** What each brand's house glass, trim and plinth are. */
const house: Record<
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

const closures: Record<string, Closure> = {
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
function girth(facts: CuratedFacts): number {
  return 118 * (Math.max(8, facts.netQuantity.value) / 100) ** 0.19;
}

function asBottle(
  facts: CuratedFacts,
  closure: Closure,
  label: Labeller,
  cx: number,
  own: Partial<BottleSpec> = {},
): Drawn {
  const home = house[facts.brandId] ?? { stuff: stuffs.milk, trim: stuffs.black, words: "Matte" };
  const r = girth(facts) * (closure === "airless" ? 0.98 : closure === "dropper" ? 1.28 : 1.16);
  const tall = {
    dropper: 2.75,
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

function skincare(f: CuratedFacts, label: Labeller, cx: number): Drawn {
  if (f.sku === "TV-110")
    return {
      ...asBottle(f, "dropper", label, cx, { stuff: stuffs.plum }),
      words: "Violet glass dropper bottle",
    };
  if (f.sku === "TV-111")
    return {
      ...asBottle(f, "dropper", label, cx, { stuff: stuffs.clear, liquid: "#e8e2d2" }),
      words: "Clear glass dropper bottle",
    };
  if (f.sku === "TV-112")
    return {
      ...asBottle(f, "airless", label, cx, { stuff: stuffs.frosted, trim: stuffs.ivory }),
      words: "Frosted glass airless pump",
    };
  if (f.sku === "QB-108" || f.subcategory === "sunscreen") {
    const cap = f.subcategory === "sunscreen" ? stuffs.clay : stuffs.satin;
    return {
      vessel: tube(cx, BASE, girth(f) * 1.22, girth(f) * 5.2, stuffs.satin, cap, label),
      words: "Matte tube",
    };
  }
  if (f.sku === "QB-107")
    return {
      vessel: tube(cx, BASE, girth(f) * 1.15, girth(f) * 5, stuffs.satin, stuffs.satin, label),
      words: "Matte tube",
    };
  if (f.subcategory === "balm")
    return {
      vessel: tin(cx - 20, BASE, 236, stuffs.aluminium, label),
      words: "Round aluminium tin",
    };
  if (f.sku === "LA-113")
    return {
      vessel: jar(
        {
          cx,
          base: BASE,
          radius: 222,
          height: 330,
          stuff: stuffs.clear,
          lid: stuffs.brass,
          lidHeight: 84,
          contents: "honey",
        },
        label,
      ),
      words: "Glass honey jar with a brass lid",
    };
  if (f.subcategory === "mask")
    return {
      vessel: jar(
        {
          cx,
          base: BASE,
          radius: 216,
          height: 300,
          stuff: stuffs.amber,
          lid: stuffs.black,
          lidHeight: 92,
        },
        label,
      ),
      words: "Amber glass jar",
    };
  if (f.subcategory === "cleanser") return asBottle(f, "pump", label, cx);
  return asBottle(f, closures[f.subcategory] ?? "pump", label, cx);
}

function body(f: CuratedFacts, label: Labeller, cx: number): Drawn {
  if (f.subcategory === "soap")
    return {
      vessel: bar(
        cx,
        BASE - 20,
        620,
        270,
        { fill: "#cfd0b6", finish: { gloss: 0.035, rough: 0.4, wrap: 0.5 }, texture: stone },
        label,
      ),
      words: "Olive soap bar in a paper wrap",
    };
  if (f.subcategory === "bath")
    return { vessel: pouch(cx, BASE, 560, 780, stuffs.kraft, label), words: "Kraft paper pouch" };
  if (f.subcategory === "balm")
    return { vessel: tin(cx - 20, BASE, 252, stuffs.brass, label), words: "Round brass-toned tin" };
  if (f.subcategory === "butter")
    return {
      vessel: jar(
        {
          cx,
          base: BASE,
          radius: 230,
          height: 290,
          stuff: stuffs.ceramic,
          lid: stuffs.bamboo,
          lidHeight: 70,
        },
        label,
      ),
      words: "Ceramic jar with a bamboo lid",
    };
  if (f.sku === "NM-125")
    return {
      vessel: tube(cx, BASE, 134, 640, stuffs.aluminium, stuffs.milk, label),
      words: "Aluminium tube",
    };
  if (f.sku === "O-133")
    return {
      vessel: stick(cx, BASE, 132, 640, stuffs.kraft, stuffs.kraft, label),
      words: "Paper deodorant stick",
    };
  if (f.subcategory === "deodorant")
    return {
      vessel: jar(
        {
          cx,
          base: BASE,
          radius: 214,
          height: 260,
          stuff: stuffs.frosted,
          lid: stuffs.black,
          lidHeight: 78,
        },
        label,
      ),
      words: "Frosted glass jar",
    };
  if (f.subcategory === "baby")
    return {
      ...asBottle(f, "pump", label, cx),
      words: "Milk-white pump bottle with a bamboo head",
    };
  if (f.subcategory === "perfume")
    return {
      ...asBottle(f, "roller", label, cx, {
        stuff: stuffs.frosted,
        trim: stuffs.brass,
        radius: 112,
        height: 390,
      }),
      words: "Small frosted roll-on bottle",
    };
  return asBottle(f, closures[f.subcategory] ?? "pump", label, cx);
}

/** Chooses and draws the container that a product's facts call for. */
export function drawVessel(f: CuratedFacts, label: Labeller, cx = 600): Drawn {
  if (f.category === "skincare") return skincare(f, label, cx);
  if (f.category === "body") return body(f, label, cx);
  if (f.category === "makeup")
    return {
      vessel: openTin(cx + 10, BASE, 230, stuffs.aluminium, "#b9805c", label),
      words: "Open tin of tinted balm, lid behind",
    };
  if (f.category === "hair" && f.badges.includes("plastic-free")) {
    return {
      vessel: bar(
        cx,
        BASE - 20,
        560,
        280,
        { fill: "#9fae8b", finish: { gloss: 0.03, rough: 0.5, wrap: 0.4 }, texture: stone },
        label,
      ),
      words: "Solid shampoo bar in a paper wrap",
    };
  }
  if (f.subcategory === "conditioner")
    return {
      ...asBottle(f, "pump", label, cx, { stuff: stuffs.sage }),
      words: "Frosted sage glass pump bottle",
    };
  if (f.sku === "PAP-126")
    return {
      vessel: jar(
        {
          cx,
          base: BASE,
          radius: 190,
          height: 430,
          stuff: stuffs.clear,
          lid: stuffs.aluminium,
          lidHeight: 66,
          contents: "tablets",
        },
        label,
      ),
      words: "Clear glass jar of tooth tablets",
    };
  if (f.sku === "PAP-127")
    return {
      vessel: tube(cx, BASE, 130, 650, stuffs.aluminium, stuffs.clay, label),
      words: "Aluminium tube",
    };
  if (f.subcategory === "mouthwash")
    return {
      ...asBottle(f, "cap", label, cx, { liquid: "#b9cbb0" }),
      words: "Clear glass bottle of pale green rinse",
    };
  if (f.subcategory === "laundry")
    return { vessel: carton(cx, BASE, 500, 760, stuffs.kraft, label), words: "Kraft carton" };
  if (f.subcategory === "dish")
    return {
      ...asBottle(f, "pump", label, cx, { stuff: stuffs.clear, liquid: "#e2d9b8" }),
      words: "Clear glass pump bottle",
    };
  if (f.category === "ingestible") return ingestible(f, label, cx);
  return asBottle(f, closures[f.subcategory] ?? "pump", label, cx);
}

function ingestible(f: CuratedFacts, label: Labeller, cx: number): Drawn {
  if (/capsules|softgels/.test(f.netQuantity.labelText)) {
    const vessel = jar(
      {
        cx,
        base: BASE - 24,
        radius: 196,
        height: 430,
        stuff: stuffs.amber,
        lid: stuffs.milk,
        lidHeight: 96,
      },
      label,
    );
    const gels = spilt(cx + 30, BASE - 24, f.sku === "CY-141" ? "#d79a34" : "#e8dfcb", 3);
    return {
      vessel: { ...vessel, layers: [...vessel.layers, ...gels] },
      words: "Amber glass capsule jar with three capsules in front",
    };
  }
  if (f.sku === "CY-142")
    return {
      vessel: canister(
        {
          cx,
          base: BASE,
          radius: 184,
          height: 480,
          stuff: { fill: "#8e4a58", finish: stuffs.satin.finish },
          lid: stuffs.aluminium,
          lidHeight: 54,
        },
        label,
      ),
      words: "Hibiscus-red canister",
    };
  if (f.sku === "CY-143")
    return {
      vessel: canister(
        {
          cx,
          base: BASE,
          radius: 190,
          height: 520,
          stuff: { fill: "#cdd3d0", finish: stuffs.satin.finish },
          lid: stuffs.aluminium,
          lidHeight: 54,
        },
        label,
      ),
      words: "Pale grey canister",
    };
  return {
    vessel: pouch(cx, BASE, 540, 760, { fill: "#d8cbb4", finish: stuffs.kraft.finish }, label),
    words: "Paper pouch",
  };
}

function plinth(kind: "stone" | "wood", cx: number, foot: number): Layer[] {
  const stuff: Stuff =
    kind === "stone"
      ? { fill: "#cfc3b1", finish: { gloss: 0.02, rough: 0.9 }, texture: stone }
      : { fill: "#8d6240", finish: { gloss: 0.03, rough: 0.5 }, texture: wood(0.02, 0.45) };
  const h = kind === "stone" ? 74 : 40;
  const r = Math.min(430, foot * 1.5 + 130);
  const slab = turned(
    cx,
    [
      [BASE - 4, r - 5, 4],
      [BASE + 4, r, 6],
      [BASE + h - 6, r, 6],
      [BASE + h, r - 6],
    ],
    stuff,
    0.1,
  );
  return [
    standing(slab.shape, BASE + h),
    contact(cx, BASE + h, r * 0.99, r * 0.1),
    slab,
    topFace(cx, BASE - 3, r - 2, 0.1, stuff),
  ];
}

/** The whole still life: plinth where the brand has one, shadows, container. */
export function stillLife(
  f: CuratedFacts,
  label: Labeller,
  cx = 600,
): { layers: Layer[]; words: string; outline: string } {
  const { vessel, words } = drawVessel(f, label, cx);
  const outline = vessel.layers.map((layer) => layer.shape).join("");
  const stand = house[f.brandId]?.plinth;
  return {
    layers: [
      ...(stand ? plinth(stand, cx, vessel.foot) : []),
      standing(outline, vessel.base, vessel.through),
      contact(cx, vessel.base, vessel.foot),
      ...vessel.layers,
    ],
    words,
    outline,
  };
}

/** Leaves outside the window, whose shadow falls on the wall. Drawn on a 1200 × 1500 plane. */
export function branchShadow(seed: number): string {
  const lean = (seed % 9) * 6 - 24;
  const x = 980 + (seed % 5) * 30;
  const leaves = Array.from({ length: 13 }, (_, i) => {
    const t = i / 12;
    const px = x - 420 * t + Math.sin(t * 3) * 50;
    const py = -40 + 700 * t;
    const turn = (i % 2 ? 62 : -48) + lean + t * 20;
    const long = 150 - 60 * t;
    return `<path transform="translate(${px} ${py}) rotate(${turn + 90})" d="M0 0C${long * 0.3} ${-long * 0.26} ${long * 0.8} ${-long * 0.2} ${long} 0C${long * 0.8} ${long * 0.2} ${long * 0.3} ${long * 0.26} 0 0Z"/>`;
  });
  return `<path d="M${x} -40Q${x - 130} 300 ${x - 420} 660" fill="none" stroke="#000" stroke-width="9"/>${leaves.join("")}`;
}
