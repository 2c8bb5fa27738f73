import type { Metadata } from "next";
import { z } from "zod";
import { PayoutList } from "@/components/earnings/payout-list";
import { CursorPagination } from "@/components/ui/cursor-pagination";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { startParameters, type QueryParameters } from "@/lib/list-page";
import { listPayouts } from "@/lib/payouts/earnings-queries";
import { payoutPath } from "@/lib/payouts/paths";
import { SellFrame } from "../../frame";
import { requireSeller } from "../../require-seller";

export const metadata: Metadata = { title: "Your payouts", robots: { index: false } };

// Rendered in one piece: nobody's money belongs into a shell that is shared.
export const instant = false;

const PATH = "/sell/earnings/payouts";
const start = z.object(startParameters);
type Props = { searchParams: Promise<QueryParameters> };

export default async function PayoutsPage({ searchParams }: Props) {
  const { actor } = await requireSeller(PATH);
  const { rows, previous, next } = await listPayouts(actor, start.parse(await searchParams));
  return (
    <SellFrame current="/sell/earnings">
      <PageHeading
        above={<TextLink href="/sell/earnings">Your earnings</TextLink>}
        title="Your payouts"
      />
      {rows.length > 0 ? (
        <PayoutList payouts={rows} href={payoutPath} />
      ) : (
        <EmptyState title="No payout yet">
          What is payable goes out by itself: runs are put together every morning, and somebody
          looks at each before it is sent.
        </EmptyState>
      )}
      <CursorPagination
        label="Pages of payouts"
        previousHref={previous && `${PATH}?before=${previous}`}
        nextHref={next && `${PATH}?after=${next}`}
        className="mt-4"
      />
    </SellFrame>
  );
}
