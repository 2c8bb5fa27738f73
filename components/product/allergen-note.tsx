import { NAMED_ALLERGENS, type AllergenRule } from "@/lib/catalog/fragrance-allergens";
import type { DeclaredAllergen } from "@/lib/catalog/label-view";
import { percentText } from "./label-rows";

export type AllergenNoteProps = { allergens: readonly DeclaredAllergen[]; rule: AllergenRule };

/** Which fragrance allergens the brand names, and from how much on European law would have them named. */
export function AllergenNote({ allergens, rule }: AllergenNoteProps) {
  const limit = `European law has ${NAMED_ALLERGENS} fragrance allergens named on a label. As ${rule.because}, the limit here is ${percentText(rule.percent)} of the product, ${perMillion(rule.percent)} parts in a million.`;
  const some = allergens.length > 0;
  return (
    <div>
      <h3>{some ? "Contains fragrance allergens" : "No fragrance allergen is declared"}</h3>
      {some ? (
        <ul>
          {allergens.map(({ name, annexRef, slug }) => (
            <li key={`${annexRef} ${name}`}>
              {slug ? <a href={`/ingredients/${slug}`}>{name}</a> : name}
            </li>
          ))}
        </ul>
      ) : null}
      <p>{`${limit} The brand declares ${some ? "those above" : "none of them"}.`}</p>
    </div>
  );
}

/** 0.001 % is 10 parts in a million. */
function perMillion(percent: number): string {
  return String(Math.round(percent * 10_000));
}
