import { AllergenNote } from "@/components/product/allergen-note";
import { LabelList } from "@/components/product/label-list";
import { labelRows, supplementRows, type LabelRow } from "@/components/product/label-rows";
import { packRow } from "@/components/product/packed-row";
import { ProductSection } from "@/components/product/product-section";
import { RegulatoryNote } from "@/components/product/regulatory-note";
import { allergenRule } from "@/lib/catalog/fragrance-allergens";
import { functionContext } from "@/lib/catalog/telling-words";
import type { ProductView } from "@/lib/catalog/product-view";
import { regulatoryText } from "@/lib/catalog/regulatory-class";
import { StandingLine } from "@/components/standard/standing-line";
import { withVerdicts } from "@/components/standard/with-verdicts";
import type { ProductStanding } from "@/lib/standard/standard-view";

const HOW_TO_READ =
  "What stands beside one is what the EU's inventory lists it for; a maker may want it for one of these only.";

type CuratedLabelProps = { product: ProductView; standing: ProductStanding | null };

/** The label, entry by entry, its fragrance allergens, and what the law takes the product for. */
export function CuratedLabel({ product, standing }: CuratedLabelProps) {
  const { slug, label, allergens, supplementFacts, useType, regulatoryClass } = product;
  const rule = allergenRule(useType, allergens);
  const text = regulatoryText(regulatoryClass);
  return (
    <>
      {supplementFacts ? (
        <SupplementLabel product={product} standing={standing} facts={supplementFacts} />
      ) : label.length > 0 ? (
        <ProductSection
          id={`label-${slug}`}
          title="Ingredients"
          intro={
            <>
              {`${label.length} entries, in the order and the words of the label. ${HOW_TO_READ} `}
              <StandingLine standing={standing} />
            </>
          }
        >
          <LabelList
            rows={withVerdicts(labelRows(label, allergens, functionContext(product)), standing).map(
              packRow,
            )}
            standard={standing?.version}
          />
        </ProductSection>
      ) : null}
      {rule || text ? (
        <ProductSection id={`law-${slug}`} title="What the law asks">
          <div className="pair">
            {rule ? <AllergenNote allergens={allergens} rule={rule} /> : null}
            {text ? <RegulatoryNote {...text} /> : null}
          </div>
        </ProductSection>
      ) : null}
    </>
  );
}

/** A supplement's facts and what else is in it. */
function SupplementLabel(
  props: CuratedLabelProps & {
    facts: NonNullable<ProductView["supplementFacts"]>;
  },
) {
  const { standing } = props;
  const { slug, label } = props.product;
  const { facts, others } = supplementRows(label, props.facts);
  const list = (rows: LabelRow[]) => (
    <LabelList rows={withVerdicts(rows, standing).map(packRow)} standard={standing?.version} />
  );
  return (
    <ProductSection
      id={`label-${slug}`}
      title="Supplement facts"
      intro={
        <>
          {"Per serving, as on the label. Open an entry for what it is. "}
          <StandingLine standing={standing} />
        </>
      }
    >
      {list(facts)}
      {others.length > 0 ? (
        <>
          <h3 className="mt-8 mb-3 font-medium">Other ingredients</h3>
          {list(others)}
        </>
      ) : null}
    </ProductSection>
  );
}
