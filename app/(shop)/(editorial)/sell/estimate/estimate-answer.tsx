import { WaterfallTable } from "@/components/resale/waterfall-table";
import { ButtonLink } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Price } from "@/components/ui/price";
import { currentPolicy } from "@/lib/consignment/current-policy";
import { bestBasis } from "@/lib/consignment/guidance";
import { termsFor } from "@/lib/consignment/policy";
import { waterfall } from "@/lib/consignment/waterfall";
import { listComparables } from "@/lib/orders/comparable-pieces";
import type { EstimateQuestion } from "../estimate-state";

const CURRENCY = "usd";

/** The range, where it comes from, and what the lower end of it would mean for the owner. */
export async function EstimateAnswer({ question }: { question: EstimateQuestion }) {
  const basis = bestBasis(await listComparables(question.category), question);
  if (!basis) {
    return (
      <Notice>
        <p>
          We have had too few pieces of this kind to say.{" "}
          <TextLink href="/sell/items/new">Offer yours</TextLink>, and somebody who prices them
          answers.
        </p>
      </Notice>
    );
  }
  const { range, words } = basis;
  const { rules } = await currentPolicy();
  const subject = { consignorId: "", category: question.category };
  const { split, markdowns, floorCents } = termsFor(rules, subject, range.lowCents);
  const rows = waterfall({ listPriceCents: range.lowCents, floorCents, markdowns }, split);
  return (
    <section aria-labelledby="range">
      <h2 id="range" className="display text-3xl">
        <Price cents={range.lowCents} currency={CURRENCY} /> to{" "}
        <Price cents={range.highCents} currency={CURRENCY} />
      </h2>
      <p className="mt-3 mb-8 text-stone">
        {`The middle half of what ${range.pieces} pieces of this kind ${words}, next to their price when new.`}
      </p>
      <h3 className="mb-2 font-medium">
        Listed at <Price cents={range.lowCents} currency={CURRENCY} />, you would have
      </h3>
      <WaterfallTable currency={CURRENCY} rows={rows} />
      <p className="mt-4 text-sm text-stone">
        By our usual share and price steps. The ones in your contract count.
      </p>
      <ButtonLink href="/sell/items/new" className="mt-6">
        Offer yours
      </ButtonLink>
    </section>
  );
}
