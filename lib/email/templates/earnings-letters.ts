import { formatCents } from "@/lib/money";
import type { Letter, Sum } from "../letter";
import type { PropsOf } from "../mail";
import { greeting } from "./words";

/** Tells a consignor that money of theirs has gone out, and what was kept or added. */
export function payoutSent(props: PropsOf<"payout">): Letter {
  const money = (cents: number) => formatCents(cents, props.currency);
  const credit = props.method === "credit";
  const total = money(props.amountCents + props.bonusCents);
  const heading = headingOf(props, total);
  return {
    subject: heading,
    preview: credit ? "It is in your account already." : "Stripe passes it on to your bank.",
    heading,
    blocks: [
      { kind: "paragraph", text: greeting(props.name) },
      { kind: "paragraph", text: whatHappens(props) },
      { kind: "sums", sums: payoutSums(props) },
      { kind: "action", label: "See what it is made of", url: props.url },
    ],
  };
}

function headingOf(props: PropsOf<"payout">, total: string): string {
  if (props.amountCents === 0) return "Your earnings have settled what was owed";
  return props.method === "credit"
    ? `${total} of store credit is yours`
    : `Your payout of ${total} is on its way`;
}

function whatHappens({ method, amountCents }: PropsOf<"payout">): string {
  if (amountCents === 0)
    return "All of this payout was kept for what you owed us, so nothing goes out.";
  return method === "credit"
    ? "What your pieces brought is store credit now. It is offered to you when you check out."
    : "We have sent what your pieces brought to your account at Stripe, which passes it on to your bank. That usually takes two to three working days.";
}

function payoutSums(props: PropsOf<"payout">): Sum[] {
  const money = (cents: number) => formatCents(cents, props.currency);
  return [
    { label: "Earned", amount: money(props.amountCents + props.debtCents) },
    ...(props.debtCents > 0
      ? [{ label: "Kept for what was owed", amount: money(-props.debtCents) }]
      : []),
    ...(props.bonusCents > 0
      ? [{ label: "Bonus for taking credit", amount: money(props.bonusCents) }]
      : []),
    { label: "Goes to you", amount: money(props.amountCents + props.bonusCents), strong: true },
  ];
}

/** Asks a consignor for what Stripe needs before it can pass money on. */
export function payoutDetails({
  name,
  amountCents,
  currency,
  url,
}: PropsOf<"payout-details">): Letter {
  const amount = formatCents(amountCents, currency);
  return {
    subject: `${amount} waits for you`,
    preview: "Stripe needs to know who you are before it can pay you.",
    heading: `${amount} waits for you`,
    blocks: [
      { kind: "paragraph", text: greeting(name) },
      {
        kind: "paragraph",
        text: `What your pieces brought can be paid out: ${amount}. Before it can go to your bank, Stripe needs to know who you are and where to send it. You tell Stripe on its own pages; we do not see it.`,
      },
      { kind: "action", label: "Give Stripe what it needs", url },
      {
        kind: "aside",
        text: "The money is kept for you until then. You can also take it as store credit, with a bonus, on the same page.",
      },
    ],
  };
}

/** Tells a consignor that a sale was undone, and what that means for their share. */
export function saleUndone(props: PropsOf<"sale-undone">): Letter {
  const { title, url } = props;
  const money = (cents: number) => formatCents(cents, props.currency);
  return {
    subject: `Returned: ${title}`,
    preview: "Its sale was undone.",
    heading: `The sale of ${title} was undone`,
    blocks: [
      { kind: "paragraph", text: greeting(props.name) },
      {
        kind: "paragraph",
        text: `The buyer gets their ${money(props.priceCents)} back. ${SHARES[props.share](money(props.shareCents))}`,
      },
      { kind: "paragraph", text: "The piece is with us and is inspected before it goes on." },
      { kind: "action", label: "See what changed", url },
    ],
  };
}

const SHARES: Readonly<Record<PropsOf<"sale-undone">["share"], (share: string) => string>> = {
  kept: (share) => `Your ${share} of it had not gone out yet and are taken off your earnings.`,
  owed: (share) =>
    `Your ${share} of it had gone out to you already, so they are kept from what you earn next. You need not send anything.`,
  asked_back: (share) =>
    `Your ${share} of it had gone out to you already, so we have asked Stripe to take them back from your balance there. What it does not hold any more is kept from what you earn next.`,
};
