import { Badge } from "@/components/ui/badge";
import type { LedgerTie } from "@/lib/payouts/desk-view";

/** What must hold between the shop's lists and the ledger, and where it does not. */
export function TieList({ ties }: { ties: readonly LedgerTie[] }) {
  return (
    <ul className="border-t border-hairline">
      {ties.map(({ says, broken }) => (
        <li key={says} className="border-b border-hairline py-3">
          <div className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4">
            <p className="max-w-text">{says}</p>
            {broken.length === 0 ? (
              <Badge tone="success">Agrees</Badge>
            ) : (
              <Badge tone="error">{broken.length} differ</Badge>
            )}
          </div>
          {broken.length > 0 ? (
            <ul className="mt-2 space-y-1 text-sm text-stone">
              {broken.slice(0, 50).map(({ subject, detail }) => (
                <li key={`${subject} ${detail}`} className="wrap-anywhere">
                  {subject}: {detail}
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
