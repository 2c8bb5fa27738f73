import { pieceFacets as facetsOf } from "../../lib/catalog/piece-facets";
import type { CatalogPiece } from "./catalog-file";

/** The facets of one piece of the catalogue file, as columns. */
export function pieceFacets(
  piece: Pick<CatalogPiece, "category" | "sizeLabel" | "colour" | "material" | "era">,
) {
  const { sizeGroup, colorFamily, materials, decade } = facetsOf({
    ...piece,
    color: piece.colour,
  });
  return { size_group: sizeGroup, color_family: colorFamily, materials, decade };
}
