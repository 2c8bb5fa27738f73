import { nameKey } from "./name-key";

/** An ingredient that the house knows: an entry of the glossary, or an allergen that the law names. */
export type KnownIngredient = {
  /** The glossary's id; null for a name that only a list of law has. */
  readonly id: string | null;
  readonly slug: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly cas: string | null;
  readonly origin: string | null;
  /** Whether European law has it named on the label as a fragrance allergen. */
  readonly allergen: boolean;
};

/** All known names. Makes nothing up: a name that two ingredients share is nobody's. */
export type Vocabulary = {
  readonly find: (name: string) => KnownIngredient | null;
  readonly findByCas: (cas: string) => KnownIngredient | null;
  /** Names within one edit of this one, to ask "did you mean"; never to decide by. */
  readonly near: (name: string) => readonly string[];
};

/** Builds the lookups; about 20 ms for a glossary of 500. `others` are names to suggest besides, such as those of rules. */
export function buildVocabulary(
  ingredients: readonly KnownIngredient[],
  others: readonly string[] = [],
): Vocabulary {
  const byName = new Map(ingredients.map((one) => [nameKey(one.name), one]));
  const byAlias = new Map<string, KnownIngredient | null>();
  for (const one of ingredients) {
    for (const alias of one.aliases) {
      const key = nameKey(alias);
      const other = byAlias.get(key);
      byAlias.set(key, other === undefined || other === one ? one : null);
    }
  }
  const byCas = new Map(ingredients.flatMap((one) => (one.cas ? [[one.cas, one] as const] : [])));
  const names = [...ingredients.flatMap(({ name, aliases }) => [name, ...aliases]), ...others];
  return {
    find: (name) => byName.get(nameKey(name)) ?? byAlias.get(nameKey(name)) ?? null,
    findByCas: (cas) => byCas.get(cas) ?? null,
    near: nearNames(names),
  };
}

const SHORTEST = 5;
const figures = (key: string): string => key.replace(/\D+/g, " ").trim();

/** Each key with one letter left out: two names within one edit have such a form in common. */
function shortened(key: string): string[] {
  return [key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))];
}

function nearNames(names: readonly string[]): (name: string) => readonly string[] {
  const byForm = new Map<string, Set<string>>();
  for (const name of new Set(names)) {
    const key = nameKey(name);
    if (key.length < SHORTEST) continue;
    for (const form of shortened(key)) {
      const there = byForm.get(form);
      if (there) there.add(name);
      else byForm.set(form, new Set([name]));
    }
  }
  return (name) => {
    const key = nameKey(name);
    if (key.length < SHORTEST || key.length > 120) return [];
    const found = new Set(shortened(key).flatMap((form) => [...(byForm.get(form) ?? [])]));
    // PEG-8 is no misspelling of PEG-7: what differs in its figures is another ingredient.
    return [...found]
      .filter((other) => figures(nameKey(other)) === figures(key) && oneEdit(key, nameKey(other)))
      .toSorted();
  };
}

/** Whether one letter put in, left out, changed or swapped with its neighbour makes `a` of `b`. */
export function oneEdit(a: string, b: string): boolean {
  if (a === b) return false;
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (restA.slice(1) === restB.slice(1)) return true;
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
