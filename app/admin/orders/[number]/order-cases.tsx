import { StateWord } from "@/components/desk/state-word";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import type { CreditReason } from "@/lib/orders/credit-reasons";
import type { OrderSheet, SheetCase } from "@/lib/orders/desk-view";

const rooms: Readonly<Record<SheetCase["kind"], string>> = {
  return: "/admin/returns",
  claim: "/admin/claims",
  dispute: "/admin/disputes",
};

const reasons: Readonly<Record<CreditReason, string>> = {
  cancelled: "for the cancelled order",
  returned: "for what came back",
  claim: "for a claim",
  lost: "for a lost parcel",
  goodwill: "while the goods stay",
};

type Props = { order: OrderSheet; keepsBooks: boolean };

/** Returns, claims and disputes of an order, and the money that was decided to go back. */
export function OrderCases({ order, keepsBooks }: Props) {
  return (
    <ul className="grid gap-2">
      {order.cases.map((one) => (
        <li key={one.key} className="flex flex-wrap items-center gap-2">
          {one.kind === "dispute" && !keepsBooks ? (
            one.name
          ) : (
            <TextLink href={`${rooms[one.kind]}/${one.key}`} underline="hover">
              {one.name}
            </TextLink>
          )}
          <StateWord word={one.status} />
        </li>
      ))}
      {order.notes.map((note) => (
        <li key={note.number}>
          {note.number}: <Price cents={note.totalCents} currency={order.currency} />{" "}
          {reasons[note.reason]}
          <span className="block text-xs text-stone">
            <DateTime iso={note.at} withTime />
          </span>
        </li>
      ))}
    </ul>
  );
}
