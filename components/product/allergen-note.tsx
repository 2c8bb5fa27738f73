import { NAMED_ALLERGENS, type AllergenRule } from "@/lib/catalog/fragrance-allergens";
import type { DeclaredAllergen } from "@/lib/catalog/label-view";
import { percentText } from "./label-rows";

export type AllergenNoteProps = { allergens: readonly DeclaredAllergen[]; rule: AllergenRule };

/** Which fragrance allergens the brand names, and from how much on European law would have them named. */
export function AllergenNote({ allergens, rule }: AllergenNoteProps) {
  const limit = `European law has ${NAMED_ALLERGENS} fragrance allergens named on a label. As ${rule.because}, the limit here is ${percentText(rule.percent)} of the product, ${perMillion(rule.percent)} parts in a million.`;
  return (
    <div className="max-w-[36rem]">
      <h3 className="font-medium">
        {allergens.length > 0
          ? "Contains fragrance allergens"
          : "No fragrance allergen is declared"}
      </h3>
      {allergens.length > 0 ? (
        <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
          {allergens.map(({ name, annexRef, slug }) => (
            <li key={`${annexRef} ${name}`} className="min-h-6">
              {slug ? (
                <a
                  href={`/ingredients/${slug}`}
                  className="text-plum underline decoration-plum/45 underline-offset-4 hover:decoration-plum"
                >
                  {name}
                </a>
              ) : (
                name
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="mt-3 text-sm text-stone">
        {limit}{" "}
        {allergens.length > 0
          ? "The brand declares those above."
          : "The brand declares none of them."}
      </p>
    </div>
  );
}

/** 0.001 % is 10 parts in a million. */
function perMillion(percent: number): string {
  return String(Math.round(percent * 10_000));
}
