import type { ReactNode } from "react";

const texts = {
  paid: {
    title: "Thank you. Your order is placed.",
    text: "A receipt is on its way by mail.",
  },
  called_off: {
    title: "This order was cancelled.",
    text: "Nothing of it was sent. What you paid goes back the way it came; banks take some days to show it.",
  },
  pending: {
    title: "Your bank has not answered yet.",
    text: "Nothing is needed from you. The order is placed as soon as the payment is confirmed, and a mail says so.",
  },
  declined: {
    title: "The payment was declined.",
    text: "Nothing was charged and your bag is as it was. Another card may work; your bank can say why this one did not.",
  },
  cancelled: {
    title: "The payment was cancelled.",
    text: "Nothing was charged and your bag is as it was. Go back to checkout when you are ready.",
  },
  expired: {
    title: "The time to pay ran out.",
    text: "Nothing was charged. What you had chosen is back in your bag, but it is no longer set aside for you.",
  },
  refunded_lost_race: {
    title: "Someone else was a moment faster.",
    text: "A piece in this order was sold before your payment arrived. You have been refunded in full; a mail confirms it. The rest of your bag is kept.",
  },
} as const;

export type PaymentOutcomeKind = keyof typeof texts;
export type PaymentOutcomeProps = {
  outcome: PaymentOutcomeKind;
  orderNumber?: string;
  email?: string;
  /** More of what happened, for instance the piece's name. */
  children?: ReactNode;
  /** What to do next. */
  actions?: ReactNode;
};

/** The page's h1 after the payment page: what happened, then what to do. */
export function PaymentOutcome(props: PaymentOutcomeProps) {
  const { outcome, orderNumber, email, children, actions } = props;
  const { title, text } = texts[outcome];
  return (
    <div className="max-w-text pt-10 lg:pt-16" role={outcome === "paid" ? undefined : "alert"}>
      {orderNumber ? <p className="text-sm text-stone tabular-nums">Order {orderNumber}</p> : null}
      <h1 className="display mt-3 text-4xl">{title}</h1>
      <p className="mt-4 text-lg text-stone">
        {outcome === "paid" && email ? `The receipt is on its way to ${email}.` : text}
      </p>
      {children ? <div className="mt-4">{children}</div> : null}
      {actions ? <div className="mt-7 flex flex-wrap gap-3">{actions}</div> : null}
    </div>
  );
}
