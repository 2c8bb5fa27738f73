import { formatCents } from "@/lib/money";
import type { Item, Letter, Sum } from "../letter";
import type { PropsOf } from "../mail";
import { durationText } from "./words";

/** The way back to an order for someone without an account. */
export function orderLink({ number, url, minutes }: PropsOf<"order-link">): Letter {
  const life =
    minutes === null
      ? ""
      : ` The link works for ${durationText(minutes)}; you can ask for another.`;
  return {
    subject: `Your order ${number}`,
    preview: `The link to order ${number} that you asked for.`,
    heading: `Your order ${number}`,
    blocks: [
      {
        kind: "paragraph",
        text: `Here is the link to your order that you asked for. It shows what you ordered and where it is.${life}`,
      },
      { kind: "action", label: "View your order", url },
      {
        kind: "aside",
        text: "Whoever has this link can see the order, so please do not pass it on. If you did not ask for it, you need not do anything.",
      },
    ],
  };
}

/** Says that an order was paid and placed, with every amount. */
export function receipt(props: PropsOf<"receipt">): Letter {
  const money = (cents: number) => formatCents(cents, props.currency);
  return {
    subject: `Receipt for order ${props.number}`,
    preview: `${money(props.totalCents)} paid. What you ordered, and where it is going.`,
    heading: "Thank you for your order",
    blocks: [
      {
        kind: "paragraph",
        text: `We have received your payment of ${money(props.totalCents)} for order ${props.number}, and everything in it is set aside for you.`,
      },
      { kind: "action", label: "View your order", url: props.url },
      { kind: "items", items: props.lines.map((line) => receiptItem(line, props.currency)) },
      { kind: "sums", sums: receiptSums(props) },
      { kind: "facts", title: "Going to", lines: props.shipTo },
      { kind: "facts", title: "Delivery", lines: [props.deliveryText] },
    ],
  };
}

function receiptItem(line: PropsOf<"receipt">["lines"][number], currency: string): Item {
  const each = formatCents(line.unitPriceCents, currency);
  const count = line.quantity === 1 ? "" : `${line.quantity} at ${each}`;
  return {
    title: line.title,
    detail: [line.detail, count].filter(Boolean).join(" · "),
    amount: formatCents(line.unitPriceCents * line.quantity, currency),
    picture: line.picture,
  };
}

function receiptSums(props: PropsOf<"receipt">): Sum[] {
  const money = (cents: number) => formatCents(cents, props.currency);
  return [
    { label: "Subtotal", amount: money(props.subtotalCents) },
    ...(props.discountCents > 0
      ? [{ label: "Discount", amount: money(-props.discountCents) }]
      : []),
    { label: "Shipping", amount: props.shippingCents === 0 ? "Free" : money(props.shippingCents) },
    { label: "Tax", amount: money(props.taxCents) },
    { label: "Total paid", amount: money(props.totalCents), strong: true },
    ...(props.heldCents > 0
      ? [
          { label: "Of it by store credit and gift cards", amount: money(props.heldCents) },
          { label: "Of it by card", amount: money(props.totalCents - props.heldCents) },
        ]
      : []),
  ];
}

/** Says that money is on its way back, how much, what for and why. */
export function refund(props: PropsOf<"refund">): Letter {
  const amount = formatCents(props.amountCents, props.currency);
  const what = props.number === null ? "" : ` for order ${props.number}`;
  return {
    subject: `Refund of ${amount}${what}`,
    preview: props.reason,
    heading: `We are sending ${amount} back to you`,
    blocks: [
      { kind: "paragraph", text: props.reason },
      {
        kind: "paragraph",
        text: `The refund of ${amount}${what} goes back the way you paid. Banks usually take 5 to 10 days to show it.`,
      },
      ...(props.lines.length > 0
        ? [
            {
              kind: "items" as const,
              items: props.lines.map((line) => ({
                title: line.title,
                detail: line.quantity === 1 ? "" : `Quantity ${line.quantity}`,
                amount: null,
              })),
            },
          ]
        : []),
      ...(props.url === null
        ? []
        : [{ kind: "action" as const, label: "View your order", url: props.url }]),
    ],
  };
}
