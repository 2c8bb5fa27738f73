import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { MarkRead } from "@/components/sell/mark-read";
import { MessageThread } from "@/components/sell/message-thread";
import { PieceState } from "@/components/sell/piece-card";
import { PieceFacts } from "@/components/sell/piece-facts";
import { PinnedPhotos } from "@/components/sell/pinned-photos";
import { Turn } from "@/components/sell/turn";
import { Timeline } from "@/components/admin/timeline";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { eventActor, eventNote, eventText } from "@/lib/consignment/event-texts";
import { expectationOf } from "@/lib/consignment/expectations";
import { slotName } from "@/lib/consignment/offer-steps";
import { findOwnPiece } from "@/lib/consignment/seller-queries";
import type { SellerPiece } from "@/lib/consignment/seller-view";
import { keptAnswer } from "@/lib/web/kept-answer";
import { SellFrame } from "../../frame";
import { requireSeller } from "../../require-seller";
import { sendMessage } from "./actions";
import { ContractSection } from "./contract-section";
import { OtherMoves } from "./other-moves";
import { StatePanel } from "./state-panel";

type Props = { params: Promise<{ number: string }> };

// Rendered in one piece: nobody's piece belongs into a shell that is shared.
export const instant = false;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).number, robots: { index: false } };
}

export default async function PiecePage({ params }: Props) {
  const { number } = await params;
  const { actor, consignor } = await requireSeller(`/sell/items/${number}` as Route);
  const piece = await findOwnPiece(actor, number);
  if (!piece) notFound();
  if (piece.status === "draft") redirect(`/sell/items/${number}/edit/piece`);
  return (
    <SellFrame current="/sell/items">
      <PageHeading
        title={piece.values.title}
        above={
          <Breadcrumb items={[{ label: "Your pieces", href: "/sell/items" }, { label: number }]} />
        }
        aside={<PieceState status={piece.status} />}
        className="pb-6 lg:pb-8"
      />
      <div className="space-y-14">
        <div className="space-y-8">
          <Turn expected={expected(piece)} />
          <StatePanel
            piece={piece}
            hasAddress={consignor.address !== null}
            current={consignor.current}
          />
        </div>
        <ContractSection piece={piece} />
        <Messages piece={piece} />
        <Description piece={piece} />
        <History piece={piece} />
        <OtherMoves piece={piece} />
      </div>
    </SellFrame>
  );
}

function expected({ values, contracts, sale, ...piece }: SellerPiece) {
  const accepted = contracts.find(({ status }) => status === "accepted");
  return expectationOf({
    ...piece,
    rejectChoice: values.rejectChoice,
    endOutcome: accepted?.endOutcome ?? null,
    payableFrom: sale?.payableFrom ?? null,
  });
}

async function Messages({ piece: { number, messages } }: { piece: SellerPiece }) {
  return (
    <section aria-labelledby="messages">
      <h2 id="messages" className="display mb-4 text-2xl">
        Messages
      </h2>
      <MarkRead number={number} />
      <MessageThread
        number={number}
        action={sendMessage}
        answer={await keptAnswer("message")}
        messages={messages.map(({ id, side, body, at }) => ({
          id,
          body,
          own: side === "seller",
          at: at.toISOString(),
        }))}
      />
    </section>
  );
}

function Description({ piece: { values, photos } }: { piece: SellerPiece }) {
  const ready = photos.filter(({ status }) => status === "ready");
  return (
    <section aria-labelledby="described">
      <h2 id="described" className="display mb-4 text-2xl">
        As you described it
      </h2>
      <PinnedPhotos
        photos={ready.map((photo) => ({ ...photo, label: slotName(values.category, photo.slot) }))}
        flaws={values.flaws}
      />
      <div className="mt-6">
        <PieceFacts values={values} />
      </div>
    </section>
  );
}

function History({ piece: { history } }: { piece: SellerPiece }) {
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="display mb-4 text-2xl">
        What has happened
      </h2>
      <Timeline
        label="What has happened"
        entries={history.toReversed().map((event) => ({
          at: event.at.toISOString(),
          who: eventActor(event),
          what: (
            <>
              {eventText(event)}
              {eventNote(event) ? (
                <span className="block text-sm wrap-anywhere whitespace-pre-line text-stone">
                  {eventNote(event)}
                </span>
              ) : null}
            </>
          ),
        }))}
      />
    </section>
  );
}
