import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import type { EarningLine } from "@/lib/payouts/earnings-view";
import { EARNING_WORDS, earningNote } from "./earning-words";

export type EarningListProps = {
  earnings: readonly EarningLine[];
  /** Where a piece's own page is; null where it has none. */
  pieceHref: (itemNumber: string) => string;
  payoutHref: (payoutId: string) => string;
};

/** What each sold piece brought: price, rate and share in a line, and where the money stands. */
export function EarningList({ earnings, pieceHref, payoutHref }: EarningListProps) {
  return (
    <ul className="border-t border-hairline">
      {earnings.map((earning) => (
        <li
          key={earning.id}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 border-b border-hairline py-4 sm:gap-x-8"
        >
          <p className="min-w-0 font-medium wrap-anywhere">
            {earning.itemNumber ? (
              <TextLink href={pieceHref(earning.itemNumber)} tone="ink" underline="hover">
                {earning.title}
              </TextLink>
            ) : (
              earning.title
            )}
          </p>
          <Gone earning={earning} />
          <p className="text-sm text-stone tabular-nums">
            <Price cents={earning.soldForCents} currency={earning.currency} /> at{" "}
            {earning.shareBp / 100} % <span aria-hidden>·</span> {earning.orderLine}{" "}
            <span aria-hidden>·</span> sold <DateTime iso={earning.soldAt.toISOString()} />
          </p>
          <p className="row-span-2 text-right">
            <Badge tone={EARNING_WORDS[earning.status].tone}>
              {EARNING_WORDS[earning.status].label}
            </Badge>
          </p>
          <p className="text-sm text-stone">
            {earningNote(earning)}
            {earning.payoutId ? (
              <>
                {" "}
                <TextLink href={payoutHref(earning.payoutId)}>See the payout</TextLink>
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The share; struck through where the sale was undone. */
function Gone({ earning }: { earning: EarningLine }) {
  const undone = earning.status === "reversed" || earning.status === "clawed_back";
  const price = <Price cents={earning.amountCents} currency={earning.currency} />;
  return (
    <p className="text-right font-medium">
      {undone ? <s className="text-stone">{price}</s> : price}
    </p>
  );
}
