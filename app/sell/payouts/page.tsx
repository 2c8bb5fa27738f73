import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MethodForm } from "@/components/earnings/method-form";
import { StripeState } from "@/components/earnings/stripe-state";
import { ActForm } from "@/components/payouts/act-form";
import { PageHeading } from "@/components/ui/page-heading";
import type { PayoutSetup } from "@/lib/payouts/earnings-view";
import { findPayoutSetup } from "@/lib/payouts/setup-queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { SellFrame } from "../frame";
import { requireSeller } from "../require-seller";
import { chooseMethod, openStripe } from "./actions";

export const metadata: Metadata = { title: "How you are paid", robots: { index: false } };

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;

export default async function PayoutSettingsPage() {
  const { actor } = await requireSeller("/sell/payouts");
  const setup = await findPayoutSetup(actor);
  if (!setup) notFound();
  return (
    <SellFrame current="/sell/payouts">
      <PageHeading title="How you are paid" />
      <section aria-labelledby="method-title">
        <h2 id="method-title" className="display mb-4 text-2xl">
          Money or credit
        </h2>
        <MethodForm
          action={chooseMethod}
          method={setup.method}
          answer={await keptAnswer("method")}
        />
      </section>
      <section aria-labelledby="stripe-title" className="mt-14 border-t border-hairline pt-6">
        <h2 id="stripe-title" className="display text-2xl">
          Your details at Stripe
        </h2>
        <p className="mt-2 mb-5 max-w-text text-stone">
          Stripe makes our transfers. It asks for your name, your date of birth, your tax number and
          your bank on its own pages; we see none of them.
        </p>
        <StripeState setup={setup} />
        <div className="mt-5">
          <ActForm
            id="stripe"
            action={openStripe}
            values={{}}
            answer={await keptAnswer("stripe")}
            variant={setup.transfersActive ? "secondary" : "primary"}
            size="md"
            pendingLabel="Opening Stripe…"
          >
            {buttonOf(setup)}
          </ActForm>
        </div>
      </section>
    </SellFrame>
  );
}

function buttonOf({ hasAccount, transfersActive }: PayoutSetup): string {
  if (transfersActive) return "Change them at Stripe";
  return hasAccount ? "Go on at Stripe" : "Give Stripe your details";
}
