import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { RuleBasis } from "@/lib/standard/rules";
import { BASIS_WORDS } from "@/lib/standard/rule-words";

const TONES: Readonly<Record<RuleBasis, BadgeTone>> = {
  law: "plum",
  stricter_than_law: "clay",
  house: "moss",
};

/** Who decided: the law, or the house. The word says it, the color only helps to find it. */
export function BasisMark({ basis }: { basis: RuleBasis }) {
  return <Badge tone={TONES[basis]}>{BASIS_WORDS[basis].label}</Badge>;
}
