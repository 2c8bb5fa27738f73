import { KeyValueList, type KeyValue } from "@/components/ui/key-value-list";
import type { CandidateSheet } from "@/lib/standard/candidate-queries";

/** What was offered, for reading. */
export function CandidateFacts({ candidate }: { candidate: CandidateSheet }) {
  const { sku, brandName, brandNamed, what, use, label, badges } = candidate;
  const facts: readonly (KeyValue | null)[] = [
    { label: "SKU", value: sku },
    {
      label: "Brand",
      value: `${brandName}, ${brandNamed ? "may be named" : "not to be named where it was refused"}`,
    },
    { label: "Kind", value: use === null ? what : `${what}, ${use}` },
    label === null ? null : { label: "Label", value: label },
    several("Declared percentages", candidate.declaredPercents),
    several("Supplement facts", candidate.supplementFacts),
    several("Other ingredients", candidate.otherIngredients),
    several("Badges", badges),
  ];
  return <KeyValueList items={facts.filter((fact) => fact !== null)} />;
}

function several(label: string, values: readonly string[]): KeyValue | null {
  return values.length === 0 ? null : { label, value: values.join("; ") };
}
