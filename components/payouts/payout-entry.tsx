import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import type { DeskPayout } from "@/lib/payouts/desk-view";
import { FAILURE_WORDS, readFailure } from "@/lib/payouts/failures";
import { PayoutBadge } from "./payout-badge";

export type PayoutEntryProps = {
  payout: DeskPayout;
  /** What may be done with it. */
  actions?: ReactNode;
};

/** One payout: who, how much, how far, and where it failed what happened and what to do next. */
export function PayoutEntry({ payout, actions }: PayoutEntryProps) {
  const { currency, failure } = payout;
  return (
    <li className="border-b border-hairline py-3">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 gap-y-1">
        <p className="min-w-0 wrap-anywhere">
          <TextLink href={`/admin/payouts/consignors/${payout.consignorId}`} underline="hover">
            {payout.name}
          </TextLink>
        </p>
        <Price cents={payout.amountCents} currency={currency} className="text-right font-medium" />
        <p className="text-stone">
          <Sums payout={payout} />
        </p>
        <p className="text-right">
          <PayoutBadge state={payout.status} />
        </p>
      </div>
      {payout.status === "pending" && payout.heldReason ? (
        <p className="mt-2 text-stone">Stays behind when the run is sent: “{payout.heldReason}”</p>
      ) : null}
      {failure ? <Failure failure={failure} /> : null}
      {payout.transfers.length > 0 ? <Transfers payout={payout} /> : null}
      {actions ? <div className="mt-3 flex flex-wrap gap-3">{actions}</div> : null}
    </li>
  );
}

function Sums({ payout }: { payout: DeskPayout }) {
  const { currency, debtCents, bonusCents, method } = payout;
  return (
    <>
      {method === "credit" ? "Store credit" : "Transfer"}
      {debtCents > 0 ? (
        <>
          , <Price cents={debtCents} currency={currency} /> kept for debts
        </>
      ) : null}
      {bonusCents > 0 ? (
        <>
          , <Price cents={bonusCents} currency={currency} /> bonus
        </>
      ) : null}
    </>
  );
}

function Failure({ failure }: { failure: string }) {
  const { kind, words } = readFailure(failure);
  const { what, next } = FAILURE_WORDS[kind];
  return (
    <div className="mt-2 border-l-2 border-error bg-error-wash px-3 py-2">
      <p>{what}</p>
      <p className="text-stone">{next}</p>
      {words ? <p className="mt-1 text-stone wrap-anywhere">Stripe: “{words}”</p> : null}
    </div>
  );
}

const SENT = { pending: "on its way", succeeded: "made", failed: "not made" } as const;

function Transfers({ payout }: { payout: DeskPayout }) {
  return (
    <ul className="mt-2 space-y-1 text-sm text-stone">
      {payout.transfers.map((transfer) => (
        <li key={transfer.id} className="flex flex-wrap gap-x-3">
          <Price cents={transfer.amountCents} currency={payout.currency} />
          <span className="min-w-0 wrap-anywhere">{transfer.what}</span>
          <span>
            {SENT[transfer.status]}
            {transfer.stripeId ? `, ${transfer.stripeId}` : ""}
            {transfer.reversedCents > 0 ? (
              <>
                , <Price cents={transfer.reversedCents} currency={payout.currency} /> taken back
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
