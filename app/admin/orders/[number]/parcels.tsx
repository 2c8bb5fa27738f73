import { ShipmentBadge } from "@/components/admin/state-badges";
import { DeskForm } from "@/components/desk/desk-form";
import { DateTime } from "@/components/ui/date-time";
import { findCarrier } from "@/lib/carriers/carriers";
import { dayText } from "@/lib/days";
import type { OrderSheet, SheetShipment } from "@/lib/orders/desk-view";
import type { FormState } from "@/lib/web/form-state";
import { giveBackLost } from "./money-actions";
import { ParcelActions } from "./parcel-actions";

export type ParcelAnswers = {
  readonly move: FormState | undefined;
  readonly send: FormState | undefined;
  readonly split: FormState | undefined;
  readonly lost: FormState | undefined;
};

type Props = {
  order: OrderSheet;
  /** Whether the actor packs and sends. */
  packs: boolean;
  /** Whether the actor gives money back. */
  keepsBooks: boolean;
  demo: boolean;
  answers: ParcelAnswers;
};

const scans: Readonly<Record<string, string>> = {
  label_made: "Label made",
  in_transit: "In transit",
  delivered: "Delivered",
  exception: "The carrier cannot find it",
};

/** The answer to a form without script, for the parcel that it was about. */
const ofParcel = (answer: FormState | undefined, id: string) =>
  answer?.initialValue?.["shipmentId"] === id ? answer : undefined;

export function Parcels({ order, packs, keepsBooks, demo, answers }: Props) {
  if (order.shipments.length === 0) {
    return <p className="text-stone">There is a parcel to pack once the order is paid.</p>;
  }
  return (
    <ul className="grid gap-6">
      {order.shipments.map((parcel) => (
        <li key={parcel.id} id={`parcel-${parcel.position}`} className="scroll-mt-6">
          <p className="flex flex-wrap items-center gap-2">
            <span className="font-medium tabular-nums">
              {order.number}/{parcel.position}
            </span>
            <ShipmentBadge state={parcel.status} />
          </p>
          <ul className="mt-1">
            {parcel.lines.map((line) => (
              <li key={line.orderLineId}>
                <span className="tabular-nums">{line.quantity}</span> × {line.title}
              </li>
            ))}
          </ul>
          <Facts parcel={parcel} way={order.rateName} packs={packs} />
          {packs ? (
            <ParcelActions
              parcel={parcel}
              demo={demo}
              answers={{
                move: ofParcel(answers.move, parcel.id),
                send: ofParcel(answers.send, parcel.id),
                split: ofParcel(answers.split, parcel.id),
              }}
            />
          ) : null}
          {keepsBooks && parcel.status === "lost" && !parcel.replaced ? (
            <div className="mt-3">
              <DeskForm
                name={`lost-${parcel.id}`}
                action={giveBackLost}
                answer={ofParcel(answers.lost, parcel.id)}
                about={{ shipmentId: parcel.id }}
                label="Give its money back"
                pendingLabel="Giving back…"
                quiet
              />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Facts({ parcel, way, packs }: { parcel: SheetShipment; way: string; packs: boolean }) {
  const carrier = parcel.carrier ? (findCarrier(parcel.carrier)?.name ?? parcel.carrier) : null;
  const open = parcel.status === "to_pack" || parcel.status === "shipped";
  return (
    <div className="mt-1 text-stone">
      {open ? (
        <p>
          {way}: {parcel.status === "to_pack" ? `to leave by ${dayText(parcel.shipBy)}, ` : ""}
          there by {dayText(parcel.promisedFor)}
        </p>
      ) : null}
      {parcel.replaces ? <p>In place of parcel {parcel.replaces}</p> : null}
      {carrier ? (
        <p>
          {carrier}
          {parcel.tracking ? <span className="tabular-nums"> {parcel.tracking}</span> : null}
        </p>
      ) : null}
      {parcel.labelFailure ? <p className="text-error">No label: {parcel.labelFailure}</p> : null}
      {parcel.labelAsked && !parcel.labelMade && !parcel.labelFailure ? (
        <p>Its label is being made.</p>
      ) : null}
      {parcel.scans.length > 0 ? (
        <ol className="mt-1 text-xs">
          {parcel.scans.map((scan, at) => (
            <li key={at}>
              {scans[scan.code] ?? scan.code}
              {scan.place ? `, ${scan.place}` : ""} · <DateTime iso={scan.at} withTime />
            </li>
          ))}
        </ol>
      ) : null}
      {packs && parcel.status !== "cancelled" ? (
        <p className="mt-1 flex flex-wrap gap-x-4">
          <Paper parcel={parcel} paper="slip" label="Packing slip" />
          {parcel.labelMade ? <Paper parcel={parcel} paper="label" label="Label" /> : null}
        </p>
      ) : null}
    </div>
  );
}

/** A file, not a page: Next must not try to fetch it ahead. */
function Paper({ parcel, paper, label }: { parcel: SheetShipment; paper: string; label: string }) {
  return (
    <a
      href={`/admin/fulfilment/parcels/${parcel.id}/${paper}`}
      className="inline-flex min-h-6 items-center text-ink underline underline-offset-4"
    >
      {label} (PDF)
    </a>
  );
}
