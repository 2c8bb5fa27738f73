import { openBrackets } from "./internal/brackets";
import { withoutFigures } from "./internal/figures";

/** The names under which an entry of a label may be known. */
export type LineNames = {
  /** For all of it, the fullest first: "Water (Aqua)", "Water". */
  readonly whole: readonly string[];
  /** Names that stand side by side: "Aqua/Water/Eau". */
  readonly beside: readonly string[];
  /** What its brackets hold, name by name: "Aqua". */
  readonly within: readonly string[];
};

const QUALIFIERS =
  /^(?:(?:certified|organic|natural|naturally derived|fair[- ]trade|raw|virgin|extra virgin|cold[- ]pressed|pure|purified|refined|unrefined|wild[- ]?crafted|non[- ]gmo|vegan|plant[- ]derived|vegetable|usp)\s+)+/i;
const SIGNS = /[®™©*†‡§°^¹²³]/g;

/** At most this many letters of a name are looked at; no ingredient has a longer one. */
const LONGEST = 300;

/** Every name that an entry can be looked up by. Figures, marks and words like "organic" are not part of a name. */
export function lineNames(entry: string): LineNames {
  const bare = withoutFigures(entry.slice(0, LONGEST).replace(SIGNS, " "))
    .replace(/\s+/g, " ")
    .trim();
  const { outside, inside } = openBrackets(bare);
  const within = inside
    .flatMap((part) => part.split(/[,;/\\]|\s(?:and|&|or)\s/i))
    .map((part) => part.trim().replace(/^(?:as|from|and)\s+/i, ""))
    .filter((part) => /\p{L}|\d{5}/u.test(part));
  const named = (name: string) => [name, name.replace(QUALIFIERS, "")];
  const whole = unique([...named(bare), ...named(outside)]);
  const beside = /[/\\]/.test(outside) ? unique(outside.split(/[/\\]/).flatMap(cutSide)) : [];
  return { whole, beside, within: unique(within) };
}

const cutSide = (side: string): string[] => [side.trim()].filter((name) => name !== "");

function unique(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => (/^\d{5}$/.test(name) ? `CI ${name}` : name)))].filter(
    (name) => name !== "",
  );
}
