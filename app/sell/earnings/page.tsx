import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BalanceStrip } from "@/components/earnings/balance-strip";
import { CreditForm } from "@/components/earnings/credit-form";
import { EarningList } from "@/components/earnings/earning-list";
import { PayoutHolds } from "@/components/earnings/payout-holds";
import { CursorPagination } from "@/components/ui/cursor-pagination";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { Price } from "@/components/ui/price";
import { systemClock } from "@/lib/clock";
import { startParameters, type QueryParameters } from "@/lib/list-page";
import { findBalances, listAdjustments, listEarnings } from "@/lib/payouts/earnings-queries";
import type { AdjustmentLine, Balances } from "@/lib/payouts/earnings-view";
import { monthOf, monthWords } from "@/lib/payouts/month";
import { findCreditOffer, findPayoutSetup } from "@/lib/payouts/setup-queries";
import { payoutPath } from "@/lib/payouts/paths";
import { listStatementMonths } from "@/lib/payouts/statement-queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { z } from "zod";
import { SellFrame } from "../frame";
import { requireSeller } from "../require-seller";
import { takeCredit } from "./actions";

export const metadata: Metadata = { title: "Your earnings", robots: { index: false } };

// Rendered in one piece: nobody's money belongs into a shell that is shared.
export const instant = false;

const PATH = "/sell/earnings";
const start = z.object(startParameters);
type Props = { searchParams: Promise<QueryParameters> };

export default async function EarningsPage({ searchParams }: Props) {
  const { actor } = await requireSeller(PATH);
  const [balances, setup, offer, earnings, adjustments, months] = await Promise.all([
    findBalances(actor),
    findPayoutSetup(actor),
    findCreditOffer(actor),
    listEarnings(actor, start.parse(await searchParams)),
    listAdjustments(actor),
    listStatementMonths(actor, systemClock.now()),
  ]);
  if (!balances || !setup) notFound();
  return (
    <SellFrame current={PATH}>
      <PageHeading title="Your earnings" />
      <PayoutHolds setup={setup} payableCents={balances.payableCents} />
      <BalanceStrip figures={figuresOf(balances)} />
      {offer ? (
        <section aria-labelledby="credit-title" className="mt-10">
          <h2 id="credit-title" className="display text-2xl">
            Take it as store credit
          </h2>
          <div className="mt-3">
            <CreditForm action={takeCredit} answer={await keptAnswer("credit")} {...offer} />
          </div>
        </section>
      ) : null}
      <section aria-labelledby="lines-title" className="mt-12">
        <h2 id="lines-title" className="display mb-4 text-2xl">
          Line by line
        </h2>
        {earnings.rows.length > 0 ? (
          <EarningList
            earnings={earnings.rows}
            pieceHref={(number) => `/sell/items/${number}`}
            payoutHref={payoutPath}
          />
        ) : (
          <EmptyState title="Nothing sold yet">
            When a piece of yours is sold, its price, your rate and your share stand here.
          </EmptyState>
        )}
        <CursorPagination
          label="Pages of sales"
          previousHref={earnings.previous && `${PATH}?before=${earnings.previous}`}
          nextHref={earnings.next && `${PATH}?after=${earnings.next}`}
          className="mt-4"
        />
      </section>
      <Adjustments adjustments={adjustments} />
      <Statements months={months} />
    </SellFrame>
  );
}

function figuresOf(balances: Balances) {
  const { currency, frozenCents, underWayCents } = balances;
  return [
    {
      label: "Pending",
      cents: balances.pendingCents,
      currency,
      note: "Sold; the buyer may still return it",
    },
    {
      label: "Payable",
      cents: balances.payableCents,
      currency,
      note:
        underWayCents > 0 ? (
          <>
            <Price cents={underWayCents} currency={currency} /> of it is on its way
          </>
        ) : (
          "Goes out with the next payout"
        ),
    },
    ...(frozenCents > 0
      ? [{ label: "On hold", cents: frozenCents, currency, note: "Part of the two before it" }]
      : []),
    {
      label: "Owed by you",
      cents: balances.debtCents,
      currency,
      note: balances.debtCents > 0 ? "Kept from what goes out next" : "Nothing",
    },
    {
      label: "Paid so far",
      cents: balances.paidCents,
      currency,
      note: <TextLink href="/sell/earnings/payouts">All payouts</TextLink>,
    },
  ];
}

function Adjustments({ adjustments }: { adjustments: readonly AdjustmentLine[] }) {
  if (adjustments.length === 0) return null;
  return (
    <section aria-labelledby="adjustments-title" className="mt-12">
      <h2 id="adjustments-title" className="display mb-4 text-2xl">
        Adjustments
      </h2>
      <ul className="border-t border-hairline">
        {adjustments.map(({ id, at, amountCents, currency, reason }) => (
          <li
            key={id}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-hairline py-3"
          >
            <p className="min-w-0 wrap-anywhere">{reason}</p>
            <Price cents={amountCents} currency={currency} className="font-medium" />
            <p className="text-sm text-stone">
              <DateTime iso={at.toISOString()} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Statements({ months }: { months: readonly string[] }) {
  return (
    <section aria-labelledby="statements-title" className="mt-12">
      <h2 id="statements-title" className="display text-2xl">
        Statements
      </h2>
      <p className="mt-2 mb-4 max-w-text text-stone">
        Everything that was booked in a month, to the cent.{" "}
        <TextLink href="/sell/earnings/taxes">What tax forms count</TextLink> stands on a page of
        its own.
      </p>
      {months.length === 0 ? (
        <p className="border-y border-hairline py-4 text-stone">
          The first one is made with your first sale.
        </p>
      ) : (
        <ul className="border-t border-hairline">
          {months.map((key) => (
            <li
              key={key}
              className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-hairline py-3"
            >
              <span>{monthWords(monthOf(key))}</span>
              <span className="flex gap-5 text-sm">
                {(["pdf", "csv"] as const).map((kind) => (
                  <a key={kind} href={`${PATH}/statements/${key}.${kind}`} className="link ink">
                    {kind.toUpperCase()}
                    <span className="sr-only"> of {monthWords(monthOf(key))}</span>
                  </a>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
