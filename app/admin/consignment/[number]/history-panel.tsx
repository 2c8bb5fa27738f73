import { DeskPanel } from "@/components/admin/desk-panel";
import { Timeline } from "@/components/admin/timeline";
import type { StaffActor } from "@/lib/access/actor";
import { listAudit } from "@/lib/access/queries";
import type { DeskEvent, PieceSheet } from "@/lib/consignment/desk-view";
import { MOVE_WORDS } from "@/lib/consignment/desk-words";

/** Saves that move nothing; all else stands in the history already. */
const SAVES: Readonly<Record<string, string>> = {
  save_inspection: "Inspection saved",
  add_photo: "Photograph added",
  remove_photo: "Photograph taken away",
  save_listing: "Listing prepared",
};

/** Everything that happened to a piece, the latest first. */
export async function HistoryPanel({ actor, sheet }: { actor: StaffActor; sheet: PieceSheet }) {
  const audit = await listAudit(actor, "consignment", sheet.id);
  const saves = audit.flatMap(({ id, action, who, at }) =>
    SAVES[action] ? [{ id, at: at.toISOString(), who, what: SAVES[action] }] : [],
  );
  const moves = sheet.history.map((event) => ({
    id: event.id,
    at: event.at,
    who: whoOf(event),
    what: <EventText event={event} />,
  }));
  const entries = [...moves, ...saves].toSorted(
    (a, b) => new Date(b.at).getTime() - new Date(a.at).getTime(),
  );
  return (
    <DeskPanel title="History">
      <Timeline entries={entries} />
    </DeskPanel>
  );
}

function EventText({ event: { transition, note } }: { event: DeskEvent }) {
  return (
    <>
      {MOVE_WORDS[transition as keyof typeof MOVE_WORDS] ?? transition}
      {note ? (
        <span className="block text-stone [overflow-wrap:anywhere] whitespace-pre-line">
          {note}
        </span>
      ) : null}
    </>
  );
}

function whoOf({ actor, actorName }: DeskEvent): string {
  if (actor.startsWith("seller:")) return `${actorName ?? "Somebody"}, its seller`;
  if (actor.startsWith("staff:")) return actorName ?? "Staff";
  return "The shop";
}
