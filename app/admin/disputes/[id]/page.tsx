import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { DeskForm } from "@/components/desk/desk-form";
import { StateWord } from "@/components/desk/state-word";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList, type KeyValue } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import { findDisputeSheet, type DisputeSheet } from "@/lib/disputes/desk-queries";
import type { DisputeState } from "@/lib/disputes/states";
import { uuid } from "@/lib/text";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { collect } from "../actions";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Dispute · Desk", robots: { index: false } };

const STANDS: Readonly<Record<DisputeState, string>> = {
  inquiry: "The bank asks. No money has moved, and an answer now may keep it so.",
  needs_response: "The bank has taken the money until it has decided. It waits for our answer.",
  under_review: "The bank has our answer and looks into it.",
  won: "The bank decided for the shop, and the money came back.",
  lost: "The bank decided for the buyer. The money stays gone.",
};

type Props = { params: Promise<{ id: string }> };

export default async function DisputePage({ params }: Props) {
  const actor = await requireStaff("finance");
  const id = uuid.safeParse((await params).id);
  const found = id.success ? await findDisputeSheet(actor, id.data) : null;
  if (!found?.ok) notFound();
  const sheet = found.value;
  const answer = await keptAnswer("evidence");
  return (
    <Desk actor={actor} current="/admin/disputes">
      <DeskHeading
        above={
          <TextLink href="/admin/disputes" tone="stone" underline="hover">
            Disputes
          </TextLink>
        }
        title={sheet.orderNumber ?? "Gift card"}
        status={<StateWord word={sheet.status} />}
      />
      <div className="grid min-w-0 gap-x-10 gap-y-8 lg:grid-cols-2">
        <DeskPanel title="The case">
          <p className="mb-3">{STANDS[sheet.status]}</p>
          <KeyValueList items={factsOf(sheet)} />
        </DeskPanel>
        <div className="grid min-w-0 content-start gap-8">
          <DeskPanel title="Evidence">
            <p className="mb-3 text-stone">
              The order, its parcels with every scan, and the mails that were sent, in one file.
              Give it to the bank at Stripe, in the dispute’s own page.
            </p>
            {sheet.evidenceAt ? (
              <p className="mb-3">
                <a
                  href={`/admin/disputes/${sheet.id}/evidence`}
                  className="underline underline-offset-4"
                >
                  Evidence (PDF)
                </a>
                <span className="text-stone">
                  , as of <DateTime iso={sheet.evidenceAt.toISOString()} withTime />
                </span>
              </p>
            ) : (
              <p className="mb-3">It is being put together.</p>
            )}
            <DeskForm
              name="evidence"
              action={collect}
              answer={answer}
              about={{ disputeId: sheet.id }}
              label="Put it together anew"
              pendingLabel="…"
              quiet
            />
          </DeskPanel>
          {sheet.frozen.length > 0 ? (
            <DeskPanel title="Not paid out meanwhile">
              <DataTable
                caption="Earnings that wait for the bank"
                headers={[
                  { key: "what", label: "Piece" },
                  { key: "whose", label: "Consignor" },
                  { key: "cents", label: "Earns", align: "end" },
                ]}
                rows={sheet.frozen.map((earning) => ({
                  key: earning.title,
                  cells: {
                    what: earning.title,
                    whose: earning.consignor,
                    cents: <Price cents={earning.cents} currency={sheet.currency} />,
                  },
                }))}
              />
            </DeskPanel>
          ) : null}
        </div>
      </div>
    </Desk>
  );
}

/** Stripe's word for it, "product_not_received", as people write. */
const reasonText = (reason: string) =>
  (reason.charAt(0).toUpperCase() + reason.slice(1)).replaceAll("_", " ");

function factsOf(sheet: DisputeSheet): KeyValue[] {
  const money = (cents: number) => <Price cents={cents} currency={sheet.currency} />;
  const facts: (KeyValue | null)[] = [
    sheet.orderNumber
      ? {
          label: "Order",
          value: (
            <TextLink href={`/admin/orders/${sheet.orderNumber}`}>{sheet.orderNumber}</TextLink>
          ),
        }
      : null,
    sheet.giftCardId
      ? {
          label: "Gift card",
          value: <TextLink href={`/admin/gift-cards/${sheet.giftCardId}`}>Its page</TextLink>,
        }
      : null,
    { label: "Buyer", value: <span className="wrap-anywhere">{sheet.email}</span> },
    { label: "Reason", value: reasonText(sheet.reason) },
    { label: "Amount", value: money(sheet.amountCents) },
    { label: "Taken", value: money(sheet.withdrawnCents) },
    sheet.returnedCents > 0 ? { label: "Came back", value: money(sheet.returnedCents) } : null,
    { label: "Stripe’s fee", value: money(sheet.feeCents) },
    { label: "Opened", value: <DateTime iso={sheet.openedAt.toISOString()} withTime /> },
    sheet.dueBy && !sheet.closedAt
      ? { label: "Answer by", value: <DateTime iso={sheet.dueBy.toISOString()} withTime /> }
      : null,
    sheet.submittedAt
      ? { label: "Answered", value: <DateTime iso={sheet.submittedAt.toISOString()} withTime /> }
      : null,
    sheet.closedAt
      ? { label: "Decided", value: <DateTime iso={sheet.closedAt.toISOString()} withTime /> }
      : null,
    {
      label: "At Stripe",
      value: <code className="text-xs break-all">{sheet.stripeDisputeId}</code>,
    },
  ];
  return facts.filter((fact) => fact !== null);
}
