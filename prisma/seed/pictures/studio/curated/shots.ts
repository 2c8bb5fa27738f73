import { labelJob, type LabelJob } from "../../curated/label";
import { designOf } from "../../../brands/designs";
import type { CuratedFacts } from "../../facts";
import type { Shot } from "../shot";
import { bodyAndHair } from "./body-and-hair";
import { homeAndMouth } from "./home-and-mouth";
import type { Close, Look, Pack } from "./pack";
import { skincare } from "./skincare";

const looks: Record<string, Look> = { ...skincare, ...bodyAndHair, ...homeAndMouth };

const shared = ["materials.py", "shapes.py", "sets.py", "studio.py", "curated/stuffs.py"];
/** What a container is built from. */
const builders: Record<Pack["form"], string[]> = {
  bottle: [],
  jar: ["curated/jars.py", "curated/fillings.py"],
  canister: ["curated/jars.py"],
  tin: ["curated/jars.py"],
  stick: ["curated/jars.py"],
  tube: ["curated/packs.py"],
  pouch: ["curated/packs.py"],
  carton: ["curated/packs.py"],
  bar: ["curated/packs.py"],
};
const vesselSources = ({ form }: Pack): string[] => [
  "curated/vessel.py",
  "curated/bottles.py",
  ...builders[form],
];

function labelOf(product: CuratedFacts, { label, form }: Pack): LabelJob {
  const wide = 340;
  const tall = (wide * label.h) / label.w;
  return labelJob(product, wide, tall, form === "tin" ? "round" : undefined);
}

const creams = ["swirl", "smear", "ribbon", "balm"];
const fluids = ["drops", "pool", "foam"];

/** What a near view is built from: a cream does not change with the salt. */
function textureSources({ kind }: Close): string[] {
  if (creams.includes(kind)) return ["curated/textures/creams.py"];
  if (fluids.includes(kind)) return ["curated/textures/fluids.py"];
  return [
    "curated/textures/solids.py",
    "curated/textures/fluids.py",
    "curated/props",
    "curated/packs.py",
  ];
}

/** The three views of a product: its front, what is in it seen near, and where it is used. */
export function curatedShots(product: CuratedFacts): Shot[] {
  const look = looks[product.sku];
  if (!look) return [];
  const { pack, words, close, home } = look;
  const { own, ...plain } = pack;
  const facts = {
    sku: product.sku,
    pack: { ...plain, ...own },
    wall: designOf(product.brandId).wall,
  };
  const label = labelOf(product, pack);
  const named = `${product.brand} ${product.name}`;
  const view = (
    n: number,
    name: string,
    alt: string,
  ): Omit<Shot, "facts" | "labels" | "sources"> => ({
    key: product.sku,
    n,
    view: name,
    alt,
    scene: `curated.${name}`,
  });
  return [
    {
      ...view(
        1,
        "front",
        `${words} with the ${product.brand} label reading ${product.name}, ${product.netQuantity.labelText}, in side light before a plaster wall`,
      ),
      facts: { ...facts, branch: designOf(product.brandId).branch ?? false },
      labels: [label],
      sources: [...shared, ...vesselSources(pack), "curated/front.py", "shadows.py"],
    },
    {
      ...view(2, "detail", `${close.words}: ${named}, near view`),
      facts: { sku: product.sku, close: { ...close, ...close.own }, wall: facts.wall },
      labels: [],
      sources: [...shared, "curated/detail.py", "curated/noise.py", ...textureSources(close)],
    },
    {
      ...view(3, "place", `${named} ${home.words}`),
      facts: { ...facts, home },
      labels: [label],
      sources: [
        ...shared,
        ...vesselSources(pack),
        "curated/place.py",
        "curated/rooms.py",
        "curated/noise.py",
        "curated/props",
        "shadows.py",
      ],
    },
  ];
}
