import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { findBoughtCard } from "@/lib/credit/queries";
import { dayText } from "@/lib/days";
import { formatCents } from "@/lib/money";
import { uuid } from "@/lib/text";
import { currentActor } from "@/lib/web/session";

export const metadata: Metadata = { title: "Your gift card", robots: { index: false } };

// Rendered in one piece: this page works without JavaScript.
export const instant = false;

type Props = { params: Promise<{ id: string }> };

/** What came of buying a gift card; to the browser or the account that bought it. */
export default async function BoughtPage({ params }: Props) {
  const { id } = await params;
  const card = uuid.safeParse(id).success ? await findBoughtCard(await currentActor(), id) : null;
  if (!card) notFound();
  const amount = formatCents(card.amountCents, card.currency);
  const texts = {
    active: {
      title: "Thank you. The gift card is paid.",
      intro: `${amount} for ${card.toName}. We mail it to ${card.toEmail} on ${dayText(card.sendOn)}; the receipt is on its way to ${card.fromEmail}.`,
    },
    pending: {
      title: "The payment is not confirmed yet.",
      intro: "Nothing is needed from you. As soon as it is, a receipt is on its way to you.",
    },
    void: {
      title: "This gift card was not bought.",
      intro: "Nothing was charged, or all of it has been given back.",
    },
  } as const;
  return (
    <div className="page-shell">
      <PageHeading {...texts[card.status]} className="wrap-anywhere" />
      <ButtonLink href={card.status === "void" ? "/gift-cards" : "/shop"}>
        {card.status === "void" ? "Try again" : "See what is in the shop"}
      </ButtonLink>
    </div>
  );
}
