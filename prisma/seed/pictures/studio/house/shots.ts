import { designOf } from "../../../brands/designs";
import type { CuratedFacts } from "../../facts";
import type { Place } from "../../output";
import { type HouseRoom, housePlace } from "../../rooms";
import { curatedShots } from "../curated/shots";
import type { Shot } from "../shot";

/** Wide pictures are rendered in this size, whose sides divide by 16, and weigh at most this, by width. */
const render = { width: 1408, height: 880 };
const most = { 640: 15_000, 1024: 30_000, 1600: 50_000 };
const wide = (room: HouseRoom, name: string): { render: typeof render; place: Place } => ({
  render,
  place: { ...housePlace(room, name), most },
});

const grounds = {
  linen: "on linen",
  oak: "on oak",
  travertine: "on a slab of travertine",
  tiles: "on tiles",
  plaster: "on plaster",
} as const;

function listed(names: string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** All that a brand sells, standing together. */
function familyShot(goods: CuratedFacts[]): Shot[] {
  const [first] = goods;
  const fronts = goods.flatMap((product) => curatedShots(product).slice(0, 1));
  if (!first || fronts.length < goods.length) return [];
  const { ground, wall, branch } = designOf(first.brandId);
  const sources = fronts.flatMap((front) => front.sources);
  return [
    {
      key: `brand-${first.brandId}`,
      n: 1,
      view: "family",
      alt: `${listed(goods.map(({ name }) => name))} by ${first.brand}, ${grounds[ground]} in side light`,
      scene: "house.family",
      wide: wide("brand-", first.brandId),
      facts: {
        sku: first.brandId,
        set: ground,
        wall,
        branch: branch ?? false,
        goods: fronts.map(({ facts }, label) => ({ pack: facts.pack, label })),
      },
      labels: fronts.flatMap(({ labels }) => labels),
      sources: [
        ...new Set(sources.filter((source) => source !== "curated/front.py")),
        "curated/rooms.py",
        "house/family.py",
      ],
    },
  ];
}

/** The pictures of the house itself, each a set of its own. */
export function houseShots(products: CuratedFacts[]): Shot[] {
  const brands = Map.groupBy(products, ({ brandId }) => brandId);
  return [...brands.values()].flatMap(familyShot);
}
