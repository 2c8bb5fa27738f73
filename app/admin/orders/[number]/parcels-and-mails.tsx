import { ShipmentBadge } from "@/components/admin/state-badges";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import type { OrderSheet, SheetMail } from "@/lib/orders/desk-view";

export function Shipments({ order }: { order: OrderSheet }) {
  if (order.shipments.length === 0) {
    return <p className="text-stone">There is a parcel to pack once the order is paid.</p>;
  }
  return (
    <ul className="grid gap-3">
      {order.shipments.map((shipment) => (
        <li key={shipment.id}>
          <ShipmentBadge state={shipment.status} />
          <ul className="mt-1">
            {shipment.lines.map((line, index) => (
              <li key={index}>
                <span className="tabular-nums">{line.quantity}</span> × {line.title}
              </li>
            ))}
          </ul>
          <p className="mt-1 text-stone">
            {order.rateName}, {order.minDays} to {order.maxDays} working days
          </p>
        </li>
      ))}
    </ul>
  );
}

const letters: Readonly<Record<string, string>> = {
  receipt: "Receipt",
  refund: "Refund",
  "order-link": "Link to the order",
};

const mailStates: Readonly<Record<SheetMail["status"], string>> = {
  queued: "Waiting to be sent",
  sent: "Sent",
  failed: "Could not be sent",
};

/** `readable`: the demo keeps its mails where everyone can read them. */
export function Mails({ mails, readable }: { mails: readonly SheetMail[]; readable: boolean }) {
  if (mails.length === 0) return <p className="text-stone">None yet.</p>;
  return (
    <ul className="grid gap-3">
      {mails.map((mail) => {
        const name = mail.subject ?? letters[mail.template] ?? mail.template;
        return (
          <li key={mail.id}>
            {readable && mail.status === "sent" ? (
              <TextLink href={`/demo/mailbox/${mail.id}`}>{name}</TextLink>
            ) : (
              name
            )}
            <p className="text-xs text-stone">
              {mailStates[mail.status]} · {mail.to} · <DateTime iso={mail.at} withTime />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
