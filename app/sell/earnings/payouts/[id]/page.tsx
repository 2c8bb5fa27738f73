import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PAYOUT_WORDS } from "@/components/earnings/payout-words";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList, type KeyValue } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { Price } from "@/components/ui/price";
import { findPayout } from "@/lib/payouts/earnings-queries";
import type { PayoutDetail } from "@/lib/payouts/earnings-view";
import { payoutPath } from "@/lib/payouts/paths";
import { SellFrame } from "../../../frame";
import { requireSeller } from "../../../require-seller";

export const metadata: Metadata = { title: "A payout", robots: { index: false } };

// Rendered in one piece: nobody's money belongs into a shell that is shared.
export const instant = false;

type Props = { params: Promise<{ id: string }> };

export default async function PayoutPage({ params }: Props) {
  const { id } = await params;
  const { actor } = await requireSeller(payoutPath(encodeURIComponent(id)));
  const found = await findPayout(actor, id);
  if (!found.ok) notFound();
  const payout = found.value;
  const { label, tone } = PAYOUT_WORDS[payout.status];
  return (
    <SellFrame current="/sell/earnings">
      <PageHeading
        above={<TextLink href="/sell/earnings/payouts">Your payouts</TextLink>}
        title={
          <>
            Payout of <DateTime iso={(payout.finishedAt ?? payout.createdAt).toISOString()} />
          </>
        }
        aside={<Badge tone={tone}>{label}</Badge>}
      />
      {payout.status === "failed" ? (
        <p className="mb-8 max-w-text text-stone">
          Something stands in the way of this payout, and we are looking into it. You need not do
          anything unless <TextLink href="/sell/payouts">Stripe asks you for something</TextLink>.
        </p>
      ) : null}
      <KeyValueList items={factsOf(payout)} />
      <h2 className="display mt-10 mb-4 text-2xl">What it is for</h2>
      <Lines payout={payout} />
    </SellFrame>
  );
}

function factsOf(payout: PayoutDetail): KeyValue[] {
  const { currency, debtCents, bonusCents, method } = payout;
  const money = (cents: number) => <Price cents={cents} currency={currency} />;
  const total = payout.amountCents + bonusCents;
  return [
    { label: "Earned", value: money(payout.grossCents) },
    ...(debtCents > 0 ? [{ label: "Kept for what you owed", value: money(-debtCents) }] : []),
    ...(bonusCents > 0 ? [{ label: "Bonus", value: money(bonusCents) }] : []),
    {
      label: method === "credit" ? "As store credit" : "To your bank",
      value: <Price cents={total} currency={currency} className="font-medium" />,
    },
  ];
}

function Lines({ payout: { lines, currency } }: { payout: PayoutDetail }) {
  return (
    <ul className="border-t border-hairline">
      {lines.map((line) => (
        <li
          key={line.id}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 border-b border-hairline py-4"
        >
          <p className="min-w-0 font-medium wrap-anywhere">{line.what}</p>
          <Price cents={line.amountCents} currency={currency} className="font-medium" />
          <p className="text-sm wrap-anywhere text-stone">
            {line.detail}
            {line.debtCents > 0 ? (
              <>
                {" · "}
                <Price cents={line.debtCents} currency={currency} /> kept for what you owed
              </>
            ) : null}
            {line.bonusCents > 0 ? (
              <>
                {" · "}
                <Price cents={line.bonusCents} currency={currency} /> bonus
              </>
            ) : null}
            {line.transfer ? <> · {line.transfer}</> : null}
            {line.reversedCents > 0 ? (
              <>
                {" · "}
                <Price cents={line.reversedCents} currency={currency} /> taken back
                {line.undone ? ", since its sale was undone" : null}
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
