import type { CatalogPiece } from "./catalog-file";

/** What lists filter pieces by, worked out from the words of the record. */
export type PieceFacets = {
  size_group: string | null;
  color_family: string;
  materials: string[];
  decade: string | null;
};

const COLOR_FAMILIES: readonly (readonly [family: string, words: RegExp])[] = [
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

const MATERIALS: readonly (readonly [material: string, words: RegExp])[] = [
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

const WORN: ReadonlySet<string> = new Set(["clothing"]);
const AS_WRITTEN = /^(EU|US) \d+$|^one size$/;

function sizeGroup(piece: Pick<CatalogPiece, "category" | "sizeLabel">): string | null {
  const { category, sizeLabel } = piece;
  if (sizeLabel === null) return null;
  if (WORN.has(category)) return LETTERS[sizeLabel] ?? sizeLabel;
  if (AS_WRITTEN.test(sizeLabel)) return sizeLabel;
  const longest = Math.max(...(sizeLabel.match(/\d+(\.\d+)?/g) ?? ["0"]).map(Number));
  if (!sizeLabel.endsWith("cm") || longest === 0) return sizeLabel;
  if (longest < 20) return "Under 20 cm";
  return longest <= 45 ? "20 to 45 cm" : "Over 45 cm";
}

/** The facets of one piece. A color no family knows is a family of its own. */
export function pieceFacets(
  piece: Pick<CatalogPiece, "category" | "sizeLabel" | "colour" | "material" | "era">,
): PieceFacets {
  const family = COLOR_FAMILIES.find(([, words]) => words.test(piece.colour));
  const found = MATERIALS.flatMap(([name, words]) => {
    const at = piece.material.search(words);
    return at === -1 ? [] : [{ name, at }];
  });
  return {
    size_group: sizeGroup(piece),
    color_family: family?.[0] ?? piece.colour,
    materials: found.toSorted((a, b) => a.at - b.at).map(({ name }) => name),
    decade: /\d{4}s/.exec(piece.era ?? "")?.[0] ?? null,
  };
}
