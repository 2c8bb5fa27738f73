import { percentText } from "@/components/product/label-rows";
import { KeyValueList } from "@/components/ui/key-value-list";
import { NAMED_ALLERGENS } from "@/lib/catalog/fragrance-allergens";

export type AllergenFactsProps = {
  annexRef: string;
  names: readonly string[];
  leaveOnPercent: number;
  rinseOffPercent: number;
  regulation: string;
  wave: string;
};

/** What European law says about a fragrance allergen: from how much on it is named, where, and since when. */
export function AllergenFacts(props: AllergenFactsProps) {
  const { annexRef, names, leaveOnPercent, rinseOffPercent, regulation, wave } = props;
  return (
    <div className="space-y-4">
      <p className="max-w-text">
        One of {NAMED_ALLERGENS} that European law has named on labels, so that people who have
        become allergic to it can tell.
      </p>
      <KeyValueList
        items={[
          {
            label: "Named above",
            value: `${percentText(leaveOnPercent)} in what stays on the skin, ${percentText(rinseOffPercent)} in what is rinsed off`,
          },
          { label: "Entry", value: `Regulation (EC) No 1223/2009, Annex ${annexRef}` },
          { label: "Names in it", value: names.join(", ") },
          { label: "On the list", value: sinceWhen(wave) },
          ...(regulation === FIRST
            ? []
            : [{ label: "Entry as worded by", value: `Regulation ${regulation}` }]),
        ]}
      />
    </div>
  );
}

/** How the record writes the regulation itself. */
const FIRST = "(EC) 2009/1223";

/** The two waves of the list; other words of the record are shown as they are. */
function sinceWhen(wave: string): string {
  if (wave.startsWith("original 26")) return "Since 2003, among the first 26";
  if (wave.includes("2023/1545")) return "Since 2023, by Regulation (EU) 2023/1545";
  return wave;
}
