import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { StatusBadge } from "@/components/admin/status-badge";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import { hasPermission } from "@/lib/access/permissions";
import { workOf } from "@/lib/accounts/staff-words";
import { systemClock } from "@/lib/clock";
import { findPersonSheet, type PersonSheet } from "@/lib/operations/person-queries";
import { uuid } from "@/lib/text";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { AccountPanels } from "./account-panels";
import { HistoryPanels } from "./history-panels";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Person · Desk", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

const LOOKS = {
  open: { label: "Open", tone: "success" },
  closed: { label: "Closed", tone: "error" },
} as const;

export default async function PersonPage({ params }: Props) {
  const actor = await requireStaff("fulfilment", "finance");
  const id = uuid.safeParse((await params).id);
  const found = id.success ? await findPersonSheet(actor, id.data, systemClock) : null;
  if (!found?.ok) notFound();
  const person = found.value;
  return (
    <Desk actor={actor} current="/admin/people">
      <DeskHeading
        above={
          <TextLink href="/admin/people" tone="stone" underline="hover">
            People
          </TextLink>
        }
        title={<span className="wrap-anywhere">{person.name ?? person.email}</span>}
        status={<StatusBadge state={person.closedAt ? "closed" : "open"} looks={LOOKS} />}
      />
      <div className="grid min-w-0 gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 content-start gap-8">
          <HistoryPanels person={person} />
        </div>
        <div className="grid min-w-0 content-start gap-8">
          <DeskPanel title="Account">
            <KeyValueList items={factsOf(person, hasPermission(actor, "finance"))} />
          </DeskPanel>
          <AccountPanels person={person} actor={actor} />
        </div>
      </div>
    </Desk>
  );
}

function factsOf(person: PersonSheet, finance: boolean) {
  const money = (cents: number) => <Price cents={cents} currency="usd" />;
  return [
    { label: "E-mail", value: <span className="wrap-anywhere">{person.email}</span> },
    { label: "Since", value: <DateTime iso={person.joinedAt.toISOString()} /> },
    { label: "Confirmed", value: person.confirmed ? "yes" : "not yet" },
    {
      label: "Orders",
      value: (
        <>
          {person.orderCount}, {money(person.spentCents)} in all
        </>
      ),
    },
    {
      label: "Store credit",
      value: finance ? (
        <TextLink href={`/admin/credit/${person.id}`}>{money(person.creditCents)}</TextLink>
      ) : (
        money(person.creditCents)
      ),
    },
    {
      label: "Consignor",
      value: !person.consignor ? (
        "no"
      ) : finance ? (
        <TextLink href={`/admin/payouts/consignors/${person.id}`}>Earnings and payouts</TextLink>
      ) : (
        "yes"
      ),
    },
    { label: "Works here", value: person.permissions ? workOf(person.permissions) : "no" },
    { label: "Codes from an app", value: person.secondFactor ? "on" : "off" },
    {
      label: "Signed in",
      value: `in ${person.sessions} ${person.sessions === 1 ? "browser" : "browsers"}`,
    },
  ];
}
