import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import type { SheetMail } from "@/lib/orders/desk-view";

const letters: Readonly<Record<string, string>> = {
  receipt: "Receipt",
  refund: "Refund",
  "order-link": "Link to the order",
  "parcel-shipped": "Parcel sent",
  "parcel-delivered": "Parcel delivered",
  "address-corrected": "New address",
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
