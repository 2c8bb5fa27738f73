import { mediaBase } from "@/components/product/card-props";
import { ProductSection } from "@/components/product/product-section";
import { careFor } from "@/components/resale/care";
import { ConditionScale } from "@/components/resale/condition-scale";
import { shapeFor } from "@/components/resale/drawing/choose";
import { FlawList } from "@/components/resale/flaw-list";
import { readMeasurements } from "@/components/resale/measured";
import { sentence } from "@/components/resale/sentence";
import { Measurements } from "@/components/resale/measurements";
import { PieceStory } from "@/components/resale/piece-story";
import { priceEvents } from "@/components/resale/price-events";
import { PriceHistory } from "@/components/resale/price-history";
import type { KeyValue } from "@/components/ui/key-value-list";
import type { PieceView } from "@/lib/catalog/piece-view";
import { CONDITION_TEXTS, CONDITIONS, type ProductView } from "@/lib/catalog/product-view";
import type { PriceStep } from "@/lib/consignment/markdowns";
import type { PieceSale } from "@/lib/orders/find-piece-sale";

type Props = {
  product: ProductView;
  piece: PieceView;
  /** Where the pictures of the gallery are: `#gallery-2` is the second. */
  gallery: string;
  sale: PieceSale | null;
  next: PriceStep | null;
};

const AROUND = new Set(["bust", "chest", "waist"]);
const LAID_FLAT = new Set(["clothing", "accessories"]);

/** Everything that we know about a piece: its condition, its measurements, where it comes from, what it cost. */
export function PieceChapters({ product, piece, gallery, sale, next }: Props) {
  const { slug, category, images, variant } = product;
  const measurements = readMeasurements(piece.measurements);
  const shape = shapeFor(product);
  const around = measurements.some(({ part, isLength }) => isLength && AROUND.has(part));
  return (
    <>
      <ProductSection
        id={`condition-${slug}`}
        title="Condition"
        intro={<p>Every piece is graded on the same five steps, and every flaw is photographed.</p>}
      >
        <ConditionScale
          grades={CONDITIONS.map((condition) => CONDITION_TEXTS[condition])}
          current={CONDITION_TEXTS[piece.condition].label}
        />
        <h3 className="mt-10 mb-4 font-medium">What is wrong with it</h3>
        <FlawList
          flaws={piece.flaws.map((text) => {
            const at = images.findIndex(({ flaw }) => flaw === text);
            const image = images[at];
            return {
              text: sentence(text),
              href: image ? `#${gallery}-${at + 1}` : null,
              picture: image
                ? { base: mediaBase(image.base), alt: "", dominant: image.dominant }
                : null,
            };
          })}
        />
      </ProductSection>
      {measurements.length > 0 ? (
        <ProductSection
          id={`measurements-${slug}`}
          title="Measurements"
          intro={
            <>
              <p>Measured by hand{LAID_FLAT.has(category.slug) ? ", lying flat" : ""}.</p>
              {around ? (
                <p className="mt-2">All round means twice the width, seam to seam.</p>
              ) : null}
              {shape ? (
                <p className="mt-2">The drawing shows where we measured. It is not to scale.</p>
              ) : null}
            </>
          }
        >
          <Measurements id={`units-${slug}`} shape={shape} measurements={measurements} />
        </ProductSection>
      ) : null}
      <ProductSection id={`story-${slug}`} title="Where it comes from">
        <PieceStory provenance={piece.provenance} facts={factsOf(product, piece)} />
      </ProductSection>
      <ProductSection
        id={`prices-${slug}`}
        title="Its price"
        intro={
          <p>
            What it was listed for and what came of it. Later steps were agreed with its owner
            beforehand. While somebody is paying for a piece, its price stays.
          </p>
        }
      >
        <PriceHistory
          events={priceEvents({ prices: piece.prices, sale, next })}
          currency={variant.currency}
        />
      </ProductSection>
    </>
  );
}

function factsOf(product: ProductView, piece: PieceView): KeyValue[] {
  const care = careFor({ material: piece.material, subcategory: product.subcategory });
  const facts: (KeyValue | null)[] = [
    piece.maker ? { label: "Maker", value: sentence(piece.maker) } : null,
    piece.era ? { label: "Made", value: sentence(piece.era) } : null,
    { label: "Material", value: sentence(piece.material) },
    { label: "Color", value: sentence(piece.color) },
    piece.sizeLabel ? { label: "Size", value: sentence(piece.sizeLabel) } : null,
    care ? { label: "Care", value: care } : null,
    { label: "SKU", value: product.variant.sku },
  ];
  return facts.filter((fact) => fact !== null);
}
