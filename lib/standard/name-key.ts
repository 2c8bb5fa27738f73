/** Spellings of one word: what the key writes, and how labels do. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/sulph/g, "sulf"],
  [/alumini/g, "alumin"],
  [/colour/g, "color"],
  [/flavour/g, "flavor"],
  [/([a-z]{2})lys(ed|ate)\b/g, "$1lyz$2"],
  [/glycerine\b|glycerol\b/g, "glycerin"],
  [/fibre\b/g, "fiber"],
  [/liquorice/g, "licorice"],
  [/\bci\s*[-.:]?\s*(?=\d{5})/g, "ci "],
  [/^c\.i\.\s*/g, "ci "],
  [/parfume\b/g, "parfum"],
];

/**
 * The form in which names are compared: lower case, without accents, marks and trade signs, with one kind of dash and
 * space, and British spellings as the glossary writes them. Two names with the same key are the same name.
 */
export function nameKey(name: string): string {
  let key = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[®™©*†‡§°^]/g, "")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/[’‘´`]/g, "'")
    .replace(/\s*-\s*/g, "-")
    .replace(/\s*&\s*/g, " and ")
    .replace(/\s*([/\\])\s*/g, "/")
    .replace(/\s+/g, " ")
    .trim();
  for (const [pattern, word] of SPELLINGS) key = key.replace(pattern, word);
  return key.replace(/^[\s.,;:]+|[\s.,;:]+$/g, "");
}
