import { DeskPanel } from "@/components/admin/desk-panel";
import { ChecksList } from "@/components/consignment/checks-list";
import { SimilarSales } from "@/components/consignment/similar-sales";
import { Price } from "@/components/ui/price";
import type { StaffActor } from "@/lib/access/actor";
import { typedPrice } from "@/lib/catalog/price-input";
import { findBlocked } from "@/lib/consignment/blocked-terms";
import { currentPolicy } from "@/lib/consignment/current-policy";
import type { PieceSheet } from "@/lib/consignment/desk-view";
import { bestBasis, middleOf, type Guidance } from "@/lib/consignment/guidance";
import { listBlockedTerms } from "@/lib/consignment/resale-blocks";
import { reviewChecks } from "@/lib/consignment/review-checks";
import { listComparables } from "@/lib/orders/comparable-pieces";
import { listSimilarSales } from "@/lib/orders/similar-sales";
import { keptAnswer } from "@/lib/web/kept-answer";
import { OfferForm } from "./offer-form";
import { offerRules } from "./offer-rules";

type Props = { actor: StaffActor; sheet: PieceSheet };

/** What helps to decide about an offered piece, and the decisions. */
export async function ReviewPanels({ sheet }: Props) {
  const category = sheet.category?.slug ?? "";
  const [blocks, comparables, sales, policy, offerAnswer] = await Promise.all([
    listBlockedTerms(),
    listComparables(category),
    listSimilarSales({ ...sheet, category }, 6),
    currentPolicy(),
    keptAnswer("consignment-offer"),
  ]);
  const { condition, retailCents } = sheet;
  const guidance =
    condition && retailCents ? bestBasis(comparables, { condition, retailCents }) : null;
  const range = guidance?.range ?? null;
  const rules = offerRules(policy, { consignorId: sheet.seller.id, category });
  return (
    <>
      <DeskPanel title="Checks">
        <ChecksList checks={reviewChecks({ sheet, blocked: findBlocked(blocks, sheet), range })} />
      </DeskPanel>
      <DeskPanel title="What it may bring">
        <GuidanceText guidance={guidance} currency={sheet.currency} />
        <SimilarSales sales={sales} />
      </DeskPanel>
      <DeskPanel title="Offer">
        <OfferForm
          key={policy.version}
          itemId={sheet.id}
          rules={rules}
          suggested={range ? typedPrice(middleOf(range)) : ""}
          answer={offerAnswer}
        />
      </DeskPanel>
    </>
  );
}

function GuidanceText({ guidance, currency }: { guidance: Guidance | null; currency: string }) {
  if (!guidance)
    return (
      <p className="mb-3 text-stone">
        Too few pieces like it, or its price when new is not known: there is no guidance.
      </p>
    );
  const { range, words } = guidance;
  return (
    <p className="mb-3">
      <span className="font-medium">
        <Price cents={range.lowCents} currency={currency} /> to{" "}
        <Price cents={range.highCents} currency={currency} />
      </span>
      <span className="text-stone">
        {`: the middle half of what ${range.pieces} pieces of this kind ${words}, next to their price when new.`}
      </span>
    </p>
  );
}
