import type { LabelSection } from "../label";

type Heading = { readonly length: number; readonly section: LabelSection };

const END = String.raw`\s*(?:[:：]|[-–—](?=\s)|(?=[\s(\[]|$))\s*`;
const SERVING = String.raw`(?:\s*\((?:in|per) each[^)]*\))?(?:\s+purposes?(?!\w))?`;

/** Tried in this order at the beginning of an entry. Each names nothing that is in the product. */
const HEADINGS: readonly (readonly [pattern: RegExp, section: LabelSection | null])[] = [
  [new RegExp(`^drug facts(?: \\(continued\\))?${END}`, "i"), null],
  [new RegExp(`^supplement facts${END}`, "i"), "supplement"],
  [/^servings? (?:size|per container)[^,;\n]*/i, "supplement"],
  [/^amounts? per (?:serving|\d*\s*\w+)[^,;\n]*/i, "supplement"],
  [/^%\s*(?:dv|daily value)[*†‡]*/i, "supplement"],
  [new RegExp(`^active ingredients?${SERVING}${END}`, "i"), "active"],
  [new RegExp(`^(?:inactive|other) ingredients?${END}`, "i"), "ingredients"],
  [
    /^(?:may contain|peut contenir|puede contener|può contenere|kann enthalten)(?:\s*\/\s*(?:may contain|peut contenir|puede contener|può contenere|kann enthalten))*\s*(?:[([]\s*(?:\+\s*\/?\s*-|±)\s*[)\]])?\s*[:：]?\s*/i,
    "may_contain",
  ],
  [/^[([]?\s*(?:\+\s*\/\s*-|\+-|±)\s*[)\]]?\s*(?:may contain)?\s*[:：]?\s*/i, "may_contain"],
  [
    /^contains? (?:less than )?\d+(?:[.,]\d+)?\s*%(?: or less)?(?: of)?(?: the following)?\s*[:：]?\s*/i,
    "ingredients",
  ],
  [
    /^(?:full )?(?:ingredients?|ingrédients?|ingredientes|ingredienti|inhaltsstoffe|inci)(?: (?:list|declaration))?(?:\s*[/(]\s*(?:inci|ingredients?|ingrédients?|ingredientes)\s*\)?)*\s*[:：]\s*/i,
    "ingredients",
  ],
  [/^ingredients?\s+(?=\S)/i, "ingredients"],
  [/^contains\s*[:：]\s*/i, "ingredients"],
  [/^[\p{L}\p{N} '’&-]{0,60}\b(?:blend|complex|matrix)\b[\p{L}\p{N} .,'’-]{0,40}[:：]\s*/iu, null],
];

/** The heading that a text begins with, and the section that it opens; `current` where it opens none. */
export function headingAt(text: string, current: LabelSection): Heading | null {
  for (const [pattern, section] of HEADINGS) {
    const found = pattern.exec(text);
    if (found && found[0].length > 0)
      return { length: found[0].length, section: section ?? current };
  }
  return null;
}

const NOTE_WORDS = new Set(
  `a agriculture agricultural and are as based biodynamic biologique by calorie calories certified component components
  constituent constituents cosmos daily de denotes derived diet dv ecocert essential established ethically fair farmed farming
  for from grown harvested in indicates ingredient ingredients is issu issue issus l la made natural naturally nop not occurring of
  oil oils on or organic organically origin percent plant process produced product provenance sourced sustainably the total trade
  usda value values vegan vegetable wild with botanical sources source per percentages cultivation ogm gmo non kosher`.split(
    /\s+/,
  ),
);
const MARK = /^(?:[*†‡§°^¹²³]+)\s*[=:–-]?\s*/;

/**
 * Whether a text is a footnote: "*Certified organic". It begins with a mark, and every word of it is one that footnotes
 * are made of, so that no ingredient hides behind an asterisk.
 */
export function isNote(text: string): boolean {
  const mark = MARK.exec(text);
  if (!mark) return false;
  const words =
    text
      .slice(mark[0].length)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => NOTE_WORDS.has(word) || /^\d+$/.test(word));
}
