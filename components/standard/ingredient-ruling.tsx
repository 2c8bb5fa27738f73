import type { RuleView } from "@/lib/standard/rules";
import { RuleEntry } from "./rule-entry";

export type IngredientRulingProps = {
  name: string;
  rules: readonly RuleView[];
  /** Published labels that have it, that are known not to, and of which not all is known. */
  labels: { readonly with: number; readonly without: number; readonly unsure: number };
};

/** Where law and our standard stand on an ingredient, and how many of our labels have it. */
export function IngredientRuling({ name, rules, labels }: IngredientRulingProps) {
  return (
    <>
      {rules.length === 0 ? (
        <p className="max-w-text">
          No rule of ours is about {name}, so it is allowed on the labels we sell. We have no entry
          in law on file either; that does not mean that every law allows it everywhere.
        </p>
      ) : (
        rules.map((rule) => <RuleEntry key={rule.key} rule={rule} />)
      )}
      <p className="mt-5 max-w-text text-stone">{labelWords(labels)}</p>
    </>
  );
}

function labelWords({ with: has, without, unsure }: IngredientRulingProps["labels"]): string {
  const known = `${count(has)} that we sell ${has === 1 ? "has" : "have"} it, ${without} ${without === 1 ? "has" : "have"} not.`;
  return unsure === 0 ? known : `${known} Of ${unsure} we do not know all that is in them.`;
}

const count = (labels: number): string =>
  labels === 0 ? "No product" : labels === 1 ? "1 product" : `${labels} products`;
