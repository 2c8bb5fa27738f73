import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { DeskForm } from "@/components/desk/desk-form";
import { SaidNotice } from "@/components/desk/said-notice";
import { StateWord } from "@/components/desk/state-word";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList, type KeyValue } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import { hasPermission } from "@/lib/access/permissions";
import { findDeskCard, type DeskCard } from "@/lib/credit/queries";
import { dayText } from "@/lib/days";
import { uuid } from "@/lib/text";
import { keptAnswer, keptNotice } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { mailAgain, takeBack } from "../actions";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Gift card · Desk", robots: { index: false } };

const KINDS: Readonly<Record<string, string>> = {
  gift_card_sold: "Bought",
  gift_card_void: "Taken back",
  tenders_held: "Set aside or spent for an order",
  tenders_released: "Given back: nothing came of the order",
  refund: "Given back for an order",
};

type Props = { params: Promise<{ id: string }> };

export default async function GiftCardPage({ params }: Props) {
  const actor = await requireStaff("fulfilment", "finance");
  const id = uuid.safeParse((await params).id);
  const found = id.success ? await findDeskCard(actor, id.data) : null;
  if (!found?.ok) notFound();
  const card = found.value;
  const [mailed, voided, said] = await Promise.all([
    keptAnswer("card-mail"),
    keptAnswer("card-void"),
    keptNotice([card.id], ["card-void"]),
  ]);
  const unspent = card.balanceCents === card.amountCents;
  const takesBack =
    hasPermission(actor, "finance") &&
    card.status === "active" &&
    card.origin === "bought" &&
    unspent;
  return (
    <Desk actor={actor} current="/admin/gift-cards">
      <DeskHeading
        above={
          <TextLink href="/admin/gift-cards" tone="stone" underline="hover">
            Gift cards
          </TextLink>
        }
        title={card.codeEnd ? `… ${card.codeEnd}` : "Not paid"}
        status={
          <StateWord
            word={card.frozenReason && card.status === "active" ? "frozen" : card.status}
          />
        }
      />
      <div className="grid min-w-0 gap-x-10 gap-y-8 lg:grid-cols-2">
        <DeskPanel title="The card">
          <KeyValueList items={factsOf(card)} />
        </DeskPanel>
        <div className="grid min-w-0 content-start gap-8">
          <SaidNotice text={said} />
          <DeskPanel title="What moved it">
            <DataTable
              caption="Movements of the card"
              cards="labelled"
              headers={[
                { key: "what", label: "What" },
                { key: "at", label: "On" },
                { key: "cents", label: "Amount", align: "end" },
              ]}
              rows={card.uses.map((use) => ({
                key: `${use.at}-${use.kind}-${use.amountCents}`,
                cells: {
                  what: (
                    <span className="font-normal">
                      {KINDS[use.kind] ?? use.kind.replaceAll("_", " ")}
                      {use.orderNumber ? (
                        <>
                          {" "}
                          <TextLink href={`/admin/orders/${use.orderNumber}`} underline="hover">
                            {use.orderNumber}
                          </TextLink>
                        </>
                      ) : null}
                    </span>
                  ),
                  at: <DateTime iso={use.at} />,
                  cents: <Price cents={use.amountCents} currency={card.currency} />,
                },
              }))}
              empty="Nothing yet."
            />
          </DeskPanel>
          {card.status === "active" && card.mailedAt ? (
            <DeskPanel title="Mail it again">
              <p className="mb-3 text-stone">
                Where the letter was lost. It goes to {card.toEmail} with the same code.
              </p>
              <DeskForm
                name="card-mail"
                action={mailAgain}
                answer={mailed}
                about={{ cardId: card.id }}
                label="Mail it again"
                pendingLabel="…"
                quiet
              />
            </DeskPanel>
          ) : null}
          {takesBack ? (
            <DeskPanel title="Take it back">
              <p className="mb-3 text-stone">
                It cannot be spent from then on, and its money goes back to the card it was bought
                with.
              </p>
              <DeskForm
                name="card-void"
                action={takeBack}
                answer={voided}
                about={{ cardId: card.id }}
                fields={[
                  {
                    key: "reason",
                    label: "Why",
                    kind: "line",
                    needed: true,
                    most: 300,
                    options: null,
                    value: "",
                  },
                ]}
                label="Take it back"
                pendingLabel="Taking back…"
                quiet
              />
            </DeskPanel>
          ) : null}
        </div>
      </div>
    </Desk>
  );
}

function factsOf(card: DeskCard): KeyValue[] {
  const facts: (KeyValue | null)[] = [
    { label: "Amount", value: <Price cents={card.amountCents} currency={card.currency} /> },
    { label: "Left", value: <Price cents={card.balanceCents} currency={card.currency} /> },
    {
      label: "From",
      value:
        card.origin === "refund" ? (
          "The shop, for a refund"
        ) : (
          <span className="wrap-anywhere">
            {card.fromName}, {card.fromEmail}
          </span>
        ),
    },
    {
      label: "For",
      value: (
        <span className="wrap-anywhere">
          {card.toName}, {card.toEmail}
        </span>
      ),
    },
    card.message
      ? {
          label: "Message",
          value: <span className="whitespace-pre-wrap wrap-anywhere">{card.message}</span>,
        }
      : null,
    card.mailedAt
      ? { label: "Mailed", value: <DateTime iso={card.mailedAt.toISOString()} withTime /> }
      : { label: "To be mailed on", value: dayText(card.sendOn) },
    { label: "Made", value: <DateTime iso={card.createdAt.toISOString()} withTime /> },
    card.frozenReason ? { label: "Frozen", value: card.frozenReason } : null,
    card.voidReason ? { label: "Taken back", value: card.voidReason } : null,
  ];
  return facts.filter((fact) => fact !== null);
}
