/** What lists filter pieces by, worked out from the words of the record. */
export type PieceFacets = {
  readonly sizeGroup: string | null;
  readonly colorFamily: string;
  readonly materials: readonly string[];
  readonly decade: string | null;
};

/** The words of a piece's record. `category` is the slug of its shelf. */
export type PieceWords = {
  readonly category: string;
  readonly sizeLabel: string | null;
  readonly color: string;
  readonly material: string;
  readonly era: string | null;
};

type Family = readonly [name: string, words: RegExp];

const COLOR_FAMILIES: readonly Family[] = [
  ["multicolor", / and (?!gold tone)|stripe| on /],
  ["black", /black/],
  ["gray", /charcoal|steel/],
  ["white", /white|ivory|cream|oatmeal|undyed|natural/],
  ["brown", /camel|brown|tan|chocolate|walnut|beech|iron glaze|stone|terracotta/],
  ["red", /red|oxblood/],
  ["blue", /indigo|navy/],
  ["yellow", /yellow|amber/],
  ["gold", /gold|brass/],
  ["silver", /silver/],
];

const MATERIALS: readonly Family[] = [
  ["cashmere", /cashmere/],
  ["wool", /\bwool|felt/],
  ["silk", /silk/],
  ["linen", /linen/],
  ["cotton", /cotton|canvas/],
  ["leather", /leather|cowhide|suede/],
  ["gold", /gold/],
  ["silver", /silver/],
  ["pearl", /pearl/],
  ["glass", /glass/],
  ["brass", /brass/],
  ["ceramic", /stoneware/],
  ["wood", /wood|beech|walnut/],
  ["iron", /iron/],
  ["metal", /base metal/],
  ["palm", /palm/],
  ["paper", /paper/],
];

/** Clothing sizes as letters, so that "US 8" and "M" are found together. */
const LETTERS: Readonly<Record<string, string>> = {
  S: "S",
  "US 4": "S",
  W28: "S",
  M: "M",
  "US 6": "M",
  "US 8": "M",
  L: "L",
  "US 10": "L",
};

const AS_WRITTEN = /^(EU|US) \d+$|^one size$/;

/** The colors that shoppers look under. */
export const COLOR_NAMES: readonly string[] = COLOR_FAMILIES.map(([name]) => name).toSorted();
/** And the materials. */
export const MATERIAL_NAMES: readonly string[] = MATERIALS.map(([name]) => name).toSorted();

/** What a size is found under. */
export function sizeGroup({
  category,
  sizeLabel,
}: Pick<PieceWords, "category" | "sizeLabel">): string | null {
  if (sizeLabel === null) return null;
  if (category === "clothing") return LETTERS[sizeLabel] ?? sizeLabel;
  if (AS_WRITTEN.test(sizeLabel)) return sizeLabel;
  const longest = Math.max(...(sizeLabel.match(/\d+(\.\d+)?/g) ?? ["0"]).map(Number));
  if (!sizeLabel.endsWith("cm") || longest === 0) return sizeLabel;
  if (longest < 20) return "Under 20 cm";
  return longest <= 45 ? "20 to 45 cm" : "Over 45 cm";
}

/** The facets of one piece. A color that no family knows is a family of its own. */
export function pieceFacets(piece: PieceWords): PieceFacets {
  const family = COLOR_FAMILIES.find(([, words]) => words.test(piece.color.toLowerCase()));
  const found = MATERIALS.flatMap(([name, words]) => {
    const at = piece.material.toLowerCase().search(words);
    return at === -1 ? [] : [{ name, at }];
  });
  return {
    sizeGroup: sizeGroup(piece),
    colorFamily: family?.[0] ?? piece.color.toLowerCase(),
    materials: found.toSorted((a, b) => a.at - b.at).map(({ name }) => name),
    decade: /\d{4}s/.exec(piece.era ?? "")?.[0] ?? null,
  };
}
