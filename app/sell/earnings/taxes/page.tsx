import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TaxCounterEntry } from "@/components/earnings/tax-counter";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { systemClock } from "@/lib/clock";
import { taxCounters } from "@/lib/payouts/tax-counters";
import { findTaxFacts } from "@/lib/payouts/tax-queries";
import { SellFrame } from "../../frame";
import { requireSeller } from "../../require-seller";

export const metadata: Metadata = { title: "What tax forms count", robots: { index: false } };

// Rendered in one piece: nobody's money belongs into a shell that is shared.
export const instant = false;

export default async function TaxesPage() {
  const { actor } = await requireSeller("/sell/earnings/taxes");
  const now = systemClock.now();
  const facts = await findTaxFacts(actor, now.getUTCFullYear(), now);
  if (!facts) notFound();
  return (
    <SellFrame current="/sell/earnings">
      <PageHeading
        above={<TextLink href="/sell/earnings">Your earnings</TextLink>}
        title="What tax forms count"
        intro="Three rules count what people sell. This is where your own sales stand, so that no form comes as a surprise. It is no tax advice."
      />
      <div className="grid gap-10">
        {taxCounters(facts).map((counter) => (
          <TaxCounterEntry key={counter.id} counter={counter} />
        ))}
      </div>
    </SellFrame>
  );
}
