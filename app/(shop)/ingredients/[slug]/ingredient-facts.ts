import type { KeyValue } from "@/components/ui/key-value-list";
import type { IngredientView } from "@/lib/catalog/ingredient-view";
import { originWords } from "@/lib/catalog/origin-words";
import { sourceWords } from "@/lib/catalog/source-words";

/** Names, numbers, origin and source of an entry, as a table. */
export function ingredientFacts(ingredient: IngredientView): KeyValue[] {
  const { name, aliases, cas, ecNumber, origin, originNote, use } = ingredient;
  const from = originWords(origin);
  const source = sourceWords(ingredient.confidence, ingredient.source);
  const facts: (KeyValue | null)[] = [
    { label: use === "cosmetic" ? "INCI name" : "Common name", value: name },
    aliases.length > 0 ? { label: "Also", value: aliases.join(", ") } : null,
    cas ? { label: "CAS number", value: cas } : null,
    ecNumber ? { label: "EC number", value: ecNumber } : null,
    from
      ? {
          label: "Origin",
          value: originNote ? `${from.long}. ${capital(originNote)}.` : `${from.long}.`,
        }
      : null,
    { label: "Used in", value: use === "cosmetic" ? "Cosmetics" : capital(`${use}s`) },
    { label: source.title, value: source.text || "No source is noted." },
  ];
  return facts.filter((fact) => fact !== null);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
