import type { Metadata } from "next";
import { BalanceForm } from "@/components/shop/balance-form";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { keptAnswer } from "@/lib/web/kept-answer";
import { askBalance } from "../actions";

export const metadata: Metadata = {
  title: "What is on a gift card",
  description: "Enter a gift card’s code to see what is left on it.",
};

// Rendered in one piece: its form works without JavaScript.
export const instant = false;

export default async function BalancePage() {
  return (
    <div className="page-shell">
      <PageHeading
        above={
          <TextLink href="/gift-cards" tone="stone" underline="hover">
            Gift cards
          </TextLink>
        }
        title="What is on a gift card"
        intro="The code is in the letter that brought it. Cards do not run out."
      />
      <div className="max-w-form">
        <BalanceForm action={askBalance} answer={await keptAnswer("balance")} />
      </div>
    </div>
  );
}
