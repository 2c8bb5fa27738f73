import { usualWeightGrams } from "../catalog/piece-defaults";
import { pieceFacets } from "../catalog/piece-facets";
import { findCategory } from "./categories";
import type { PieceSheet } from "./desk-view";
import type { Listing } from "./listing";

/** What the listing's form begins with: what was prepared before, otherwise what the seller says. */
export function draftListing(sheet: PieceSheet): Listing {
  if (sheet.listing) return sheet.listing;
  const category = sheet.category?.slug ?? "";
  const color = sheet.color ?? "";
  const material = sheet.material ?? "";
  const { era, sizeLabel, subcategory } = sheet;
  const facets = pieceFacets({ category, sizeLabel, color, material, era });
  return {
    title: sheet.title ?? "",
    subcategory: subcategory ?? "",
    description: "",
    curatorNote: null,
    maker: sheet.maker,
    sizeLabel,
    sizeGroup: facets.sizeGroup,
    color,
    colorFamily: facets.colorFamily,
    material,
    materials: [...facets.materials],
    era,
    decade: facets.decade,
    provenance: sheet.story,
    weightGrams: usualWeightGrams(subcategory ?? "") ?? 500,
    photos: shownFirst(sheet),
  };
}

/** Photographs taken here before the seller's, each in its category's order, with words for those who do not see them. */
function shownFirst({ category, photos, title }: PieceSheet): Listing["photos"] {
  const slots = findCategory(category?.slug ?? null)?.slots ?? [];
  const order = (slot: string) => slots.findIndex(({ name }) => name === slot);
  const ready = photos.filter(({ status }) => status === "ready");
  const own = ready.filter(({ source }) => source === "intake");
  const taken = new Set(own.map(({ slot }) => slot));
  const theirs = ready.filter(({ source, slot }) => source === "seller" && !taken.has(slot));
  return [...own, ...theirs]
    .toSorted((a, b) => order(a.slot) - order(b.slot))
    .slice(0, 16)
    .map(({ id, slot }) => {
      const label = slots.find(({ name }) => name === slot)?.label ?? slot;
      return { id, alt: `${title ?? "The piece"}: ${label.toLowerCase()}` };
    });
}
