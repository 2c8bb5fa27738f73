import { DeskPanel } from "@/components/admin/desk-panel";
import { DeskForm, type DeskField } from "@/components/desk/desk-form";
import type { LineRow } from "@/components/desk/line-grid";
import { OrderTotals } from "@/components/checkout/order-totals";
import { Disclosure } from "@/components/ui/disclosure";
import { typedPrice } from "@/lib/catalog/price-input";
import { formatCents } from "@/lib/money";
import type { ReturnSheet } from "@/lib/returns/desk-queries";
import type { FormState } from "@/lib/web/form-state";
import { approve, decline, receive, refund } from "../actions";

type Answers = Readonly<
  Record<"approve" | "decline" | "receive" | "refund", FormState | undefined>
>;

type Props = {
  sheet: ReturnSheet;
  packs: boolean;
  keepsBooks: boolean;
  answers: Answers;
};

const field = (
  key: string,
  label: string,
  more: Partial<Extract<DeskField, { options: unknown }>>,
) => ({
  key,
  label,
  kind: "line" as const,
  needed: false,
  options: null,
  value: "",
  ...more,
});

/** What is to be done next with a return. */
export function ReturnSteps({ sheet, packs, keepsBooks, answers }: Props) {
  const about = { returnId: sheet.id };
  if (sheet.status === "requested" && packs) {
    return (
      <div className="grid min-w-0 gap-8 sm:grid-cols-2">
        <DeskPanel title="Let it come">
          <p className="mb-3 text-stone">
            The shopper is mailed a label and has three weeks to use it.
          </p>
          <DeskForm
            name="approve"
            action={approve}
            answer={answers.approve}
            about={about}
            label="Approve"
            pendingLabel="Approving…"
          />
        </DeskPanel>
        <DeskPanel title="Decline it">
          <DeskForm
            name="decline"
            action={decline}
            answer={answers.decline}
            about={about}
            fields={[
              field("reason", "Why", {
                kind: "text",
                needed: true,
                hint: "The shopper reads this",
              }),
            ]}
            label="Decline"
            pendingLabel="Declining…"
            quiet
          />
        </DeskPanel>
      </div>
    );
  }
  if ((sheet.status === "approved" || sheet.status === "in_transit") && packs) {
    return <Receive sheet={sheet} about={about} answer={answers.receive} />;
  }
  if (sheet.status === "received") {
    return <Refund sheet={sheet} about={about} answer={answers.refund} keepsBooks={keepsBooks} />;
  }
  return null;
}

type StepProps = {
  sheet: ReturnSheet;
  about: { returnId: string };
  answer: FormState | undefined;
};

function Receive({ sheet, about, answer }: StepProps) {
  return (
    <DeskPanel title="Count what came">
      <p className="mb-3 text-stone">
        What can be sold again is on the shelf at once. What was opened never is, and a piece goes
        to inspection.
      </p>
      <DeskForm
        name="receive"
        action={receive}
        answer={answer}
        about={about}
        grid={{
          caption: "What came of each line",
          columns: [
            { key: "received", label: "Came", kind: "count" },
            { key: "opened", label: "Opened", kind: "count" },
            { key: "resellable", label: "To the shelf", kind: "count" },
            { key: "findings", label: "What was found", kind: "text" },
          ],
          rows: sheet.lines.map((line): LineRow => {
            const shelf = line.rule.restocks && !line.isPiece;
            return {
              id: line.id,
              title: line.title,
              detail: line.sku,
              imageBase: line.imageBase,
              values: {
                received: String(line.quantity),
                opened: line.unopened || line.isPiece ? "0" : String(line.quantity),
                resellable: shelf && line.unopened ? String(line.quantity) : "0",
              },
              most: { received: `of ${line.quantity}` },
              ...(line.isPiece
                ? { without: { opened: "–", resellable: "Inspection" } }
                : shelf
                  ? {}
                  : { without: { resellable: "Never" } }),
            };
          }),
        }}
        label="Counted"
        pendingLabel="Writing down…"
      />
    </DeskPanel>
  );
}

function Refund({ sheet, about, answer, keepsBooks }: StepProps & { keepsBooks: boolean }) {
  const { proposed, currency } = sheet;
  const outcome: DeskField = {
    key: "outcome",
    label: "How",
    kind: "choice",
    needed: true,
    value: sheet.outcome,
    options: [
      { value: "refund", label: "The way it was paid" },
      { value: "credit", label: sheet.hasAccount ? "As store credit" : "As a gift card" },
    ],
  };
  const goods = sheet.lines.reduce((sum, line) => sum + line.proposedCents, 0);
  return (
    <DeskPanel title="Give the money back">
      <div className="mb-4 max-w-80">
        <OrderTotals
          rows={[
            { label: "Goods, by the rules", cents: goods + proposed.feeCents },
            ...(proposed.feeCents > 0
              ? [{ label: "Kept for the work", cents: -proposed.feeCents }]
              : []),
            { label: "Delivery", cents: proposed.shippingCents },
            { label: "Sales tax", cents: proposed.taxCents },
          ]}
          totalCents={proposed.totalCents}
          currency={currency}
        />
      </div>
      <DeskForm
        name="refund"
        action={refund}
        answer={answer}
        about={about}
        fields={[outcome]}
        label={
          proposed.totalCents > 0
            ? `Give ${formatCents(proposed.totalCents, currency)} back`
            : "Close, nothing to give back"
        }
        pendingLabel="Giving back…"
      />
      {keepsBooks ? (
        <Disclosure
          summary="Other amounts"
          className="mt-6"
          open={answer?.initialValue?.["own"] === "yes"}
        >
          <DeskForm
            name="refund-own"
            action={refund}
            answer={answer}
            about={{ ...about, own: "yes" }}
            grid={{
              caption: "What is given back of each line",
              columns: [{ key: "amounts", label: "Without tax", kind: "money" }],
              rows: sheet.lines.map((line) => ({
                id: line.id,
                title: line.title,
                detail: line.sku,
                imageBase: line.imageBase,
                values: { amounts: typedPrice(line.proposedCents) },
                most: { amounts: `of ${formatCents(line.mostCents, currency)}` },
                ...(line.mostCents === 0 ? { without: { amounts: "Nothing left" } } : {}),
              })),
            }}
            fields={[
              field("shipping", "Of the delivery", {
                kind: "money",
                value: typedPrice(proposed.shippingCents),
                hint: `Of ${formatCents(sheet.deliveryLeftCents, currency)}, without tax`,
              }),
              outcome,
              field("note", "Why", {
                kind: "line",
                most: 300,
                hint: "Stands in the order’s history",
              }),
            ]}
            label="Give these back"
            pendingLabel="Giving back…"
            quiet
          />
        </Disclosure>
      ) : null}
    </DeskPanel>
  );
}
