import { CONDITIONS } from "@/lib/catalog/product-view";
import type { Chance } from "./chance";
import {
  COLORS,
  DECADES,
  MATERIALS,
  PIECES,
  PLANTS,
  QUALITIES,
  SENTENCES,
  SHELVES,
  SIZES,
} from "./words";

/** What the made-up goods refer to, by slug or id, commoner ones first. */
export type World = {
  readonly brands: readonly string[];
  readonly concerns: readonly string[];
  readonly badges: readonly string[];
  readonly collections: readonly string[];
  readonly ingredients: readonly string[];
};

/** One product as `fill.ts` writes it. */
export type MadeUp = {
  readonly kind: "curated" | "resale";
  readonly name: string;
  readonly brand: string | null;
  readonly category: string;
  readonly subcategory: string;
  readonly description: string;
  readonly concerns: readonly string[];
  readonly badges: readonly string[];
  readonly collections: readonly string[];
  readonly ingredients: readonly string[];
  readonly priceCents: number;
  readonly onHand: number;
  readonly daysAgo: number;
  readonly piece: {
    readonly material: string;
    readonly color: string;
    readonly size: string | null;
    readonly decade: string | null;
    readonly condition: string;
  } | null;
};

const title = (word: string): string =>
  word
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(" ");

/** The curated shelves, each as often as its share says. */
const CATEGORIES = Object.entries(SHELVES).flatMap(([slug, { share }]) =>
  Array.from({ length: share }, () => slug),
);

function describe(chance: Chance, plants: readonly string[]): string {
  const sentences = chance.some(SENTENCES, 3 + chance.whole(4));
  return sentences
    .map((sentence) => sentence.replaceAll("%", title(chance.one(plants)).toLowerCase()))
    .join(" ");
}

/** About four of five goods cost between 10 and 80 dollars. */
function price(chance: Chance, middle: number): number {
  const bell = chance.next() + chance.next() + chance.next() - 1.5;
  return Math.max(400, Math.round((middle * Math.exp(bell * 1.4)) / 50) * 50);
}

/** A curated product. */
export function curatedGoods(chance: Chance, world: World): MadeUp {
  const category = chance.one(CATEGORIES);
  const kind = chance.one(SHELVES[category]?.kinds ?? [], 1.6);
  const plants = chance.some(PLANTS, 1 + chance.whole(2), 1.8);
  const qualities = chance.some(QUALITIES, chance.whole(3), 1.5);
  return {
    kind: "curated",
    name: [...qualities, ...plants, kind].map(title).join(" "),
    brand: chance.one(world.brands, 2),
    category,
    subcategory: title(kind),
    description: describe(chance, plants),
    concerns: chance.some(world.concerns, 1 + chance.whole(3), 1.6),
    badges: chance.some(world.badges, chance.whole(6), 1.4),
    collections: chance.next() < 0.08 ? chance.some(world.collections, 1) : [],
    ingredients: chance.some(world.ingredients, 8 + chance.whole(16), 2.6),
    priceCents: price(chance, 3000),
    onHand: chance.next() < 0.05 ? 0 : 1 + chance.whole(80),
    daysAgo: chance.next() * 1100,
    piece: null,
  };
}

/** A pre-owned piece; one in ten is sold. */
export function resaleGoods(chance: Chance): MadeUp {
  const category = chance.one(Object.keys(PIECES), 1.5);
  const kind = chance.one(PIECES[category] ?? [], 1.3);
  const [material, color] = [chance.one(MATERIALS, 1.4), chance.one(COLORS, 1.4)];
  return {
    kind: "resale",
    name: `${title(color)} ${material} ${kind}`,
    brand: null,
    category,
    subcategory: title(kind),
    description: `A ${color} ${kind} of ${material}, cleaned and mended where it had to be.`,
    concerns: [],
    badges: [],
    collections: [],
    ingredients: [],
    priceCents: price(chance, 9000),
    onHand: chance.next() < 0.1 ? 0 : 1,
    daysAgo: chance.next() * 400,
    piece: {
      material,
      color,
      size: category === "clothing" || category === "shoes" ? chance.one(SIZES, 1.4) : null,
      decade: chance.next() < 0.7 ? chance.one(DECADES, 1.5) : null,
      condition: chance.one(CONDITIONS),
    },
  };
}
