import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { Price } from "@/components/ui/price";
import type { PayoutSummary } from "@/lib/payouts/earnings-view";
import { PAYOUT_WORDS } from "./payout-words";

export type PayoutListProps = {
  payouts: readonly PayoutSummary[];
  href: (id: string) => string;
};

/** Payouts, latest first; the day is the link, the row is its target. */
export function PayoutList({ payouts, href }: PayoutListProps) {
  return (
    <ul className="border-t border-hairline">
      {payouts.map((payout) => (
        <li
          key={payout.id}
          className="group relative grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 gap-y-1 border-b border-hairline py-4"
        >
          <Link
            href={href(payout.id)}
            className="font-medium underline-offset-4 group-hover:underline after:absolute after:inset-0"
          >
            <DateTime iso={(payout.finishedAt ?? payout.createdAt).toISOString()} />
          </Link>
          <Price
            cents={payout.amountCents + payout.bonusCents}
            currency={payout.currency}
            className="font-medium"
          />
          <p className="text-sm text-stone">
            {payout.method === "credit" ? "Store credit" : "Transfer to your bank"}
            {payout.debtCents > 0 ? (
              <>
                , <Price cents={payout.debtCents} currency={payout.currency} /> kept for what you
                owed
              </>
            ) : null}
            {payout.bonusCents > 0 ? (
              <>
                , <Price cents={payout.bonusCents} currency={payout.currency} /> of it as a bonus
              </>
            ) : null}
          </p>
          <Badge tone={PAYOUT_WORDS[payout.status].tone} className="justify-self-end">
            {PAYOUT_WORDS[payout.status].label}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
