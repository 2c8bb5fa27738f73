import { BackForm, OutcomeForm } from "@/components/sell/back-form";
import { Disclosure } from "@/components/ui/disclosure";
import { CHOOSABLE } from "@/lib/consignment/choosable";
import type { SellerPiece } from "@/lib/consignment/seller-view";
import { consignmentTransitions, type ConsignmentMove } from "@/lib/consignment/states";
import { movesFrom } from "@/lib/state-machine";
import { keptAnswer } from "@/lib/web/kept-answer";
import { cancelSending, chooseOutcome, takeBack, withdrawPiece } from "./actions";

/** What else a seller may do with a piece that stands so: the table of moves says what. */
export async function OtherMoves({ piece }: { piece: SellerPiece }) {
  const { number, status, values } = piece;
  const moves = new Set<ConsignmentMove>(movesFrom(consignmentTransitions, status, "seller"));
  const choosable = CHOOSABLE.includes(status);
  const back = await keptAnswer("back");
  if (
    !choosable &&
    !["take_back", "cancel", "withdraw"].some((move) => moves.has(move as ConsignmentMove))
  )
    return null;
  return (
    <section aria-labelledby="else">
      <h2 id="else" className="display mb-3 text-2xl">
        What else you can do
      </h2>
      <div>
        {choosable ? (
          <Disclosure
            summary={
              values.rejectChoice === "donate"
                ? "If it comes back: it is given away"
                : "If it comes back: it is sent to you"
            }
          >
            <OutcomeForm
              number={number}
              action={chooseOutcome}
              answer={await keptAnswer("outcome")}
              choice={values.rejectChoice}
            />
          </Disclosure>
        ) : null}
        {moves.has("take_back") ? (
          <Disclosure summary="Take it back">
            <BackForm
              id="back"
              number={number}
              action={takeBack}
              answer={back}
              hint="We stop looking at it. Nothing was agreed on, so nothing follows."
              label="Take it back"
            />
          </Disclosure>
        ) : null}
        {moves.has("cancel") ? (
          <Disclosure summary="Cancel the agreement">
            <BackForm
              id="back"
              number={number}
              action={cancelSending}
              answer={back}
              hint="As long as it has not been sent, you can change your mind."
              label="Cancel the agreement"
            />
          </Disclosure>
        ) : null}
        {moves.has("withdraw") ? (
          <Disclosure summary="Take it out of the shop">
            <BackForm
              id="withdraw"
              number={number}
              action={withdrawPiece}
              answer={await keptAnswer("withdraw")}
              hint="It leaves the shop at once, unless somebody is paying for it at that moment."
              label="Take it out of the shop"
              choice={values.rejectChoice}
            />
          </Disclosure>
        ) : null}
      </div>
    </section>
  );
}
