import { ContractTerms } from "@/components/sell/contract-terms";
import { OfferAnswer } from "@/components/sell/offer-panel";
import { PinnedPhotos } from "@/components/sell/pinned-photos";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Price } from "@/components/ui/price";
import type { Contract } from "@/lib/consignment/contract";
import type { SellerPiece } from "@/lib/consignment/seller-view";
import { CURRENT_TERMS } from "@/lib/consignment/terms";
import { keptAnswer } from "@/lib/web/kept-answer";
import { acceptOffer, consentToRequote, refuseRequote, turnDownOffer } from "./actions";

type Props = { piece: SellerPiece; hasAddress: boolean; current: boolean };

/** What lies before the seller, after inspection with what was found; and the two answers. */
export function Offer({ piece, hasAddress, current }: Props) {
  const contract = piece.contracts.find(({ status }) => status === "proposed");
  if (!contract) return null;
  const again = piece.status === "requoted";
  return (
    <section aria-labelledby="offer">
      <h2 id="offer" className="display mb-2 text-2xl">
        {again ? "Our new offer" : "Our offer"}: listed at{" "}
        <Price cents={contract.priceCents} currency={contract.currency} />
      </h2>
      <p className="mb-6 max-w-text text-stone">
        Below stands every price that it can sell for, and exactly what you have of each.
      </p>
      {again ? <Differences piece={piece} contract={contract} /> : null}
      {contract.note ? (
        <p className="mb-6 max-w-text wrap-anywhere whitespace-pre-line">{contract.note}</p>
      ) : null}
      <ContractTerms contract={contract} listedAt={null} />
      <div className="mt-8">
        <Answer
          number={piece.number}
          contract={contract}
          again={again}
          ready={hasAddress && current}
          hasAddress={hasAddress}
          choice={piece.values.rejectChoice}
        />
      </div>
    </section>
  );
}

function Differences({ piece, contract }: { piece: SellerPiece; contract: Contract }) {
  const before = piece.contracts.find(({ status }) => status === "accepted");
  return (
    <div className="mb-8">
      <Notice tone="warning" live={false} title="What differs from your description">
        <p className="wrap-anywhere whitespace-pre-line">{contract.differences}</p>
        {before ? (
          <p className="mt-1">
            Agreed before: listed at <Price cents={before.priceCents} currency={before.currency} />.
          </p>
        ) : null}
      </Notice>
      {piece.intakePhotos.length > 0 ? (
        <div className="mt-5">
          <h3 className="mb-3 font-medium">As we found it</h3>
          <PinnedPhotos
            photos={piece.intakePhotos.map((photo, at) => ({
              ...photo,
              label: `Our photograph ${at + 1}`,
            }))}
            flaws={piece.intakeFlaws}
          />
        </div>
      ) : null}
    </div>
  );
}

type AnswerProps = {
  number: string;
  contract: Contract;
  again: boolean;
  /** Nothing else is needed before a yes. */
  ready: boolean;
  hasAddress: boolean;
  choice: "return" | "donate" | null;
};

async function Answer({ number, contract, again, ready, hasAddress, choice }: AnswerProps) {
  const [acceptAnswer, refuseAnswer] = await Promise.all([
    keptAnswer("answer"),
    keptAnswer("refuse"),
  ]);
  const here = `/sell/items/${number}`;
  return (
    <>
      {ready ? null : (
        <Notice
          className="mb-6"
          title={hasAddress ? "The terms have a new version" : "Your address is needed first"}
          action={
            hasAddress ? (
              <ButtonLink size="sm" href={`/sell/start?next=${encodeURIComponent(here)}`}>
                Read and accept it
              </ButtonLink>
            ) : (
              <ButtonLink size="sm" href={`/sell/settings?next=${encodeURIComponent(here)}`}>
                Give your address
              </ButtonLink>
            )
          }
        >
          <p>
            {hasAddress
              ? "It counts for what you accept from now on."
              : "It stands on the packing slip, and is where the piece goes if it comes back."}
          </p>
        </Notice>
      )}
      <OfferAnswer
        number={number}
        round={contract.round}
        accept={again ? consentToRequote : acceptOffer}
        refuse={again ? refuseRequote : turnDownOffer}
        acceptAnswer={acceptAnswer}
        refuseAnswer={refuseAnswer}
        agree={`I accept this contract, with version ${CURRENT_TERMS.version} of the consignment terms. It does not change any more after that.`}
        acceptLabel={again ? "Accept the new offer" : "Accept the offer"}
        refuseLabel={again ? "Say no" : "Turn it down"}
        refuseHint={
          again
            ? choice === "donate"
              ? "It is given away then, as you chose. You can change that below first."
              : "It is sent back to you then. You can change that below first."
            : "The piece is withdrawn. You can offer it again whenever you like."
        }
      />
    </>
  );
}
