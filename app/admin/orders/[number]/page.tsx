import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { Postings } from "@/components/admin/postings";
import { SheetLines } from "@/components/admin/sheet-lines";
import { SheetPayments } from "@/components/admin/sheet-payment";
import { OrderBadge, PaymentBadge, ShipmentBadge } from "@/components/admin/state-badges";
import { Timeline } from "@/components/admin/timeline";
import { AddressForm } from "@/components/checkout/address-form";
import { OrderTotals, type TotalsRow } from "@/components/checkout/order-totals";
import { SaidNotice } from "@/components/desk/said-notice";
import { DateTime } from "@/components/ui/date-time";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/link";
import { hasPermission } from "@/lib/access/permissions";
import { env } from "@/lib/env";
import { findOrderSheet } from "@/lib/orders/desk-queries";
import type { OrderSheet, SheetEvent } from "@/lib/orders/desk-view";
import { keptAnswer, keptNotice } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { correctOrderAddress } from "./actions";
import { actorText, eventText } from "./history-words";
import { Mails } from "./mails";
import { OrderCases } from "./order-cases";
import { OrderMoney } from "./order-money";
import { NoteForm } from "./note-form";
import { Parcels } from "./parcels";

// Rendered in one piece: the sheet is whole without JavaScript.
export const instant = false;

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).number} · Desk`, robots: { index: false } };
}

export default async function OrderPage({ params }: Props) {
  const actor = await requireStaff("fulfilment", "finance");
  const found = await findOrderSheet(actor, (await params).number);
  if (!found.ok) notFound();
  const order = found.value;
  const { currency } = order;
  const packs = hasPermission(actor, "fulfilment");
  const keepsBooks = hasPermission(actor, "finance");
  const [move, send, split, lost, address, note, cancel, refund, replace] = await Promise.all(
    [
      "parcel-move",
      "parcel-send",
      "parcel-split",
      "lost-refund",
      "order-address",
      "order-note",
      "order-cancel",
      "order-refund",
      "refund-replace",
    ].map(keptAnswer),
  );
  const said = await keptNotice(
    [
      order.id,
      ...order.shipments.map(({ id }) => id),
      ...order.payments.flatMap(({ refunds }) => refunds.map(({ id }) => id)),
    ],
    ["order-cancel", "order-refund", "lost-refund", "refund-replace"],
  );
  const unsent = order.shipments.every(({ status }) => ["to_pack", "cancelled"].includes(status));
  return (
    <Desk actor={actor} current="/admin/orders">
      <DeskHeading
        above={
          <TextLink href="/admin/orders" tone="stone" underline="hover">
            Orders
          </TextLink>
        }
        title={order.number}
        status={
          <span className="flex flex-wrap gap-1.5">
            <OrderBadge state={order.status} />
            <PaymentBadge state={order.payments[0]?.status ?? null} />
            <ShipmentBadge state={order.shipments.at(-1)?.status ?? null} />
          </span>
        }
      />
      <div className="grid min-w-0 gap-8">
        <SaidNotice text={said} />
        <DeskPanel title="Goods">
          <SheetLines lines={order.lines} currency={currency} />
          <div className="mt-4 ml-auto max-w-80">
            <OrderTotals rows={totalsOf(order)} totalCents={order.totalCents} currency={currency} />
          </div>
        </DeskPanel>
        <div className="grid min-w-0 gap-8 sm:grid-cols-2 xl:grid-cols-[3fr_4fr_3fr]">
          <DeskPanel title="Shopper">
            <Shopper order={order} />
            {packs && order.status === "placed" && unsent ? (
              <Disclosure summary="Correct the address" open={Boolean(address)} className="mt-3">
                <AddressForm
                  action={correctOrderAddress}
                  defaults={order.address}
                  about={{ orderId: order.id }}
                  answer={address}
                />
              </Disclosure>
            ) : null}
          </DeskPanel>
          <DeskPanel title="Payment">
            <SheetPayments payments={order.payments} currency={currency} />
          </DeskPanel>
          <div className="grid min-w-0 content-start gap-8 max-xl:sm:col-span-2 max-xl:sm:grid-cols-2">
            <DeskPanel title="Parcels">
              <Parcels
                order={order}
                packs={packs}
                keepsBooks={keepsBooks}
                demo={env.DEMO}
                answers={{ move, send, split, lost }}
              />
            </DeskPanel>
            {order.cases.length > 0 || order.notes.length > 0 ? (
              <DeskPanel title="Cases">
                <OrderCases order={order} keepsBooks={keepsBooks} />
              </DeskPanel>
            ) : null}
            <DeskPanel title="Mails">
              <Mails mails={order.mails} readable={env.DEMO} />
            </DeskPanel>
          </div>
        </div>
        <OrderMoney order={order} keepsBooks={keepsBooks} answers={{ cancel, refund, replace }} />
        <div className="grid min-w-0 gap-8 xl:grid-cols-2">
          <DeskPanel title="History">
            <NoteForm orderId={order.id} answer={note} />
            <Timeline
              entries={order.history.map((event) => ({
                id: event.id,
                at: event.at,
                who: actorText(event),
                what: <Happened event={event} />,
              }))}
            />
          </DeskPanel>
          {order.postings ? (
            <DeskPanel title="Ledger">
              <Postings postings={order.postings} currency={currency} />
            </DeskPanel>
          ) : null}
        </div>
      </div>
    </Desk>
  );
}

function Happened({ event }: { event: SheetEvent }) {
  const text = eventText(event);
  if (!event.note) return text;
  return event.axis === "note" ? (
    <p className="border-l-2 border-outline pl-3 whitespace-pre-wrap wrap-anywhere">{event.note}</p>
  ) : (
    <>
      {text} <span className="text-stone wrap-anywhere">({event.note})</span>
    </>
  );
}

function totalsOf(order: OrderSheet): TotalsRow[] {
  return [
    { label: "Goods", cents: order.subtotalCents },
    ...(order.discountCents > 0
      ? [{ label: order.promotions.join(", ") || "Discount", cents: -order.discountCents }]
      : []),
    { label: `Delivery, ${order.rateName}`, cents: order.shippingCents },
    ...(order.shippingDiscountCents > 0
      ? [{ label: "Off the delivery", cents: -order.shippingDiscountCents }]
      : []),
    { label: "Sales tax", cents: order.taxCents },
  ];
}

function Shopper({ order }: { order: OrderSheet }) {
  return (
    <>
      <p className="break-words">
        <a href={`mailto:${order.email}`} className="underline underline-offset-4">
          {order.email}
        </a>
        <span className="text-stone">
          {order.hasAccount ? ", with an account" : ", as a guest"}
        </span>
      </p>
      <address className="mt-2 not-italic">
        {[order.shopperName, ...order.shipLines].map((line) => (
          <span key={line} className="block break-words">
            {line}
          </span>
        ))}
      </address>
      {order.shipPhone ? <p className="mt-2 tabular-nums">{order.shipPhone}</p> : null}
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 text-stone">
        <dt>Started</dt>
        <dd>
          <DateTime iso={order.createdAt.toISOString()} withTime />
        </dd>
        {order.placedAt ? (
          <>
            <dt>Placed</dt>
            <dd>
              <DateTime iso={order.placedAt.toISOString()} withTime />
            </dd>
          </>
        ) : null}
        {order.closedAt ? (
          <>
            <dt>Closed</dt>
            <dd>
              <DateTime iso={order.closedAt.toISOString()} withTime />
              {order.closedReason ? `: ${order.closedReason}` : ""}
            </dd>
          </>
        ) : null}
      </dl>
    </>
  );
}
