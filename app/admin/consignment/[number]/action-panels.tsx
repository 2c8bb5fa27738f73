import type { ReactNode } from "react";
import { DeskPanel } from "@/components/admin/desk-panel";
import { DateTime } from "@/components/ui/date-time";
import { Disclosure } from "@/components/ui/disclosure";
import { KeyValueList } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import type { PieceSheet } from "@/lib/consignment/desk-view";
import { OUTCOME_WORDS, STATE_WORDS } from "@/lib/consignment/desk-words";
import { requestFieldName } from "@/lib/consignment/request-fields";
import { consignmentTransitions, type ConsignmentState } from "@/lib/consignment/states";
import { movesFrom } from "@/lib/state-machine";
import { keptAnswer } from "@/lib/web/kept-answer";
import { giveAway, goBack, receive } from "../actions";
import { BlockForm, BlockedPanel } from "./block-panels";
import { DeclineForm } from "./decline-form";
import { MoveForm } from "./move-form";

type Props = { sheet: PieceSheet };

/** What is to be done with a piece where it stands, and who has to do it. */
export async function ActionPanels({ sheet }: Props) {
  const Panel = PANELS[sheet.status];
  const moves = movesFrom(consignmentTransitions, sheet.status, "staff");
  return (
    <>
      {Panel ? <Panel sheet={sheet} /> : null}
      <div>
        {moves.includes("decline") ? <DeclinePart sheet={sheet} /> : null}
        {moves.includes("block") ? <BlockForm sheet={sheet} /> : null}
      </div>
    </>
  );
}

const PANELS: Readonly<Partial<Record<ConsignmentState, (props: Props) => ReactNode>>> = {
  changes_requested: AskedPanel,
  offered: WaitingPanel,
  accepted: ParcelPanel,
  in_transit: ParcelPanel,
  requoted: WaitingPanel,
  listed: ShopPanel,
  in_grace: ShopPanel,
  sold: ShopPanel,
  settled: ShopPanel,
  converted: ShopPanel,
  returning: BackPanel,
  blocked: BlockedPanel,
  declined: ReasonPanel,
  withdrawn: ReasonPanel,
};

async function DeclinePart({ sheet }: Props) {
  const answer = await keptAnswer("consignment-decline");
  return (
    <Disclosure summary="Decline" open={answer !== undefined}>
      <DeclineForm itemId={sheet.id} answer={answer} />
    </Disclosure>
  );
}

const day = (iso: string | null) => (iso ? <DateTime iso={iso} /> : "no day");

function AskedPanel({ sheet }: Props) {
  const open = sheet.requests.filter(({ answeredAt }) => answeredAt === null);
  return (
    <DeskPanel title="What was asked of its seller">
      <ul className="border-t border-hairline">
        {open.map(({ id, field, reason }) => (
          <li key={id} className="border-b border-hairline py-2 [overflow-wrap:anywhere]">
            <span className="font-medium">{requestFieldName(field)}.</span> {reason}
          </li>
        ))}
      </ul>
    </DeskPanel>
  );
}

function WaitingPanel({ sheet }: Props) {
  return (
    <DeskPanel title="Waiting for its seller">
      <p>
        {sheet.status === "requoted" ? "The other price stands until " : "The offer stands until "}
        {day(sheet.dueAt)}. Without an answer{" "}
        {sheet.status === "requoted" ? "it goes back." : "it ends, and nothing follows from it."}
      </p>
    </DeskPanel>
  );
}

async function ParcelPanel({ sheet }: Props) {
  const answer = await keptAnswer("consignment-receive");
  return (
    <DeskPanel title="Its parcel">
      <p className="mb-3 text-stone">
        {sheet.status === "accepted" ? (
          <>To be sent by {day(sheet.dueAt)}.</>
        ) : (
          "Announced as sent."
        )}
      </p>
      <MoveForm
        id="receive"
        action={receive}
        hidden={{ itemId: sheet.id }}
        fields={[
          {
            name: "shelf",
            label: "Shelf",
            hint: "Where it lies until it is looked at",
            optional: true,
            most: 40,
          },
        ]}
        button="It is here"
        pending="Writing down…"
        primary
        answer={answer}
      />
    </DeskPanel>
  );
}

function ShopPanel({ sheet }: Props) {
  const { product, currency, contracts } = sheet;
  const priceCents = product?.priceCents ?? null;
  const contract = contracts.find(({ status }) => status === "accepted");
  const facts = [
    {
      label: "Its page",
      value: product ? (
        <TextLink href={`/products/${product.slug}`} prefetch={false}>
          In the shop
        </TextLink>
      ) : (
        "None"
      ),
    },
    {
      label: "Product",
      value: product ? (
        <TextLink href={`/admin/products/${product.slug}`} prefetch={false}>
          At its desk
        </TextLink>
      ) : (
        "None"
      ),
    },
    {
      label: "Price now",
      value: priceCents === null ? "None" : <Price cents={priceCents} currency={currency} />,
    },
    { label: "Listed", value: day(sheet.listedAt) },
    ...(sheet.dueAt
      ? [
          {
            label: sheet.status === "in_grace" ? "Grace ends" : "Term ends",
            value: day(sheet.dueAt),
          },
        ]
      : []),
    ...(contract && (sheet.status === "listed" || sheet.status === "in_grace")
      ? [{ label: "Then", value: OUTCOME_WORDS[contract.endOutcome] }]
      : []),
  ];
  return (
    <DeskPanel title={STATE_WORDS[sheet.status]}>
      <KeyValueList items={facts} />
    </DeskPanel>
  );
}

async function BackPanel({ sheet }: Props) {
  const [back, away] = await Promise.all([
    keptAnswer("consignment-back"),
    keptAnswer("consignment-donate"),
  ]);
  // Where its contract says that it goes back unsold, only its seller may let it be given away.
  const why = sheet.history.find(
    ({ to, transition }) => to === "returning" && transition !== "unblock",
  );
  const mayGoAway = sheet.rejectChoice === "donate" && why?.transition !== "return_unsold";
  return (
    <>
      <DeskPanel title="Send it back">
        <MoveForm
          id="send-back"
          action={goBack}
          hidden={{ itemId: sheet.id }}
          fields={[
            { name: "carrier", label: "Carrier", most: 60 },
            { name: "tracking", label: "Tracking number", optional: true, most: 80 },
          ]}
          button="It is on its way"
          pending="Writing down…"
          primary={!mayGoAway}
          answer={back}
        />
      </DeskPanel>
      {mayGoAway ? (
        <DeskPanel title="Give it away">
          <MoveForm
            id="give-away"
            action={giveAway}
            hidden={{ itemId: sheet.id }}
            fields={[{ name: "to", label: "Who has it", hint: "Its seller reads this", most: 200 }]}
            button="It was given away"
            pending="Writing down…"
            primary
            answer={away}
          />
        </DeskPanel>
      ) : null}
    </>
  );
}

function ReasonPanel({ sheet }: Props) {
  const reason = sheet.status === "declined" ? sheet.declineReason : sheet.withdrawReason;
  return (
    <DeskPanel title={STATE_WORDS[sheet.status]}>
      <p className="[overflow-wrap:anywhere]">{reason ?? "By its seller, without a reason."}</p>
    </DeskPanel>
  );
}
