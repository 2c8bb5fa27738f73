import { DeskPanel } from "@/components/admin/desk-panel";
import { PhotoBoard } from "@/components/consignment/photo-board";
import { DateTime } from "@/components/ui/date-time";
import type { StaffActor } from "@/lib/access/actor";
import { findBlocked } from "@/lib/consignment/blocked-terms";
import { slotsOf } from "@/lib/consignment/categories";
import type { DeskInspection, PieceSheet } from "@/lib/consignment/desk-view";
import { draftListing } from "@/lib/consignment/draft-listing";
import { inspectionLacks } from "@/lib/consignment/inspection-readiness";
import { listBlockedTerms } from "@/lib/consignment/resale-blocks";
import { keptAnswer } from "@/lib/web/kept-answer";
import { ActionPanels } from "./action-panels";
import { DecisionPanel } from "./decision-panel";
import { IntakePhotos } from "./intake-photos";
import { InspectionForm } from "./inspection-form";
import { inspectionFacts } from "./inspection-facts";
import { ListingForm } from "./listing-form";
import { PieceFacts } from "./piece-facts";
import { boardPhotos } from "./seller-photos";

type Props = { actor: StaffActor; sheet: PieceSheet };

/** A piece that is in our hands: what its seller says beside what is found, and what becomes of it. */
export async function IntakePanels({ sheet }: Props) {
  const [terms, inspectionAnswer, listingAnswer, added, removed] = await Promise.all([
    listBlockedTerms(),
    keptAnswer("consignment-inspection"),
    keptAnswer("consignment-listing"),
    keptAnswer("intake-photo"),
    keptAnswer("consignment-photo-gone"),
  ]);
  const photoAnswers = { added, removed };
  const open = openInspection(sheet);
  const matches = findBlocked(terms, sheet);
  const own = boardPhotos(sheet, "intake");
  const state = {
    category: sheet.category?.slug ?? null,
    checks: open?.checks ?? [],
    condition: open?.condition ?? null,
    recallSearch: open?.recallSearch ?? null,
    recallFound: open?.recallFound ?? false,
    hasListing: sheet.listing !== null,
  };
  return (
    <div className="grid gap-x-10 gap-y-8 xl:grid-cols-2">
      <div className="grid min-w-0 content-start gap-8">
        <DeskPanel title="Photographs of its seller">
          <PhotoBoard photos={boardPhotos(sheet, "seller")} flaws={sheet.flaws} narrow />
        </DeskPanel>
        <DeskPanel id="taken-here" title="Photographs taken here">
          <IntakePhotos
            itemId={sheet.id}
            photos={own}
            flaws={sheet.flaws}
            slots={slotsOf(sheet.category?.slug ?? null)}
            answers={photoAnswers}
          />
        </DeskPanel>
        <DeskPanel title="What its seller says">
          <PieceFacts sheet={sheet} asking={false} />
        </DeskPanel>
      </div>
      <div className="grid min-w-0 content-start gap-8">
        <DeskPanel
          title="Inspection"
          aside={
            open ? (
              <span className="text-xs text-stone">
                {open.who}, <DateTime iso={open.at} withTime />
              </span>
            ) : null
          }
        >
          <InspectionForm
            facts={inspectionFacts(sheet, open, { matches, entries: terms.length })}
            answer={inspectionAnswer}
          />
        </DeskPanel>
        <DeskPanel title="What the shop will say">
          <ListingForm
            sheet={sheet}
            draft={draftListing(sheet)}
            photos={boardPhotos(sheet).filter(({ status }) => status === "ready")}
            answer={listingAnswer}
          />
        </DeskPanel>
        <DecisionPanel
          sheet={sheet}
          lacks={{
            pass: inspectionLacks(state, "pass"),
            requote: inspectionLacks(state, "requote"),
          }}
        />
        <ActionPanels sheet={sheet} />
      </div>
    </div>
  );
}

/** The inspection that has not ended in anything yet. */
const openInspection = ({ inspections }: PieceSheet): DeskInspection | null =>
  inspections.find(({ outcome }) => outcome === null) ?? null;
