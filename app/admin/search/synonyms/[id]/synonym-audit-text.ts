import type { AuditLine } from "@/lib/access/queries";

/** One entry in words: `"serumm" also finds serum` to `serum, oil`. */
export function synonymAuditText({ before, after }: AuditLine): string {
  if (!before) return `Added: also finds ${after?.["expansions"] ?? ""}`;
  const changes: string[] = [];
  if (before["term"] !== after?.["term"])
    changes.push(`“${before["term"]}” to “${after?.["term"]}”`);
  if (before["expansions"] !== after?.["expansions"])
    changes.push(`also finds ${before["expansions"]} to ${after?.["expansions"]}`);
  return changes.length > 0 ? changes.join("; ") : "Saved without a change";
}
