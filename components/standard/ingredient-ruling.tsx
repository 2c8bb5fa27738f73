import type { RuleView } from "@/lib/standard/rules";
import { RuleEntry } from "./rule-entry";

export type IngredientRulingProps = { name: string; rules: readonly RuleView[] };

/** Where law and our standard stand on an ingredient. */
export function IngredientRuling({ name, rules }: IngredientRulingProps) {
  if (rules.length > 0) return rules.map((rule) => <RuleEntry key={rule.key} rule={rule} />);
  return (
    <p className="max-w-text">
      No rule of ours is about {name}, so it is allowed on the labels we sell. We have no entry in
      law on file either; that does not mean that every law allows it everywhere.
    </p>
  );
}
