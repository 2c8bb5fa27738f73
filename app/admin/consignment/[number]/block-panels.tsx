import { DeskPanel } from "@/components/admin/desk-panel";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import type { PieceSheet } from "@/lib/consignment/desk-view";
import { STATE_WORDS } from "@/lib/consignment/desk-words";
import { keptAnswer } from "@/lib/web/kept-answer";
import { block, unblock } from "../actions";
import { MoveForm } from "./move-form";

type Props = { sheet: PieceSheet };

/** Why a piece is blocked, and the way out. */
export async function BlockedPanel({ sheet }: Props) {
  const answer = await keptAnswer("consignment-unblock");
  return (
    <DeskPanel title="Blocked">
      <Notice tone="error" live={false} className="mb-4">
        <p>{sheet.blockReason}</p>
        <p className="mt-1 text-stone">
          It stood as “{sheet.blockedFrom ? STATE_WORDS[sheet.blockedFrom] : "nothing"}”, and stands
          there again when it is let go.
        </p>
      </Notice>
      <MoveForm
        id="unblock"
        action={unblock}
        hidden={{ itemId: sheet.id }}
        fields={[
          {
            name: "note",
            label: "What was found",
            hint: "Its seller reads this",
            long: true,
            most: 500,
          },
        ]}
        button="Let it go on"
        pending="Letting go…"
        answer={answer}
      />
    </DeskPanel>
  );
}

/** Stops a piece wherever it stands, with a reason. */
export async function BlockForm({ sheet }: Props) {
  const answer = await keptAnswer("consignment-block");
  const inShop = sheet.status === "listed";
  return (
    <Disclosure summary="Block" open={answer !== undefined}>
      <p className="mb-3 text-stone">
        {inShop
          ? "It leaves the shop at once. Whoever is paying for it has everything back."
          : "Nothing happens to it until it is let go again."}
      </p>
      <MoveForm
        id="block"
        action={block}
        hidden={{ itemId: sheet.id }}
        fields={[
          { name: "reason", label: "Reason", hint: "Its seller reads this", long: true, most: 500 },
        ]}
        button="Block it"
        pending="Blocking…"
        answer={answer}
      />
    </Disclosure>
  );
}
