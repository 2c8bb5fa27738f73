import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { GoodsCell } from "@/components/admin/goods-cell";
import { CasePhotos } from "@/components/desk/case-photos";
import { SaidNotice } from "@/components/desk/said-notice";
import { StateWord } from "@/components/desk/state-word";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList, type KeyValue } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import { hasPermission } from "@/lib/access/permissions";
import { findClaimSheet, type ClaimSheet } from "@/lib/returns/desk-queries";
import { keptAnswer, keptNotice } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { ClaimSteps } from "./claim-steps";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).number} · Desk`, robots: { index: false } };
}

const SAYS = {
  damaged: "It arrived damaged",
  wrong: "It is not what was ordered",
  missing: "It did not arrive",
} as const;

const REMEDIES = {
  refund: "Money given back",
  resend: "Sent again",
  send_back: "Sent back at the shop’s cost",
} as const;

export default async function ClaimPage({ params }: Props) {
  const actor = await requireStaff("fulfilment", "finance");
  const found = await findClaimSheet(actor, (await params).number);
  if (!found.ok) notFound();
  const sheet = found.value;
  const forms = ["claim-settle", "claim-decline"];
  const [settle, decline] = await Promise.all(forms.map(keptAnswer));
  const said = await keptNotice([sheet.id], forms);
  return (
    <Desk actor={actor} current="/admin/claims">
      <DeskHeading
        above={
          <TextLink href="/admin/claims" tone="stone" underline="hover">
            Claims
          </TextLink>
        }
        title={sheet.number}
        status={<StateWord word={sheet.status} />}
      />
      <div className="grid min-w-0 gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 content-start gap-8">
          <SaidNotice text={said} />
          <DeskPanel title={SAYS[sheet.kind]}>
            <blockquote className="mb-4 border-l-2 border-outline pl-3 whitespace-pre-wrap wrap-anywhere">
              {sheet.comment}
            </blockquote>
            <Lines sheet={sheet} />
          </DeskPanel>
          {sheet.status === "open" ? (
            <ClaimSteps
              sheet={sheet}
              keepsBooks={hasPermission(actor, "finance")}
              answers={{ settle, decline }}
            />
          ) : null}
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

function Lines({ sheet }: { sheet: ClaimSheet }) {
  return (
    <DataTable
      caption="What the claim is about"
      cards="labelled"
      headers={[
        { key: "what", label: "Goods" },
        { key: "quantity", label: "Claimed", align: "end" },
        { key: "left", label: "Paid, not given back", align: "end" },
        { key: "shelf", label: "On the shelf", align: "end" },
      ]}
      rows={sheet.lines.map((line) => ({
        key: line.orderLineId,
        cells: {
          what: <GoodsCell imageBase={line.imageBase} title={line.title} detail={line.sku} />,
          quantity: line.quantity,
          left: <Price cents={line.leftCents} currency={sheet.currency} />,
          shelf: line.isPiece ? <span className="text-stone">One of a kind</span> : line.onShelf,
        },
      }))}
    />
  );
}

function factsOf(sheet: ClaimSheet): KeyValue[] {
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
        </span>
      ),
    },
    { label: "Made", value: <DateTime iso={sheet.createdAt.toISOString()} withTime /> },
    sheet.remedy ? { label: "Settled by", value: REMEDIES[sheet.remedy] } : null,
    sheet.returnNumber
      ? {
          label: "Return",
          value: (
            <TextLink href={`/admin/returns/${sheet.returnNumber}`}>{sheet.returnNumber}</TextLink>
          ),
        }
      : null,
    sheet.answer
      ? { label: "Answer", value: <span className="wrap-anywhere">{sheet.answer}</span> }
      : null,
  ];
  return facts.filter((fact) => fact !== null);
}
