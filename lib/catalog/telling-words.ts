import { FUNCTION_WORDS, type FunctionWords } from "./function-words";

/** What a product is, as far as it decides which function of an ingredient is the telling one. */
export type FunctionContext =
  | "oral"
  | "hair"
  | "makeup"
  | "sunscreen"
  | "deodorant"
  | "ingestible"
  | null;

type Place = NonNullable<FunctionContext> | "scent" | "nowhere";

/** Functions that tell something in one kind of product only; in others they are said last. */
const PLACES: Readonly<Record<string, Place>> = {
  Perfuming: "scent",
  Fragrance: "scent",
  "Oral Care": "oral",
  Antiplaque: "oral",
  Flavouring: "oral",
  "Hair Conditioning": "hair",
  Antistatic: "hair",
  "Hair Fixing": "hair",
  "Uv Filter": "sunscreen",
  Antiperspirant: "deodorant",
  Deodorant: "deodorant",
  Tonic: "nowhere",
  Denaturant: "nowhere",
  Anticorrosive: "nowhere",
  Plasticiser: "nowhere",
};

/** What is said first in its place, before everything else. */
const FIRST: Readonly<Record<Place, readonly string[]>> = {
  oral: ["Antiplaque", "Abrasive", "Flavouring", "Oral Care"],
  hair: [],
  makeup: ["Cosmetic Colorant", "Colorant"],
  sunscreen: ["Uv Filter"],
  deodorant: ["Antiperspirant", "Deodorant", "Absorbent"],
  scent: ["Perfuming", "Fragrance"],
  nowhere: [],
  ingestible: [],
};

/** What a cosmetic's function says about a tablet or powder as well; the others are about skin and hair. */
const SWALLOWED: ReadonlySet<string> = new Set([
  "Preservative",
  "Gel Forming",
  "Antioxidant",
  "Ph Adjusters",
  "Buffering",
  "Solvent",
  "Viscosity Controlling",
  "Binding",
  "Bulking",
  "Anticaking",
  "Colorant",
  "Flavouring",
]);

/** The context of a product, from the words of its record. */
export function functionContext(product: {
  readonly useType: string | null;
  readonly subcategory: string;
  readonly category: { readonly slug: string };
}): FunctionContext {
  const { useType, subcategory, category } = product;
  if (useType === "oral" || useType === "ingestible") return useType;
  if (subcategory === "sunscreen" || subcategory === "deodorant") return subcategory;
  return category.slug === "hair" || category.slug === "makeup" ? category.slug : null;
}

/** Keys of the EU's inventory begin with a capital, those of supplements do not. */
const COSMETIC = /^[A-Z]/;

const RANK = new Map(Object.keys(FUNCTION_WORDS).map((key, index) => [key, index]));

export type FunctionOptions = {
  readonly context?: FunctionContext;
  /** It is there for its scent, as a fragrance allergen is. */
  readonly scent?: boolean;
};

/**
 * The words for an ingredient's functions, the most telling first and none twice. A function that the shop has no
 * words for is named as its source names it.
 */
export function functionWords(
  functions: readonly string[],
  options: FunctionOptions = {},
): FunctionWords[] {
  const places = placesOf(options);
  const first = places.flatMap((place) => FIRST[place]);
  const rankOf = (key: string): number => {
    if (first.includes(key)) return first.indexOf(key) - first.length;
    return (RANK.get(key) ?? RANK.size) + (isOutOfPlace(key, places) ? RANK.size : 0);
  };
  const byName = new Map<string, FunctionWords>();
  for (const key of functions.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const words = known(key) ?? { name: key, phrase: `is listed as ${key.toLowerCase()}` };
    if (!byName.has(words.name)) byName.set(words.name, words);
  }
  return [...byName.values()];
}

/**
 * The same without what tells nothing about this kind of product: a preservative that is also listed as a fragrance
 * gives no scent to an unscented cream. All of it where nothing else is left, save for what is swallowed: there a
 * cosmetic's functions say nothing.
 */
export function tellingWords(
  functions: readonly string[],
  options: FunctionOptions = {},
): FunctionWords[] {
  const places = placesOf(options);
  const telling = functions.filter((key) => !isOutOfPlace(key, places));
  const all = telling.length > 0 || options.context === "ingestible" ? telling : functions;
  return functionWords(all, options);
}

function placesOf({ context = null, scent = false }: FunctionOptions): Place[] {
  return [...(scent ? (["scent"] as const) : []), ...(context === null ? [] : [context])];
}

function isOutOfPlace(key: string, places: readonly Place[]): boolean {
  if (places.includes("ingestible") && COSMETIC.test(key)) return !SWALLOWED.has(key);
  const place = Object.hasOwn(PLACES, key) ? PLACES[key] : undefined;
  return place !== undefined && !places.includes(place);
}

function known(key: string): FunctionWords | undefined {
  return Object.hasOwn(FUNCTION_WORDS, key) ? FUNCTION_WORDS[key] : undefined;
}
