import type { Metadata } from "next";
import { mediaBase } from "@/components/product/card-props";
import { ButtonForm } from "@/components/sell/button-form";
import { Picture } from "@/components/shop/picture";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import {
  type BoughtPiece,
  findConsignor,
  listBoughtPieces,
} from "@/lib/consignment/consignor-queries";
import { dayText } from "@/lib/consignment/paper-words";
import type { FormState } from "@/lib/web/form-state";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { SignInPanel } from "../../../(auth)/sign-in/sign-in-panel";
import { SellFrame } from "../../frame";
import { TermsToAccept } from "../../start/terms-to-accept";
import { startDraft } from "../actions";

export const metadata: Metadata = { title: "Offer a piece", robots: { index: false } };

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;

const HERE = "/sell/items/new";

export default async function NewPiecePage() {
  const actor = await currentActor();
  // In place, like the terms: the router remembers where an address led before somebody had signed in.
  if (actor.kind === "guest") return <SignInPanel next={HERE} />;
  const consignor = await findConsignor(actor);
  if (!consignor?.current) return <TermsToAccept actor={actor} next={HERE} />;
  const [bought, answer] = await Promise.all([listBoughtPieces(actor), keptAnswer("start")]);
  return (
    <SellFrame current="/sell/items/new">
      <PageHeading
        title="Offer a piece"
        intro={
          <p>
            It takes about ten minutes: what it is, at least five photographs by daylight, its
            measurements, and what is wrong with it. Everything is saved as you go.
          </p>
        }
      />
      <ButtonForm
        id="start"
        action={startDraft}
        values={{}}
        answer={answer}
        size="lg"
        pendingLabel="One moment…"
      >
        Begin with an empty form
      </ButtonForm>
      {bought.length > 0 ? (
        <section aria-labelledby="bought" className="mt-14">
          <h2 id="bought" className="display text-2xl">
            Or pass on what you bought here
          </h2>
          <p className="mt-2 max-w-text text-stone">
            What we know of it is filled in. Its condition and its photographs are up to you: it has
            lived with you since.
          </p>
          <ul className="mt-6 border-t border-hairline">
            {bought.map((piece) => (
              <Bought key={piece.orderLineId} piece={piece} answer={answer} />
            ))}
          </ul>
        </section>
      ) : null}
    </SellFrame>
  );
}

function Bought({ piece, answer }: { piece: BoughtPiece; answer: FormState | undefined }) {
  const { orderLineId, title, imageBase, boughtAt, orderNumber, offeredAs } = piece;
  return (
    <li className="flex items-center gap-4 border-b border-hairline py-4">
      <div className="w-16 shrink-0">
        <Picture base={imageBase ? mediaBase(imageBase) : ""} small alt="" sizes="4rem" />
      </div>
      <div className="min-w-0 flex-1">
        <h3 className="font-medium wrap-anywhere">{title}</h3>
        <p className="text-sm text-stone">{`${orderNumber}, ${dayText(boughtAt)}`}</p>
      </div>
      {offeredAs ? (
        <TextLink href={`/sell/items/${offeredAs}`}>
          See {offeredAs}
          <span className="sr-only"> (as which you offer {title})</span>
        </TextLink>
      ) : (
        <ButtonForm
          id={`start-${orderLineId}`}
          action={startDraft}
          values={{ orderLineId }}
          answer={answer}
          variant="secondary"
          pendingLabel="One moment…"
        >
          Offer it<span className="sr-only"> ({title})</span>
        </ButtonForm>
      )}
    </li>
  );
}
