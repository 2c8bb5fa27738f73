import { DeskPanel } from "@/components/admin/desk-panel";
import { DeskForm, type DeskField } from "@/components/desk/desk-form";
import { typedPrice } from "@/lib/catalog/price-input";
import { formatCents } from "@/lib/money";
import type { ClaimSheet } from "@/lib/returns/desk-queries";
import type { FormState } from "@/lib/web/form-state";
import { decline, settle } from "../actions";

type Props = {
  sheet: ClaimSheet;
  keepsBooks: boolean;
  answers: { settle: FormState | undefined; decline: FormState | undefined };
};

const answerField = (hint: string, needed: boolean): DeskField => ({
  key: "answer",
  label: "What you write to the shopper",
  kind: "text",
  needed,
  options: null,
  value: "",
  hint,
});

/** The ways in which an open claim can be answered. */
export function ClaimSteps({ sheet, keepsBooks, answers }: Props) {
  const about = { claimId: sheet.id };
  const last = answers.settle?.initialValue?.["remedy"];
  const of = (remedy: string) => (last === remedy ? answers.settle : undefined);
  const piece = sheet.lines.some(({ isPiece }) => isPiece);
  const short = sheet.lines.some(({ onShelf, quantity }) => onShelf < quantity);
  const way: DeskField = {
    key: "outcome",
    label: "How",
    kind: "choice",
    needed: true,
    value: "refund",
    options: [
      { value: "refund", label: "The way it was paid" },
      { value: "credit", label: sheet.hasAccount ? "As store credit" : "As a gift card" },
    ],
  };
  return (
    <div className="grid min-w-0 gap-8 lg:grid-cols-2">
      {keepsBooks ? (
        <DeskPanel title="Give money back" className="lg:col-span-2">
          <p className="mb-3 text-stone">The goods stay where they are. Tax goes back with it.</p>
          <DeskForm
            name="claim-refund"
            action={settle}
            answer={of("refund")}
            about={{ ...about, remedy: "refund" }}
            grid={{
              caption: "What is given back of each line",
              columns: [{ key: "amounts", label: "Without tax", kind: "money" }],
              rows: sheet.lines.map((line) => ({
                id: line.orderLineId,
                title: line.title,
                detail: line.sku,
                imageBase: line.imageBase,
                values: { amounts: typedPrice(line.leftCents) },
                most: { amounts: `of ${formatCents(line.leftCents, sheet.currency)}` },
                ...(line.leftCents === 0 ? { without: { amounts: "Nothing left" } } : {}),
              })),
            }}
            fields={[
              way,
              {
                key: "delivery",
                label: "The delivery as well",
                kind: "yes",
                needed: false,
                options: null,
                value: "",
              },
              answerField("It stands in the mail", false),
            ]}
            label="Give it back"
            pendingLabel="Giving back…"
            wide
          />
        </DeskPanel>
      ) : null}
      {piece ? null : (
        <DeskPanel title="Send it again">
          <p className="mb-3 text-stone">
            {short ? "Not all of it is on the shelf." : "A parcel with the same goes to pack."}
          </p>
          <DeskForm
            name="claim-resend"
            action={settle}
            answer={of("resend")}
            about={{ ...about, remedy: "resend" }}
            fields={[answerField("It stands in the mail", false)]}
            label="Send it again"
            pendingLabel="Settling…"
            quiet
          />
        </DeskPanel>
      )}
      {sheet.kind === "missing" ? null : (
        <DeskPanel title="Let it come back">
          <p className="mb-3 text-stone">
            An approved return with a label; all of it is given back once it is here.
          </p>
          <DeskForm
            name="claim-send-back"
            action={settle}
            answer={of("send_back")}
            about={{ ...about, remedy: "send_back" }}
            fields={[way, answerField("It stands in the mail", false)]}
            label="Ask for it back"
            pendingLabel="Settling…"
            quiet
          />
        </DeskPanel>
      )}
      <DeskPanel title="Decline">
        <DeskForm
          name="claim-decline"
          action={decline}
          answer={answers.decline}
          about={about}
          fields={[answerField("Say why; the shopper reads it", true)]}
          label="Decline"
          pendingLabel="Declining…"
          quiet
        />
      </DeskPanel>
    </div>
  );
}
