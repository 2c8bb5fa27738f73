/** Things that one avoid-list may name. */
export const MOST_AVOIDED = 60;

/** `group/parabens` or `ingredient/linalool`: a family of the standard, or an ingredient of the glossary, by slug. */
export const AVOID_ITEM = /^(?:group|ingredient)\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 120;

/** Something on the list, with the name that it was put there by. */
export type Avoided = { readonly item: string; readonly name: string };

export type AvoidList = {
  readonly items: readonly Avoided[];
  /** Whether lists leave out what contains any of it. */
  readonly hide: boolean;
  /** When the shopper's account last took it, as the account says it; null where it is on this device only. */
  readonly saved: string | null;
};

/** What is known of a product's composition. */
export type Contents = {
  readonly id: string;
  /** Items that its label names, and families that its label rules out. */
  readonly has: readonly string[];
  readonly free: readonly string[];
  /** Whether every entry of its label is known. */
  readonly known: boolean;
};

export const NOTHING_AVOIDED: AvoidList = { items: [], hide: false, saved: null };

/** Reads what a device has kept; anything that this shop did not write is left out. */
export function parseAvoidList(text: string | null): AvoidList {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    if (typeof value !== "object" || value === null) return NOTHING_AVOIDED;
    const { items, hide, saved }: { items?: unknown; hide?: unknown; saved?: unknown } = value;
    const known = (Array.isArray(items) ? items : []).filter(isAvoided);
    return {
      items: known.reduce<readonly Avoided[]>(withAvoided, []),
      hide: hide === true,
      saved: typeof saved === "string" ? saved : null,
    };
  } catch {
    return NOTHING_AVOIDED;
  }
}

function isAvoided(value: unknown): value is Avoided {
  if (typeof value !== "object" || value === null) return false;
  const { item, name }: { item?: unknown; name?: unknown } = value;
  return (
    typeof item === "string" &&
    item.length <= LONGEST &&
    AVOID_ITEM.test(item) &&
    typeof name === "string" &&
    name !== "" &&
    name.length <= LONGEST
  );
}

/** The items with one more at the end, each once; what does not fit is left out. */
export function withAvoided(items: readonly Avoided[], one: Avoided): readonly Avoided[] {
  const known = items.some(({ item }) => item === one.item);
  return known || items.length >= MOST_AVOIDED
    ? items
    : [...items, { item: one.item, name: one.name }];
}

/**
 * What a list means for a product: names of what is in it, and of what nobody can tell. A family is ruled out by its
 * label or it is not; an ingredient is not in a product whose every entry is known and another one.
 */
export function avoidedIn(
  items: readonly Avoided[],
  { has, free, known }: Contents,
): { readonly found: readonly string[]; readonly unsure: readonly string[] } {
  const isOut = (item: string) => (item.startsWith("group/") ? free.includes(item) : known);
  const names = (list: readonly Avoided[]) => list.map(({ name }) => name);
  const found = items.filter(({ item }) => has.includes(item));
  return {
    found: names(found),
    unsure: names(items.filter(({ item }) => !has.includes(item) && !isOut(item))),
  };
}
