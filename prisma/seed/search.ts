import { insertMissing, type SeedDb } from "./database";
import { OPENING, seedId } from "./ids";

/** Words that mean the same here: whoever types one of a line also finds the others. */
const SAME: readonly (readonly string[])[] = [
  ["moisturizer", "moisturiser", "cream", "lotion"],
  ["blemish", "zit", "pimple", "spot"],
  ["deodorant", "antiperspirant"],
  ["bag", "handbag", "purse"],
  ["sneaker", "trainer"],
  ["jewelry", "jewellery"],
  ["color", "colour"],
  ["gray", "grey"],
  ["aluminum", "aluminium"],
  ["fiber", "fibre"],
  ["odor", "odour"],
  ["sweater", "jumper", "pullover"],
  ["pants", "trousers"],
  ["fragrance free", "unscented", "perfume free"],
  ["perfume", "fragrance", "scent"],
  ["sunscreen", "sunblock", "spf", "sun cream"],
  ["cleanser", "face wash"],
  ["toothpaste", "tooth paste"],
  ["laundry", "washing powder", "detergent"],
  ["pregnancy", "maternity", "prenatal"],
];

/** Whoever types the first also finds the others, and not the other way round. */
const ALSO: readonly (readonly [term: string, expansions: readonly string[]])[] = [
  ["vitamin a", ["retinol", "retinal", "retinyl palmitate", "bakuchiol"]],
  ["vitamin b3", ["niacinamide"]],
  ["vitamin b5", ["panthenol"]],
  ["vitamin c", ["ascorbic acid", "ascorbyl glucoside", "sodium ascorbyl phosphate"]],
  ["vitamin e", ["tocopherol", "tocopheryl acetate"]],
  ["aqua", ["water"]],
  ["shea", ["butyrospermum"]],
  ["argan", ["argania"]],
  ["jojoba", ["simmondsia"]],
  ["coconut", ["cocos"]],
  ["baby", ["newborn"]],
  ["baking soda", ["sodium bicarbonate"]],
  ["acne", ["blemish"]],
  ["wrinkle", ["fine lines"]],
  ["anti aging", ["fine lines"]],
  ["eczema", ["sensitivity", "dryness"]],
  ["dandruff", ["flaky scalp"]],
  ["vintage", ["1950s", "1960s", "1970s", "1980s", "1990s"]],
];

function rows() {
  const both = SAME.flatMap((words) =>
    words.map((term) => [term, words.filter((other) => other !== term)] as const),
  );
  return [...both, ...ALSO].map(([term, expansions]) => ({
    id: seedId(`synonym:${term}`),
    term,
    expansions,
    updated_at: OPENING,
  }));
}

/**
 * Gives a shop its first synonyms, and a new shop the words and bits that lists and search read; from then on the
 * worker keeps those. Where staff have touched synonyms, none are added.
 */
export async function seedSearch(db: SeedDb): Promise<void> {
  const { rows: found } = await db.query<{ kept: boolean; stocked: boolean }>(
    `SELECT EXISTS (SELECT FROM search_synonyms) OR EXISTS (SELECT FROM audit_entries WHERE entity = 'search_synonym') AS kept,
       EXISTS (SELECT FROM search_words) AS stocked`,
  );
  if (!found[0]?.kept) await insertMissing(db, "search_synonyms", rows(), "id");
  if (found[0]?.stocked) return;
  await db.query("SELECT refresh_search_words()");
  await db.query("SELECT fold_listing_changes()");
}
