import { listProducts } from "@/lib/catalog/list-products";
import { sql } from "@/lib/db";
import { correctWords } from "@/lib/search/correct-words";
import { searchListing } from "@/lib/search/search-listing";
import { suggest } from "@/lib/search/suggest";
import { misspelled, someList, somePrefix, someSearch, type Named } from "./asked";
import { chanceFrom, type Chance } from "./chance";
import { figuresOf, startStopwatch, type Figures, type Lap, type Stopwatch } from "./stopwatch";

export type Measured = {
  readonly figures: readonly Figures[];
  /** Of so many misspelled words, how many were taken for the right one. */
  readonly recall: { readonly found: number; readonly of: number; readonly missed: string[] };
  readonly problems: readonly string[];
};

const SEED = 7;
const WARM_UP = 30;
const MISSPELLINGS = 100;

/** Asks the shop's own functions what a shopper would, one at a time, and times the statements behind them. */
export async function measureDatabase(laps: number): Promise<Measured> {
  const [self] = await sql<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  const watch = startStopwatch(self?.pid ?? 0);
  const chance = chanceFrom(SEED);
  const named = await namesOf(chance);
  const { facets } = await listProducts({
    world: "curated",
    selected: {},
    sort: "newest",
    limit: 1,
  });
  const words = await wordsToMiss(chance);
  const problems: string[] = [];
  const some = async (name: string, aim: number, ask: () => Promise<boolean>, times = laps) => {
    const done = await repeat(watch, times, ask);
    if (done.empty > times / 4) problems.push(`${name}: ${done.empty} of ${times} found nothing`);
    return figuresOf(name, aim, done.laps);
  };
  const figures = [
    await some("filtered list, all facets counted", 12, async () => {
      const found = await listProducts(someList(chance, facets));
      return found.facets.length > 0;
    }),
    await some("ranked search, facets counted", 12, async () => {
      const found = await searchListing(someSearch(chance, named, facets));
      return found.totals.products + found.totals.ingredients > 0;
    }),
    await some("prefix, as typed", 1, async () => {
      const found = await suggest(somePrefix(chance, named));
      return Object.values(found).flat().length > 0;
    }),
    await some(
      "misspelled search",
      40,
      async () => {
        const text = misspelled(chance, chance.one(words));
        const found = await searchListing({
          world: "curated",
          text,
          selected: {},
          sort: "relevance",
          limit: 24,
        });
        return found.totals.products > 0;
      },
      Math.min(laps, MISSPELLINGS),
    ),
  ];
  return { figures, recall: await measureRecall(chance, words), problems };
}

async function repeat(watch: Stopwatch, times: number, ask: () => Promise<boolean>) {
  const laps: Lap[] = [];
  let empty = 0;
  for (let turn = -WARM_UP; turn < times; turn += 1) {
    const { lap, value } = await watch.lap(ask);
    if (turn < 0) continue;
    laps.push(lap);
    if (!value) empty += 1;
  }
  return { laps, empty };
}

async function namesOf(chance: Chance): Promise<Named> {
  const names = async (query: string) =>
    (await sql<{ name: string }>(query)).map(({ name }) => name);
  const products = await names("SELECT name FROM products WHERE kind = 'curated' ORDER BY id");
  return {
    products: chance.some(products, 2_000),
    brands: await names(
      "SELECT b.name FROM brands b JOIN products p ON p.brand_id = b.id GROUP BY b.id ORDER BY count(*) DESC, b.slug",
    ),
    ingredients: await names("SELECT inci::text AS name FROM ingredients ORDER BY slug"),
  };
}

/** Words of five letters and more, those that more things use more often. */
async function wordsToMiss(chance: Chance): Promise<string[]> {
  const rows = await sql<{ word: string }>(
    "SELECT word FROM search_words WHERE length(word) >= 5 AND word ~ '^[a-z]+$' ORDER BY uses DESC, word",
  );
  return chance.some(
    rows.map(({ word }) => word),
    MISSPELLINGS,
    2,
  );
}

async function measureRecall(chance: Chance, words: readonly string[]) {
  const known = new Set(
    (await sql<{ word: string }>("SELECT word FROM search_words")).map(({ word }) => word),
  );
  const missed: string[] = [];
  for (const word of words) {
    let typed = word;
    while (known.has(typed)) typed = misspelled(chance, word);
    const [meant] = (await correctWords([typed])) ?? [];
    if (meant !== word) missed.push(`${typed} for ${word}, taken for ${meant ?? "nothing"}`);
  }
  return { found: words.length - missed.length, of: words.length, missed };
}
