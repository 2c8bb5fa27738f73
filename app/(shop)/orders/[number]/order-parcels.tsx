import { OrderProgress, type OrderProgressStep } from "@/components/checkout/order-progress";
import { DateTime } from "@/components/ui/date-time";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { findCarrier } from "@/lib/carriers/carriers";
import { dayText } from "@/lib/days";
import type { OrderParcel, OrderView } from "@/lib/orders/order-view";

/** Every parcel of an order: where it is, what is in it, how to follow it. */
export function OrderParcels({ order }: { order: OrderView }) {
  const { parcels } = order;
  return (
    <div className="space-y-12">
      {parcels.map((parcel, at) => (
        <section key={parcel.id} aria-labelledby={`parcel-${parcel.position}`}>
          <h2
            id={`parcel-${parcel.position}`}
            className={parcels.length === 1 ? "sr-only" : "mb-4 font-serif text-xl"}
          >
            {parcels.length === 1 ? "Your parcel" : `Parcel ${at + 1} of ${parcels.length}`}
          </h2>
          {parcel.again ? (
            <p className="mb-4">Sent again in the place of the one that was lost.</p>
          ) : null}
          {parcel.status === "lost" ? (
            <Notice tone="warning" title="This parcel was lost on its way.">
              We send it again or give your money back, and write to you about it. You need not do
              anything.
            </Notice>
          ) : (
            <OrderProgress steps={stepsOf(order, parcel)} />
          )}
          {parcels.length > 1 ? (
            <p className="mt-4 text-sm text-stone">
              In it:{" "}
              {parcel.lines
                .map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ${title}` : title))
                .join(", ")}
            </p>
          ) : null}
          <Tracking parcel={parcel} />
        </section>
      ))}
    </div>
  );
}

function stepsOf(order: OrderView, parcel: OrderParcel): OrderProgressStep[] {
  const shipped = parcel.shippedAt !== null;
  const delivered = parcel.deliveredAt !== null;
  const by = `By ${dayText(parcel.promisedFor)}`;
  return [
    { label: "Placed", at: order.placedAt?.toISOString() ?? null, state: "done" },
    shipped ? { label: "Packed", state: "done" } : { label: "Being packed", state: "current" },
    {
      label: "On its way",
      at: parcel.shippedAt,
      state: shipped ? (delivered ? "done" : "current") : "todo",
    },
    {
      label: "Delivered",
      at: parcel.deliveredAt,
      state: delivered ? "done" : "todo",
      ...(delivered ? {} : { detail: by }),
    },
  ];
}

const scans: Readonly<Record<string, string>> = {
  label_made: "Ready for the carrier",
  in_transit: "With the carrier",
  delivered: "Delivered",
  exception: "The carrier is looking for it",
};

function Tracking({ parcel }: { parcel: OrderParcel }) {
  if (!parcel.carrier || !parcel.tracking || parcel.status === "to_pack") return null;
  const carrier = findCarrier(parcel.carrier);
  const name = carrier?.name ?? parcel.carrier;
  const href = carrier?.trackingUrl(parcel.tracking);
  return (
    <Disclosure summary={`${name} ${parcel.tracking}`} className="mt-4 max-w-form">
      {parcel.scans.length > 0 ? (
        <ol className="space-y-1 text-sm">
          {parcel.scans.map((scan, at) => (
            <li key={at} className="flex justify-between gap-4">
              <span>
                {scans[scan.code] ?? scan.code}
                {scan.place ? <span className="text-stone">, {scan.place}</span> : null}
              </span>
              <DateTime iso={scan.at} className="shrink-0 text-stone" />
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-sm text-stone">{name} has not said anything about it yet.</p>
      )}
      {href ? (
        <p className="mt-2 text-sm">
          <a href={href} rel="noreferrer" className="underline underline-offset-4">
            See it at {name}
          </a>
        </p>
      ) : null}
    </Disclosure>
  );
}
