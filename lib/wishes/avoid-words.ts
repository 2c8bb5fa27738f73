import { avoidedIn, type Avoided, type Contents } from "./avoid-list";

/** What a device's avoid-list says of a product. */
export type AvoidMark = {
  /** For a card: "Contains linalool". */
  readonly short: string;
  /** For the product's own page and for the bag. */
  readonly full: string;
  /** Whether something of the list is in it, rather than that nobody can tell. */
  readonly found: boolean;
};

const LIST = new Intl.ListFormat("en-US");
/** "linalool, parabens, and PFAS". */
export const inWords = (names: readonly string[]): string => LIST.format(names.map(inSentence));

/** "Linalool" is written small in a sentence; "PFAS" and "CI 77891" are not. */
function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The mark of a product, or null where it holds nothing of the list and that is certain. */
export function avoidMark(items: readonly Avoided[], contents: Contents): AvoidMark | null {
  const { found, unsure } = avoidedIn(items, contents);
  const [first = ""] = found;
  const doubt = contents.known
    ? `A label cannot rule out: ${inWords(unsure)}.`
    : "We do not know all that is in it.";
  if (found.length > 0)
    return {
      short: found.length === 1 ? `Contains ${inSentence(first)}` : `${found.length} you avoid`,
      full: [`Contains ${inWords(found)}.`, ...(unsure.length > 0 ? [doubt] : [])].join(" "),
      found: true,
    };
  if (unsure.length === 0) return null;
  return { short: contents.known ? "Not ruled out" : "Not all known", full: doubt, found: false };
}
