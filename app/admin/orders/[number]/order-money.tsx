import { DeskPanel } from "@/components/admin/desk-panel";
import { DeskForm, type DeskField } from "@/components/desk/desk-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Price } from "@/components/ui/price";
import { typedPrice } from "@/lib/catalog/price-input";
import { formatCents } from "@/lib/money";
import type { OrderSheet } from "@/lib/orders/desk-view";
import type { FormState } from "@/lib/web/form-state";
import { cancelPlaced, giveBack, replaceFailed } from "./money-actions";

type Props = {
  order: OrderSheet;
  keepsBooks: boolean;
  answers: Readonly<Record<"cancel" | "refund" | "replace", FormState | undefined>>;
};

const toCredit = (order: OrderSheet): DeskField => ({
  key: "toCredit",
  label: order.hasAccount ? "All of it as store credit" : "All of it as a gift card",
  kind: "yes",
  needed: false,
  options: null,
  value: "",
});

const reason = (hint: string): DeskField => ({
  key: "reason",
  label: "Why",
  kind: "line",
  needed: true,
  most: 300,
  options: null,
  value: "",
  hint,
});

/** What can be done about an order's money: call it off, give a part back, try a refund again. */
export function OrderMoney({ order, keepsBooks, answers }: Props) {
  const unsent = order.shipments.every(({ status }) => ["to_pack", "cancelled"].includes(status));
  const cancels = order.status === "placed" && unsent;
  const sold = order.status === "placed" || order.status === "completed";
  const failed = order.payments.flatMap(({ refunds }) =>
    refunds.filter(({ status, replaced }) => status === "failed" && !replaced),
  );
  const left = order.shippingLeftCents + order.lines.reduce((sum, line) => sum + line.leftCents, 0);
  if (!cancels && !(keepsBooks && (failed.length > 0 || (sold && left > 0)))) return null;
  return (
    <DeskPanel title="Money back">
      <div>
        {keepsBooks
          ? failed.map((refund) => (
              <div key={refund.id} className="mb-4 border-l-2 border-error pl-3">
                <p className="mb-2">
                  A refund of <Price cents={refund.amountCents} currency={order.currency} /> failed
                  {refund.failure ? `: ${refund.failure}` : ""}. It is still owed.
                </p>
                <div className="flex flex-wrap gap-3">
                  {(["again", "credit"] as const).map((how) => (
                    <DeskForm
                      key={how}
                      name={`replace-${how}-${refund.id}`}
                      action={replaceFailed}
                      answer={
                        answers.replace?.initialValue?.["refundId"] === refund.id &&
                        answers.replace.initialValue["how"] === how
                          ? answers.replace
                          : undefined
                      }
                      about={{ refundId: refund.id, how }}
                      label={how === "again" ? "Try the card again" : "Give it as credit"}
                      pendingLabel="…"
                      quiet
                    />
                  ))}
                </div>
              </div>
            ))
          : null}
        {cancels ? (
          <Disclosure summary="Cancel the order" open={Boolean(answers.cancel?.error)}>
            <DeskForm
              name="order-cancel"
              action={cancelPlaced}
              answer={answers.cancel}
              about={{ orderId: order.id }}
              fields={[reason("It stands in the history"), toCredit(order)]}
              label={`Cancel and give ${formatCents(order.totalCents, order.currency)} back`}
              pendingLabel="Cancelling…"
              quiet
            />
          </Disclosure>
        ) : null}
        {keepsBooks && sold && left > 0 ? (
          <Disclosure summary="Give a part back" open={Boolean(answers.refund?.error)}>
            <p className="mb-3 text-stone">
              The goods stay with the shopper, and the shop bears it. Tax goes back with it.
            </p>
            <DeskForm
              name="order-refund"
              action={giveBack}
              answer={answers.refund}
              about={{ orderId: order.id }}
              grid={{
                caption: "What is given back of each line",
                columns: [{ key: "amounts", label: "Without tax", kind: "money" }],
                rows: order.lines.map((line) => ({
                  id: line.id,
                  title: line.title,
                  detail: line.sku,
                  imageBase: line.imageBase,
                  values: {},
                  most: { amounts: `of ${formatCents(line.leftCents, order.currency)}` },
                  ...(line.leftCents === 0 ? { without: { amounts: "Nothing left" } } : {}),
                })),
              }}
              fields={[
                {
                  key: "shipping",
                  label: "Of the delivery",
                  kind: "money",
                  needed: false,
                  options: null,
                  value: "",
                  hint: `Up to $${typedPrice(order.shippingLeftCents)}, without tax`,
                },
                reason("The shopper reads it in their mail"),
                toCredit(order),
              ]}
              label="Give it back"
              pendingLabel="Giving back…"
              quiet
            />
          </Disclosure>
        ) : null}
      </div>
    </DeskPanel>
  );
}
