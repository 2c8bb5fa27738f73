import { WaterfallTable } from "@/components/resale/waterfall-table";
import { ButtonLink } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Price } from "@/components/ui/price";
import { bestBasis } from "@/lib/consignment/guidance";
import { DEFAULT_SPLIT } from "@/lib/consignment/split";
import { DEFAULT_FLOOR_BP, DEFAULT_MARKDOWNS } from "@/lib/consignment/terms";
import { waterfall } from "@/lib/consignment/waterfall";
import { percentOfBp } from "@/lib/money";
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
          <TextLink href="/contact?topic=selling">Tell us about yours</TextLink>, and somebody who
          prices them answers.
        </p>
      </Notice>
    );
  }
  const { range, words } = basis;
  const rows = waterfall(
    {
      listPriceCents: range.lowCents,
      floorCents: percentOfBp(range.lowCents, DEFAULT_FLOOR_BP),
      markdowns: DEFAULT_MARKDOWNS,
    },
    DEFAULT_SPLIT,
  );
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
      <ButtonLink href="/contact?topic=selling" className="mt-6">
        Tell us about yours
      </ButtonLink>
    </section>
  );
}
