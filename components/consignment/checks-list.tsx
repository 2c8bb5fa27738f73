import { Badge } from "@/components/ui/badge";
import type { ReviewCheck } from "@/lib/consignment/review-checks";

const MARKS = {
  fine: { tone: "success", word: "Fine" },
  look: { tone: "warning", word: "Look" },
  wrong: { tone: "error", word: "Wrong" },
} as const;

/** What the shop can tell by itself, one line each. */
export function ChecksList({ checks }: { checks: readonly ReviewCheck[] }) {
  return (
    <ul className="border-t border-hairline">
      {checks.map(({ label, outcome, text }) => (
        <li key={label} className="flex gap-3 border-b border-hairline py-2">
          <span className="w-12 shrink-0">
            <Badge tone={MARKS[outcome].tone}>{MARKS[outcome].word}</Badge>
          </span>
          <p className="min-w-0 [overflow-wrap:anywhere]">
            <span className="font-medium">{label}.</span> <span className="text-stone">{text}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
