import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { CasePhotos } from "@/components/desk/case-photos";
import { SaidNotice } from "@/components/desk/said-notice";
import { StateWord } from "@/components/desk/state-word";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList, type KeyValue } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import { hasPermission } from "@/lib/access/permissions";
import { findCarrier } from "@/lib/carriers/carriers";
import { dayText } from "@/lib/days";
import { findReturnSheet, type ReturnSheet } from "@/lib/returns/desk-queries";
import { keptAnswer, keptNotice } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { ReturnLines } from "./return-lines";
import { ReturnSteps } from "./return-steps";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).number} · Desk`, robots: { index: false } };
}

export default async function ReturnPage({ params }: Props) {
  const actor = await requireStaff("fulfilment", "finance");
  const found = await findReturnSheet(actor, (await params).number);
  if (!found.ok) notFound();
  const sheet = found.value;
  const forms = ["return-approve", "return-decline", "return-receive", "return-refund"];
  const [approve, decline, receive, refund] = await Promise.all(forms.map(keptAnswer));
  const said = await keptNotice([sheet.id], forms);
  return (
    <Desk actor={actor} current="/admin/returns">
      <DeskHeading
        above={
          <TextLink href="/admin/returns" tone="stone" underline="hover">
            Returns
          </TextLink>
        }
        title={sheet.number}
        status={<StateWord word={sheet.status} />}
      />
      <div className="grid min-w-0 gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 content-start gap-8">
          <SaidNotice text={said} />
          <DeskPanel title="Goods">
            <ReturnLines sheet={sheet} />
          </DeskPanel>
          <ReturnSteps
            sheet={sheet}
            packs={hasPermission(actor, "fulfilment")}
            keepsBooks={hasPermission(actor, "finance")}
            answers={{ approve, decline, receive, refund }}
          />
        </div>
        <div className="grid min-w-0 content-start gap-8 max-xl:sm:grid-cols-2">
          <DeskPanel title="About it">
            <KeyValueList items={factsOf(sheet)} />
          </DeskPanel>
          <DeskPanel title="Photographs">
            <CasePhotos photos={sheet.photos} of={sheet.number} />
          </DeskPanel>
        </div>
      </div>
    </Desk>
  );
}

const carrierName = (key: string | null) =>
  key === null ? "Tracking" : (findCarrier(key)?.name ?? key);

function factsOf(sheet: ReturnSheet): KeyValue[] {
  const facts: (KeyValue | null)[] = [
    {
      label: "Order",
      value: <TextLink href={`/admin/orders/${sheet.orderNumber}`}>{sheet.orderNumber}</TextLink>,
    },
    {
      label: "Shopper",
      value: (
        <span className="wrap-anywhere">
          {sheet.shopperName}, {sheet.email}
          <span className="block text-stone">
            {sheet.hasAccount ? "with an account" : "as a guest"}
          </span>
        </span>
      ),
    },
    { label: "Asked", value: <DateTime iso={sheet.createdAt.toISOString()} withTime /> },
    {
      label: "Wants",
      value: {
        refund: "The money back",
        credit: sheet.hasAccount ? "Store credit" : "A gift card",
      }[sheet.outcome],
    },
    sheet.claimNumber
      ? {
          label: "Claim",
          value: (
            <TextLink href={`/admin/claims/${sheet.claimNumber}`}>{sheet.claimNumber}</TextLink>
          ),
        }
      : null,
    sheet.dueAt && sheet.status === "approved"
      ? { label: "To be sent by", value: dayText(sheet.dueAt.toISOString().slice(0, 10)) }
      : null,
    sheet.tracking ? { label: carrierName(sheet.carrier), value: sheet.tracking } : null,
    sheet.labelFailure
      ? { label: "Label", value: `Could not be made: ${sheet.labelFailure}` }
      : null,
    sheet.labelMade && ["approved", "in_transit"].includes(sheet.status)
      ? {
          label: "Label",
          value: (
            <a href={`/orders/returns/${sheet.id}/label`} className="underline underline-offset-4">
              PDF
            </a>
          ),
        }
      : null,
    sheet.declineReason ? { label: "Declined", value: sheet.declineReason } : null,
    ...sheet.notes.map((note) => ({
      label: `Given back, ${note.number}`,
      value: <Price cents={note.totalCents} currency={sheet.currency} />,
    })),
  ];
  return facts.filter((fact) => fact !== null);
}
