import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { ActForm } from "@/components/payouts/act-form";
import { AdjustmentForm } from "@/components/payouts/adjustment-form";
import { HoldForm } from "@/components/payouts/hold-form";
import { SheetEarnings } from "@/components/payouts/sheet-earnings";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import { findConsignorSheet } from "@/lib/payouts/desk-queries";
import type { ConsignorSheet } from "@/lib/payouts/desk-view";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";
import { adjust, freeze, hold, release, unfreeze } from "../../actions";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "A consignor's money · Desk", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

export default async function ConsignorMoneyPage({ params }: Props) {
  const actor = await requireStaff("finance");
  const found = await findConsignorSheet(actor, (await params).id);
  if (!found.ok) notFound();
  const sheet = found.value;
  const answers = { freeze: await keptAnswer("freeze"), unfreeze: await keptAnswer("unfreeze") };
  return (
    <Desk actor={actor} current="/admin/payouts">
      <DeskHeading
        above={<TextLink href="/admin/payouts">Payouts</TextLink>}
        title={<span className="wrap-anywhere">{sheet.name}</span>}
      />
      <div className="grid gap-8 lg:grid-cols-2 lg:gap-x-10">
        <DeskPanel title="Where it stands">
          <Standing sheet={sheet} />
          <div className="mt-5">
            <Hold sheet={sheet} />
          </div>
        </DeskPanel>
        <DeskPanel title="Adjust">
          <AdjustmentForm
            action={adjust}
            consignorId={sheet.id}
            answer={await keptAnswer("adjust")}
          />
        </DeskPanel>
        <DeskPanel title="Adjustments" className="lg:col-span-2">
          <Adjustments sheet={sheet} />
        </DeskPanel>
        <DeskPanel title="Latest fifty sales" className="lg:col-span-2">
          <SheetEarnings sheet={sheet} freeze={freeze} unfreeze={unfreeze} answers={answers} />
        </DeskPanel>
      </div>
    </Desk>
  );
}

function Standing({ sheet }: { sheet: ConsignorSheet }) {
  const { currency, checkedAt } = sheet;
  const checked = checkedAt ? (
    <>
      , asked <DateTime iso={checkedAt.toISOString()} withTime />
    </>
  ) : null;
  return (
    <KeyValueList
      items={[
        { label: "E-mail", value: <span className="wrap-anywhere">{sheet.email}</span> },
        { label: "Pending", value: <Price cents={sheet.pendingCents} currency={currency} /> },
        { label: "Payable", value: <Price cents={sheet.payableCents} currency={currency} /> },
        { label: "Owed by them", value: <Price cents={sheet.debtCents} currency={currency} /> },
        { label: "Paid by", value: sheet.method === "credit" ? "Store credit" : "Transfer" },
        {
          label: "Stripe",
          value: sheet.accountId ? (
            <>
              <span className="wrap-anywhere">{sheet.accountId}</span>,{" "}
              {sheet.transfersActive ? "transfers reach it" : "transfers do not reach it yet"}
              {checked}
            </>
          ) : (
            "No account yet"
          ),
        },
      ]}
    />
  );
}

async function Hold({ sheet }: { sheet: ConsignorSheet }) {
  if (!sheet.heldReason) {
    return <HoldForm action={hold} consignorId={sheet.id} answer={await keptAnswer("hold")} />;
  }
  return (
    <div className="space-y-3">
      <p>
        Their payouts are kept back: <span className="wrap-anywhere">“{sheet.heldReason}”</span>
      </p>
      <ActForm
        id="release"
        action={release}
        values={{ consignorId: sheet.id }}
        answer={await keptAnswer("release")}
        pendingLabel="Letting them go…"
      >
        Let them go
      </ActForm>
    </div>
  );
}

function Adjustments({ sheet }: { sheet: ConsignorSheet }) {
  return (
    <DataTable
      caption="Adjustments, latest first"
      headers={[
        { key: "at", label: "Booked" },
        { key: "amount", label: "Amount", align: "end" },
        { key: "reason", label: "Reason" },
        { key: "who", label: "By" },
      ]}
      empty="None so far."
      rows={sheet.adjustments.map(({ id, at, amountCents, reason, who }) => ({
        key: id,
        cells: {
          at: <DateTime iso={at} withTime />,
          amount: <Price cents={amountCents} currency={sheet.currency} />,
          reason: <span className="block max-w-96 min-w-48 whitespace-normal">{reason}</span>,
          who,
        },
      }))}
    />
  );
}
