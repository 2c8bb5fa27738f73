import type { Metadata } from "next";
import { GiftCardForm } from "@/components/shop/gift-card-form";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { findProfile } from "@/lib/accounts/queries";
import { systemClock } from "@/lib/clock";
import { GIFT_CARD_AMOUNTS, MOST_DAYS_AHEAD } from "@/lib/credit/schema";
import { addDays, dayOf } from "@/lib/days";
import { keptAnswer } from "@/lib/web/kept-answer";
import { pageMetadata } from "@/lib/web/page-metadata";
import { currentActor } from "@/lib/web/session";
import { buy } from "./actions";

export const metadata: Metadata = pageMetadata({
  title: "Gift cards",
  description:
    "A gift card for care, for pieces that had another life before, for anything in the shop. Mailed on the day you choose; it does not run out.",
  path: "/gift-cards",
});

// Rendered in one piece: its form works without JavaScript.
export const instant = false;

export default async function GiftCardsPage() {
  const actor = await currentActor();
  const [account, answer] = await Promise.all([
    actor.kind === "guest" ? null : findProfile(actor),
    keptAnswer("gift-card"),
  ]);
  const today = dayOf(systemClock.now());
  return (
    <div className="page-shell page-grid gap-y-10">
      <div className="col-span-4 lg:col-span-7">
        <PageHeading
          title="Gift cards"
          intro="For anything in the shop. We mail it on the day you choose, with your words. It can be spent in parts, and it does not run out."
        />
        <GiftCardForm
          action={buy}
          amounts={GIFT_CARD_AMOUNTS.map((cents) => cents / 100)}
          days={{ min: today, max: addDays(today, MOST_DAYS_AHEAD) }}
          defaults={{
            sendOn: today,
            ...(account ? { fromName: account.name ?? "", fromEmail: account.email } : {}),
          }}
          answer={answer}
        />
      </div>
      <aside className="col-span-4 space-y-6 lg:col-span-4 lg:col-start-9 lg:pt-14">
        <section>
          <h2 className="mb-1 font-medium">Do you have one?</h2>
          <p className="text-stone">
            <TextLink href="/gift-cards/balance">See what is on it</TextLink>, or enter its code
            when you pay.
          </p>
        </section>
        <section>
          <h2 className="mb-1 font-medium">If you change your mind</h2>
          <p className="text-stone">
            As long as nothing of it is spent we take it back and give you your money.{" "}
            <TextLink href="/contact">Write to us</TextLink>.
          </p>
        </section>
      </aside>
    </div>
  );
}
