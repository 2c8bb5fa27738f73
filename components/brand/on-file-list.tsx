import { percentText } from "@/components/product/label-rows";
import { KeyValueList, type KeyValue } from "@/components/ui/key-value-list";
import type { OnFile } from "@/lib/catalog/brand-view";

/** What the shop holds about a maker's labels, in whole sentences. */
export function OnFileList({ onFile }: { onFile: OnFile }) {
  return <KeyValueList items={onFileFacts(onFile)} />;
}

/** The sentences. What is not there is said as well. */
export function onFileFacts(onFile: OnFile): KeyValue[] {
  const { products, labels, entries, explained, allergens, withAllergens, percents } = onFile;
  return [
    {
      label: "Labels",
      value:
        labels === products
          ? `${count(labels, "label")}, word for word: one for every product.`
          : `${labels} of ${count(products, "label")}, word for word.`,
    },
    {
      label: "Ingredients",
      value:
        entries === 0
          ? "None yet."
          : explained === entries
            ? `${count(entries, "entry", "entries")}, each explained in our glossary.`
            : `${count(entries, "entry", "entries")}; ${explained} explained in our glossary, ${entries - explained} not yet.`,
    },
    {
      label: "Fragrance allergens",
      value:
        allergens.length === 0
          ? "None declared."
          : `${allergens.join(", ")}: declared in ${count(withAllergens, "product")}.`,
    },
    {
      label: "Percentages",
      value:
        percents.length === 0
          ? "None declared beyond what the order of the label says."
          : `${byProduct(percents).join("; ")}.`,
    },
  ];
}

/** "Night Cream: Retinol 0.1 %, Phenoxyethanol 0.8 %" for each product that has any. */
function byProduct(percents: OnFile["percents"]): string[] {
  const lines = Map.groupBy(percents, ({ product }) => product);
  return [...lines].map(([product, declared]) => {
    const entries = declared.map(({ name, percent }) => `${name} ${percentText(percent)}`);
    return `${product}: ${entries.join(", ")}`;
  });
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
