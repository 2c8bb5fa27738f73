import type { BrandLook } from "../../../lib/catalog/brand-look";
import { brandDesigns } from "./designs";
import { MARK_BOX, wordmarkOf } from "./wordmarks";

/** What the shop is told about a brand's looks; null where nobody has designed it. */
export function lookOf(brandId: string): BrandLook | null {
  const design = brandDesigns[brandId];
  if (!design) return null;
  const { layout, paper, sheet, ink, accent, onPage, voice, mark } = design;
  return {
    layout,
    paper: sheet ?? paper ?? ink,
    ink,
    accent,
    onPage: onPage ?? ink,
    voice,
    wordmark: wordmarkOf(brandId),
    mark: { ...MARK_BOX, outlines: mark },
  };
}
