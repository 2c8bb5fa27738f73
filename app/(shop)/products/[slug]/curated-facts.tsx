import Link from "next/link";
import { Fragment } from "react";
import { OpenedJar } from "@/components/product/opened-jar";
import type { KeyValue } from "@/components/ui/key-value-list";
import type { ProductView } from "@/lib/catalog/product-view";
import { regulatoryText } from "@/lib/catalog/regulatory-class";
import type { ProductStanding } from "@/lib/standard/standard-view";
import { productWords } from "@/lib/standard/verdict-words";

const AFTER_OPENING = /^(\d+)M$/;

const USES: Readonly<Record<string, string>> = {
  "leave-on": "Stays on",
  "rinse-off": "Is rinsed off",
  oral: "For teeth and mouth",
  ingestible: "Is swallowed",
  home: "For the household",
};

/** What the label says, as a table. */
export function curatedFacts(product: ProductView, standing: ProductStanding | null): KeyValue[] {
  const { netQuantity, useType, concerns, regulatoryClass } = product;
  const months = AFTER_OPENING.exec(product.periodAfterOpening ?? "")?.[1];
  const facts: (KeyValue | null)[] = [
    standing
      ? {
          label: "Standard",
          value: (
            <Link href="/standard" prefetch={false}>
              {productWords(standing.verdict, standing.version)}
            </Link>
          ),
        }
      : null,
    netQuantity ? { label: "Contents", value: netQuantity } : null,
    useType ? { label: "Use", value: USES[useType] ?? useType } : null,
    concerns.length > 0
      ? {
          label: "Made for",
          value: concerns.map(({ slug, name }, index) => (
            <Fragment key={slug}>
              {index > 0 ? ", " : ""}
              <a href={`/concerns/${slug}`}>{index > 0 ? name.toLowerCase() : name}</a>
            </Fragment>
          )),
        }
      : null,
    months ? { label: "Once opened", value: <OpenedJar months={Number(months)} /> } : null,
    regulatoryClass
      ? {
          label: "Sold as",
          value: regulatoryText(regulatoryClass)?.label ?? regulatoryClass,
        }
      : null,
    { label: "SKU", value: product.variant.sku },
  ];
  return facts.filter((fact) => fact !== null);
}
