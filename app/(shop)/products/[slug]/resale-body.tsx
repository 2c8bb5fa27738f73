import { measurementRows } from "@/components/product/measurement-rows";
import { ResaleFacts } from "@/components/product/resale-facts";
import { CONDITION_TEXTS, type ProductView } from "@/lib/catalog/product-view";

/** Everything we know about a piece. */
export function ResaleBody({ product }: { product: ProductView }) {
  const { piece } = product;
  if (!piece) return null;
  return (
    <ResaleFacts
      condition={CONDITION_TEXTS[piece.condition]}
      flaws={piece.flaws}
      measurements={measurementRows(piece.measurements)}
      curatorNote={piece.curatorNote}
      color={piece.color}
      material={piece.material}
      {...(piece.sizeLabel ? { sizeLabel: piece.sizeLabel } : {})}
      {...(piece.era ? { era: piece.era } : {})}
      {...(piece.maker ? { maker: piece.maker } : {})}
    />
  );
}
