import { RequestList } from "@/components/sell/request-list";
import { SentForm } from "@/components/sell/sent-form";
import { ButtonLink } from "@/components/ui/button";
import { KeyValueList } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Price } from "@/components/ui/price";
import { trackingUrl } from "@/lib/consignment/carriers";
import { dayText } from "@/lib/consignment/paper-words";
import { findReceivingAddress } from "@/lib/consignment/receiving-address";
import type { SellerPiece } from "@/lib/consignment/seller-view";
import { keptAnswer } from "@/lib/web/kept-answer";
import { markSent } from "./actions";
import { Offer } from "./offer";

type Props = {
  piece: SellerPiece;
  hasAddress: boolean;
  /** Whether the terms in force are accepted. */
  current: boolean;
};

/** What belongs to the state that a piece is in: what to do now, or what has come of it. */
export function StatePanel({ piece, hasAddress, current }: Props) {
  const { number, status, values } = piece;
  switch (status) {
    case "changes_requested":
      return (
        <div>
          <RequestList requests={piece.requests} category={values.category} number={number} />
          <ButtonLink href={`/sell/items/${number}/edit/send`}>Check and send it again</ButtonLink>
        </div>
      );
    case "offered":
    case "requoted":
      return <Offer piece={piece} hasAddress={hasAddress} current={current} />;
    case "accepted":
      return <Sending number={number} />;
    case "in_transit":
      return <Parcel piece={piece} />;
    case "declined":
      return piece.declineReason ? (
        <Notice title="Why we did not take it">
          <p className="wrap-anywhere whitespace-pre-line">{piece.declineReason}</p>
        </Notice>
      ) : null;
    case "blocked":
      return (
        <Notice tone="warning" live={false} title="Why we have set it aside">
          <p className="wrap-anywhere whitespace-pre-line">{piece.blockReason}</p>
        </Notice>
      );
    case "listed":
      return <InShop piece={piece} />;
    case "sold":
    case "settled":
      return <Sold piece={piece} />;
    default:
      return null;
  }
}

async function Sending({ number }: { number: string }) {
  const to = await findReceivingAddress();
  return (
    <div className="page-grid gap-y-8">
      <section aria-labelledby="pack" className="col-span-4 lg:col-span-6">
        <h2 id="pack" className="display text-2xl">
          1. Pack it
        </h2>
        <p className="mt-2 mb-4">
          Print the packing slip and lay it on top. Its code tells us whose piece it is before we
          have unwrapped it.
        </p>
        <a
          href={`/sell/items/${number}/slip`}
          className="button secondary"
          target="_blank"
          rel="noreferrer"
        >
          Packing slip as PDF
        </a>
        <p className="mt-5 text-sm text-stone">Send it to</p>
        <address className="not-italic">
          {to.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </address>
      </section>
      <section aria-labelledby="send" className="col-span-4 lg:col-span-6">
        <h2 id="send" className="display mb-4 text-2xl">
          2. Send it
        </h2>
        <SentForm number={number} action={markSent} answer={await keptAnswer("sent")} />
      </section>
    </div>
  );
}

function Parcel({ piece: { number, carrier, tracking } }: { piece: SellerPiece }) {
  const url = carrier && tracking ? trackingUrl(carrier, tracking) : null;
  return (
    <KeyValueList
      items={[
        { label: "Carried by", value: carrier ?? "Not known" },
        ...(tracking
          ? [
              {
                label: "Tracking",
                value: url ? (
                  <a href={url} className="link ink" rel="noreferrer external">
                    {tracking}
                  </a>
                ) : (
                  tracking
                ),
              },
            ]
          : []),
        {
          label: "Packing slip",
          value: (
            <TextLink href={`/sell/items/${number}/slip`} prefetch={false}>
              Once more as PDF
            </TextLink>
          ),
        },
      ]}
    />
  );
}

function InShop({ piece: { shop, contracts, listedAt } }: { piece: SellerPiece }) {
  if (!shop) return null;
  const currency = contracts[0]?.currency ?? "usd";
  return (
    <KeyValueList
      items={[
        {
          label: "Price now",
          value: <Price cents={shop.priceCents} currency={currency} />,
        },
        ...(listedAt ? [{ label: "In the shop since", value: dayText(listedAt) }] : []),
        {
          label: "Its page",
          value: <TextLink href={`/products/${shop.slug}`}>See it in the shop</TextLink>,
        },
      ]}
    />
  );
}

function Sold({ piece: { sale, shop, contracts } }: { piece: SellerPiece }) {
  if (!sale) return null;
  const currency = contracts[0]?.currency ?? "usd";
  return (
    <KeyValueList
      items={[
        { label: "Sold on", value: dayText(sale.soldAt) },
        { label: "For", value: <Price cents={sale.priceCents} currency={currency} /> },
        { label: "Your share", value: <Price cents={sale.shareCents} currency={currency} /> },
        ...(shop
          ? [
              {
                label: "Its page",
                value: <TextLink href={`/products/${shop.slug}`}>It stays as a record</TextLink>,
              },
            ]
          : []),
      ]}
    />
  );
}
