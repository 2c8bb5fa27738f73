import { hairAndColorDesigns } from "./hair-and-color-designs";
import { homeDesigns } from "./home-designs";
import type { BrandDesign } from "./look";
import { skinDesigns } from "./skin-designs";

/** How each brand of the catalogue looks, by its id. */
export const brandDesigns: Readonly<Record<string, BrandDesign>> = {
  ...skinDesigns,
  ...hairAndColorDesigns,
  ...homeDesigns,
};

/** Throws where nobody has designed the brand. */
export function designOf(brandId: string): BrandDesign {
  const design = brandDesigns[brandId];
  if (!design) throw new Error(`No design for brand ${brandId}`);
  return design;
}
