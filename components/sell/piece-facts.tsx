import { longName, readMeasurements } from "@/components/resale/measured";
import { KeyValueList } from "@/components/ui/key-value-list";
import { CONDITION_TEXTS } from "@/lib/catalog/product-view";
import { findCategory, findKind } from "@/lib/consignment/categories";
import { type DraftValues, PROOFS } from "@/lib/consignment/draft";
import { formatCents } from "@/lib/money";

/** What a seller said about a piece, as facts in two columns; what is empty is left out. */
export function PieceFacts({ values }: { values: DraftValues }) {
  const { category, subcategory, retailCents, condition, proof, proofNote, flaws, flawless } =
    values;
  const lengths = readMeasurements(values.measurements);
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    [
      "Kind",
      [findCategory(category)?.label, findKind(category, subcategory)?.label]
        .filter(Boolean)
        .join(", ") || null,
    ],
    ["Title", values.title],
    ["Maker", values.maker],
    ["Size", values.sizeLabel],
    [
      "Measurements",
      lengths.map((one) => `${longName(one)} ${one.inches} (${one.metric})`).join("; ") || null,
    ],
    ["Color", values.color],
    ["Material", values.material],
    ["Condition", condition && CONDITION_TEXTS[condition].label],
    ["Flaws", flaws.map(({ text }) => text).join("; ") || (flawless ? "None" : null)],
    ["Made in", values.era],
    ["Price when new", retailCents === null ? null : formatCents(retailCents, "usd")],
    ["Where it is from", proof && [PROOFS[proof], proofNote].filter(Boolean).join(": ")],
    ["Story", values.story],
  ];
  const filled = facts.flatMap(([label, value]) =>
    value
      ? [{ label, value: <span className="wrap-anywhere whitespace-pre-line">{value}</span> }]
      : [],
  );
  return <KeyValueList items={filled} />;
}
