import { designOf } from "../../../brands/designs";
import { collections } from "../../../collections";
import type { CuratedFacts, ResaleFacts } from "../../facts";
import type { Place } from "../../output";
import { type HouseRoom, housePlace } from "../../rooms";
import { curatedShots } from "../curated/shots";
import { resaleShots } from "../resale/shots";
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

type Ground = keyof typeof grounds;
type Front = { product: CuratedFacts; shot: Shot };

function frontsOf(goods: (CuratedFacts | undefined)[]): Front[] {
  return goods.flatMap((product) => {
    const [shot] = product ? curatedShots(product) : [];
    return product && shot ? [{ product, shot }] : [];
  });
}

const containers = (fronts: Front[]): string[] => [
  ...new Set(
    fronts.flatMap(({ shot }) => shot.sources.filter((source) => source !== "curated/front.py")),
  ),
];

interface Family {
  key: string;
  seed: string;
  alt: string;
  wall: string;
  ground: Ground;
  branch?: boolean | undefined;
  place: ReturnType<typeof wide>;
}

/** Goods that stand together. */
function familyShot(fronts: Front[], family: Family): Shot {
  const { key, seed, alt, wall, ground, branch, place } = family;
  return {
    key,
    n: 1,
    view: "family",
    alt,
    scene: "house.family",
    wide: place,
    facts: {
      sku: seed,
      set: ground,
      wall,
      branch: branch ?? false,
      goods: fronts.map(({ shot }, label) => ({ pack: shot.facts.pack, label })),
    },
    labels: fronts.flatMap(({ shot }) => shot.labels),
    sources: [...containers(fronts), "curated/rooms.py", "house/family.py"],
  };
}

/** All that a brand sells. */
function brandShot(goods: CuratedFacts[]): Shot[] {
  const [first] = goods;
  const fronts = frontsOf(goods);
  if (!first || fronts.length < goods.length) return [];
  const { ground, wall, branch } = designOf(first.brandId);
  const names = listed(goods.map(({ name }) => name));
  return [
    familyShot(fronts, {
      key: `brand-${first.brandId}`,
      seed: first.brandId,
      alt: `${names} by ${first.brand}, ${grounds[ground]} in side light`,
      wall,
      ground,
      branch,
      place: wide("brand-", first.brandId),
    }),
  ];
}

/** What is photographed of each collection, at most so many of its goods, and where. */
const IN_A_COLLECTION = 5;
const collectionGrounds: Readonly<Record<string, { ground: Ground; wall: string }>> = {
  "the-edit": { ground: "travertine", wall: "#d9d2c4" },
  "short-labels": { ground: "linen", wall: "#dcdad2" },
  "filled-again": { ground: "oak", wall: "#d8cfc0" },
  "no-plastic": { ground: "linen", wall: "#dfd3c0" },
  "sunday-bath": { ground: "tiles", wall: "#dcd6cb" },
  "for-two": { ground: "plaster", wall: "#e2d3c6" },
};

function collectionShots(products: CuratedFacts[]): Shot[] {
  return collections.flatMap(({ slug, name, skus }) => {
    const look = collectionGrounds[slug];
    const goods = skus.slice(0, IN_A_COLLECTION);
    const fronts = frontsOf(goods.map((sku) => products.find((product) => product.sku === sku)));
    if (!look || fronts.length < goods.length) return [];
    const names = listed(fronts.map(({ product }) => product.name));
    return [
      familyShot(fronts, {
        key: `collection-${slug}`,
        seed: slug,
        alt: `${name}: ${names}, ${grounds[look.ground]} in side light`,
        ...look,
        place: wide("collection-", slug),
      }),
    ];
  });
}

const pieceFacts = (pieces: ResaleFacts[], sku: string): Shot[] =>
  pieces.filter((piece) => piece.sku === sku).flatMap((piece) => resaleShots(piece).slice(0, 1));

/** The pictures of the front page: goods of both worlds on a table, and pieces in a hall. */
function homeShots(products: CuratedFacts[], pieces: ResaleFacts[]): Shot[] {
  const spots = { oil: "UAA-103", cream: "QB-105", salve: "LA-114", serum: "TV-111" };
  const goods = Object.values(spots).map((sku) => products.find((one) => one.sku === sku));
  const fronts = frontsOf(goods);
  const [bowl] = pieceFacts(pieces, "RS-0031");
  const hall = {
    chair: "RS-0036",
    bag: "RS-0017",
    basket: "RS-0021",
    shoes: "RS-0015",
    frame: "RS-0035",
  };
  const standing = Object.entries(hall).flatMap(([name, sku]) =>
    pieceFacts(pieces, sku).map((shot) => [name, shot] as const),
  );
  if (!bowl || fronts.length < goods.length || standing.length < 5) return [];
  return [
    {
      key: "home-hero",
      n: 1,
      view: "cover",
      alt: "Face oil, serum, cream and a salve on a slab of travertine with rosehips, before a tea cup and a walnut bowl, in side light",
      scene: "house.cover",
      wide: { ...wide("home-", "hero"), render: { width: 1408, height: 1008 } },
      facts: {
        sku: "cover",
        wall: "#ddd0be",
        goods: Object.keys(spots).map((spot, label) => ({
          spot,
          pack: fronts[label]?.shot.facts.pack,
          label,
        })),
        pieces: { bowl: bowl.facts },
      },
      labels: fronts.flatMap(({ shot }) => shot.labels),
      sources: [
        ...containers(fronts),
        ...bowl.sources,
        "curated/props",
        "resale/pieces/ceramics.py",
        "shadows.py",
        "house/gather.py",
        "house/cover.py",
      ],
    },
    {
      key: "home-resale",
      n: 1,
      view: "room",
      alt: "A bentwood chair with an oxblood bag on it, a straw basket, suede loafers and a framed fern before a plaster wall",
      scene: "house.room",
      wide: wide("home-", "resale"),
      facts: {
        sku: "room",
        wall: "#d9cdbd",
        pieces: Object.fromEntries(standing.map(([name, shot]) => [name, shot.facts])),
      },
      labels: [],
      sources: [
        ...new Set(standing.flatMap(([, shot]) => shot.sources)),
        "shadows.py",
        "house/gather.py",
        "house/room.py",
      ],
    },
  ];
}

/** The pictures of the house itself, each a set of its own. */
export function houseShots(products: CuratedFacts[], pieces: ResaleFacts[]): Shot[] {
  const brands = Map.groupBy(products, ({ brandId }) => brandId);
  return [
    ...[...brands.values()].flatMap(brandShot),
    ...homeShots(products, pieces),
    ...collectionShots(products),
  ];
}
