import type { Metadata } from "next";
import { GiftCardForm } from "@/components/shop/gift-card-form";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { findProfile } from "@/lib/accounts/queries";
import { systemClock } from "@/lib/clock";
import { GIFT_CARD_AMOUNTS, MOST_DAYS_AHEAD } from "@/lib/credit/schema";
import { addDays, dayOf } from "@/lib/days";
import type { QueryParameters } from "@/lib/list-page";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { buy } from "../actions";

export const metadata: Metadata = { title: "A gift card", robots: { index: false, follow: true } };

// Rendered in one piece: its form works without JavaScript.
export const instant = false;

type Props = { searchParams: Promise<QueryParameters> };

export default async function NewGiftCardPage({ searchParams }: Props) {
  const actor = await currentActor();
  const [account, answer, { amount }] = await Promise.all([
    actor.kind === "guest" ? null : findProfile(actor),
    keptAnswer("gift-card"),
    searchParams,
  ]);
  const today = dayOf(systemClock.now());
  const amounts = GIFT_CARD_AMOUNTS.map((cents) => cents / 100);
  const chosen = amounts.map(String).find((one) => one === amount);
  return (
    <div className="page-shell">
      <PageHeading
        above={
          <TextLink href="/gift-cards" tone="stone" underline="hover">
            Gift cards
          </TextLink>
        }
        title="A gift card"
        intro="We mail it on the day you choose, with your words."
      />
      <div className="max-w-form">
        <GiftCardForm
          action={buy}
          amounts={amounts}
          days={{ min: today, max: addDays(today, MOST_DAYS_AHEAD) }}
          defaults={{
            sendOn: today,
            ...(chosen ? { amount: chosen } : {}),
            ...(account ? { fromName: account.name ?? "", fromEmail: account.email } : {}),
          }}
          answer={answer}
        />
      </div>
    </div>
  );
}
