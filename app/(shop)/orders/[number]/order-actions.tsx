import { AddressForm } from "@/components/checkout/address-form";
import { PressForm } from "@/components/checkout/press-form";
import { ButtonLink } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import type { OrderView } from "@/lib/orders/order-view";
import type { OwnCases } from "@/lib/returns/queries";
import type { FormState } from "@/lib/web/form-state";
import { cancel, correct, orderAgain } from "./actions";
import { keyQuery } from "./order-path";

export type OrderAnswers = Readonly<
  Record<"cancel" | "again" | "address" | "sent" | "off" | "claimOff", FormState | undefined>
>;

type Props = {
  order: OrderView;
  /** The key of the mailed link that opened the page. */
  linkKey: string | undefined;
  cases: OwnCases;
  answers: OrderAnswers;
};

/** What a shopper can still do about an order. */
export function OrderActions({ order, linkKey, cases, answers }: Props) {
  const about = { orderId: order.id, ...(linkKey ? { key: linkKey } : {}) };
  const query = keyQuery(linkKey);
  return (
    <section aria-labelledby="do" className="space-y-4">
      <h2 id="do" className="text-sm text-stone">
        What you can do
      </h2>
      {answers.cancel?.notice ? (
        <Notice tone="success" live>
          {answers.cancel.notice}
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-3">
        {cases.mayReturn ? (
          <ButtonLink href={`/orders/${order.number}/return${query}`} variant="secondary">
            Send something back
          </ButtonLink>
        ) : null}
        {cases.mayClaim ? (
          <ButtonLink href={`/orders/${order.number}/claim${query}`} variant="secondary">
            Something is wrong
          </ButtonLink>
        ) : null}
      </div>
      <PressForm
        action={orderAgain}
        id="again"
        values={about}
        label="Order it again"
        answer={answers.again}
      />
      {order.correctable ? (
        <Disclosure summary="Change the address" open={Boolean(answers.address)}>
          <AddressForm
            action={correct}
            defaults={order.address}
            about={about}
            answer={answers.address}
          />
        </Disclosure>
      ) : null}
      {order.cancellable ? (
        <Disclosure summary="Cancel the order" open={Boolean(answers.cancel?.error)}>
          <p className="mb-3 text-sm text-stone">
            It is not packed yet. All of your money goes back, delivery included.
          </p>
          <PressForm
            action={cancel}
            id="cancel"
            values={about}
            label="Cancel this order"
            pendingLabel="Cancelling…"
            variant="danger"
            answer={answers.cancel}
          >
            <Checkbox
              name="toCredit"
              label={
                order.hasAccount
                  ? "Give me store credit instead of money"
                  : "Give me a gift card instead of money"
              }
            />
          </PressForm>
        </Disclosure>
      ) : null}
    </section>
  );
}
