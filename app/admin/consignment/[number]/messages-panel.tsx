import { DeskPanel } from "@/components/admin/desk-panel";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { DateTime } from "@/components/ui/date-time";
import type { DeskMessage, PieceSheet } from "@/lib/consignment/desk-view";
import { keptAnswer } from "@/lib/web/kept-answer";
import { noAnswer, write } from "../actions";
import { MoveForm } from "./move-form";

/** What its seller and staff wrote each other about a piece, and room for more. */
export async function MessagesPanel({ sheet }: { sheet: PieceSheet }) {
  const [written, closed] = await Promise.all([
    keptAnswer("consignment-message"),
    keptAnswer("consignment-no-answer"),
  ]);
  const waiting = sheet.messages.filter(isWaiting).length;
  return (
    <DeskPanel
      id="messages"
      title="Messages"
      aside={waiting > 0 ? <Badge tone="warning">{waiting} to answer</Badge> : null}
    >
      {sheet.messages.length === 0 ? (
        <p className="mb-4 text-stone">Nothing was written yet.</p>
      ) : (
        <ol aria-label="Messages" className="mb-4 grid gap-3">
          {sheet.messages.map((message) => (
            <Message key={message.id} message={message} />
          ))}
        </ol>
      )}
      <MoveForm
        id="message"
        action={write}
        hidden={{ itemId: sheet.id }}
        fields={[
          {
            name: "body",
            label: "To its seller",
            hint: "They read it on the piece’s page and have a mail. Addresses, numbers and links are taken out",
            long: true,
            most: 4000,
          },
        ]}
        button="Send"
        pending="Sending…"
        answer={written}
      />
      {waiting > 0 ? (
        <MoveForm
          id="no-answer"
          action={noAnswer}
          hidden={{ itemId: sheet.id }}
          fields={[]}
          button="It needs no answer"
          pending="Noting…"
          answer={closed}
        />
      ) : null}
    </DeskPanel>
  );
}

const isWaiting = ({ side, readAt }: DeskMessage): boolean => side === "seller" && readAt === null;

function Message({ message }: { message: DeskMessage }) {
  const { side, who, body, at, readAt } = message;
  const state =
    side === "seller" ? (readAt ? "" : " · not answered") : readAt ? " · seen" : " · not seen yet";
  return (
    <li
      className={cn(
        "border-l-2 py-1 pl-3",
        isWaiting(message)
          ? "border-clay bg-clay-wash"
          : side === "seller"
            ? "border-outline"
            : "border-hairline",
      )}
    >
      <p className="[overflow-wrap:anywhere] whitespace-pre-line">{body}</p>
      <p className="mt-0.5 text-xs text-stone">
        {who ?? "Somebody"}
        {side === "seller" ? ", its seller" : ""} · <DateTime iso={at} withTime />
        {state}
      </p>
    </li>
  );
}
