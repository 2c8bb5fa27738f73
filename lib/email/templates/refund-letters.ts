import { dayText } from "@/lib/days";
import { formatCents } from "@/lib/money";
import type { Letter, Sum } from "../letter";
import type { PropsOf } from "../mail";
import { greeting } from "./words";

const openings: Readonly<Record<PropsOf<"credit-note">["reason"], (number: string) => string>> = {
  cancelled: (number) => `Order ${number} was cancelled before anything of it was sent.`,
  returned: (number) => `What you sent back of order ${number} is here. Thank you.`,
  claim: (number) => `You told us that something was wrong with order ${number}. We are sorry.`,
  lost: (number) => `A parcel of order ${number} was lost on its way. We are sorry.`,
  goodwill: (number) => `We are giving you back a part of what you paid for order ${number}.`,
};

const ways = {
  card: "to the card you paid with; banks usually take 5 to 10 days to show it",
  store_credit: "to your store credit, where you can use it now",
  gift_card: "to a gift card; its code is in a letter of its own",
} as const;

/** Says what is given back, what it is made of, and how it gets there. */
export function creditNote(props: PropsOf<"credit-note">): Letter {
  const money = (cents: number) => formatCents(cents, props.currency);
  const total = money(props.totalCents);
  return {
    subject:
      props.reason === "cancelled"
        ? `Order ${props.number} is cancelled`
        : `${total} back for order ${props.number}`,
    preview: `${total} goes back to you.`,
    heading: props.reason === "cancelled" ? "Your order is cancelled" : `${total} goes back to you`,
    blocks: [
      { kind: "paragraph", text: openings[props.reason](props.number) },
      ...(props.note === null ? [] : [{ kind: "paragraph" as const, text: props.note }]),
      {
        kind: "items",
        items: props.lines.map(({ title, quantity, goodsCents }) => ({
          title,
          detail:
            quantity === 0 ? "A part of its price" : quantity === 1 ? "" : `Quantity ${quantity}`,
          amount: money(goodsCents),
        })),
      },
      { kind: "sums", sums: sumsOf(props, money) },
      ...props.parts.map(({ to, cents }) => ({
        kind: "paragraph" as const,
        text: `${money(cents)} goes ${ways[to]}.`,
      })),
      { kind: "action", label: "View your order", url: props.url },
      { kind: "aside", text: `Credit note ${props.noteNumber}.` },
    ],
  };
}

function sumsOf(props: PropsOf<"credit-note">, money: (cents: number) => string): Sum[] {
  const { shippingCents, taxCents, feeCents, totalCents } = props;
  return [
    ...(shippingCents > 0 ? [{ label: "Delivery", amount: money(shippingCents) }] : []),
    ...(taxCents > 0 ? [{ label: "Tax", amount: money(taxCents) }] : []),
    ...(feeCents > 0 ? [{ label: "Kept for restocking", amount: money(-feeCents) }] : []),
    { label: "Given back", amount: money(totalCents), strong: true },
  ];
}

/** A gift card, for whom it is; or credit in place of money. */
export function giftCard(props: PropsOf<"gift-card">): Letter {
  const amount = formatCents(props.amountCents, props.currency);
  const given = props.fromName !== null;
  return {
    subject: given ? `A gift card from ${props.fromName}` : `Your credit of ${amount}`,
    preview: given ? `${amount} for anything in the shop.` : "A code that pays like money.",
    heading: given ? `${props.toName}, this is for you` : `${amount} of credit`,
    blocks: [
      {
        kind: "paragraph",
        text: given
          ? `${props.fromName} has given you ${amount} to spend with us, on care, on pieces that had another life before, on anything in the shop.`
          : `Here is the credit that you chose instead of money: ${amount}, for anything in the shop.`,
      },
      ...(props.message === null
        ? []
        : [
            {
              kind: "facts" as const,
              title: `${props.fromName ?? "A word"} writes`,
              lines: props.message.split("\n"),
            },
          ]),
      { kind: "facts", title: "The code", lines: [props.code] },
      {
        kind: "paragraph",
        text: "Enter it when you pay. It can be spent in parts, and it does not run out.",
      },
      { kind: "action", label: "See what is on it", url: props.url },
      {
        kind: "aside",
        text: "Whoever has the code can spend it, so keep this letter to yourself.",
      },
    ],
  };
}

/** Tells the buyer of a gift card that it is paid, and when it is mailed. */
export function giftCardBought(props: PropsOf<"gift-card-bought">): Letter {
  const amount = formatCents(props.amountCents, props.currency);
  return {
    subject: `Your gift card for ${props.toName}`,
    preview: `${amount}, to be mailed on ${dayText(props.sendOn)}.`,
    heading: "Thank you. The gift card is paid",
    blocks: [
      { kind: "paragraph", text: `${greeting(props.fromName)} this is your receipt.` },
      {
        kind: "items",
        items: [{ title: `Gift card for ${props.toName}`, detail: props.toEmail, amount }],
      },
      {
        kind: "paragraph",
        text: `We mail it on ${dayText(props.sendOn)}. It can be spent in parts, and it does not run out.`,
      },
      {
        kind: "aside",
        text: "Should it be lost on the way, write to us: we can mail it again. As long as nothing of it is spent we take it back.",
      },
    ],
  };
}

/** Says that somebody was given store credit, how much and why. */
export function creditGranted(props: PropsOf<"credit-granted">): Letter {
  const amount = formatCents(props.amountCents, props.currency);
  return {
    subject: `${amount} of store credit`,
    preview: props.reason,
    heading: `You have ${amount} more of store credit`,
    blocks: [
      { kind: "paragraph", text: greeting(props.name) },
      { kind: "paragraph", text: props.reason },
      {
        kind: "paragraph",
        text: "It is in your account and can be spent on anything in the shop, in parts if you like.",
      },
      { kind: "action", label: "See your credit", url: props.url },
    ],
  };
}
