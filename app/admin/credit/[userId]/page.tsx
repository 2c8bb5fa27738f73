import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { creditText } from "@/app/account/credit/credit-text";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { DeskForm } from "@/components/desk/desk-form";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import { findCreditOf } from "@/lib/credit/queries";
import { uuid } from "@/lib/text";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { grant } from "../actions";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Store credit · Desk", robots: { index: false } };

type Props = { params: Promise<{ userId: string }> };

export default async function PersonCreditPage({ params }: Props) {
  const actor = await requireStaff("finance");
  const id = uuid.safeParse((await params).userId);
  const found = id.success ? await findCreditOf(actor, id.data) : null;
  if (!found?.ok) notFound();
  const person = found.value;
  const answer = await keptAnswer("credit-grant");
  return (
    <Desk actor={actor} current="/admin/credit">
      <DeskHeading
        above={
          <TextLink href="/admin/credit" tone="stone" underline="hover">
            Store credit
          </TextLink>
        }
        title={<span className="wrap-anywhere">{person.name ?? person.email}</span>}
      />
      <div className="grid min-w-0 gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <DeskPanel
          title="Statement"
          aside={
            <span className="tabular-nums">
              <Price cents={person.balanceCents} currency={person.currency} /> now
            </span>
          }
        >
          <p className="mb-3 text-stone wrap-anywhere">{person.email}</p>
          <DataTable
            caption="Movements of the credit"
            cards="labelled"
            headers={[
              { key: "what", label: "What" },
              { key: "at", label: "On" },
              { key: "cents", label: "Amount", align: "end" },
            ]}
            rows={person.lines.map((line) => ({
              key: line.id,
              cells: {
                what: (
                  <span className="block font-normal whitespace-normal wrap-anywhere sm:min-w-48">
                    {creditText(line)}
                    {line.orderNumber ? (
                      <>
                        {" "}
                        <TextLink href={`/admin/orders/${line.orderNumber}`} underline="hover">
                          {line.orderNumber}
                        </TextLink>
                      </>
                    ) : null}
                  </span>
                ),
                at: <DateTime iso={line.at.toISOString()} />,
                cents: <Price cents={line.amountCents} currency={person.currency} />,
              },
            }))}
            empty="Nothing yet."
          />
        </DeskPanel>
        <DeskPanel title="Give credit">
          <DeskForm
            name="credit-grant"
            action={grant}
            answer={answer}
            about={{ userId: person.userId }}
            fields={[
              {
                key: "amount",
                label: "Amount",
                kind: "money",
                needed: true,
                options: null,
                value: "",
              },
              {
                key: "reason",
                label: "Why",
                kind: "text",
                needed: true,
                options: null,
                value: "",
                hint: "It stands in their mail and on their statement",
              },
            ]}
            label="Give it"
            pendingLabel="Giving…"
          />
        </DeskPanel>
      </div>
    </Desk>
  );
}
