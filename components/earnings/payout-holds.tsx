import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { PayoutSetup } from "@/lib/payouts/earnings-view";

/** What stands between a consignor and their money, if anything does. */
export function PayoutHolds({ setup, payableCents }: { setup: PayoutSetup; payableCents: number }) {
  if (setup.heldReason) {
    return (
      <Notice tone="warning" title="We keep your payouts back for now" className="mb-8">
        <span className="wrap-anywhere">{setup.heldReason}</span>{" "}
        <TextLink href="/contact">Write to us</TextLink> if you have a question about it.
      </Notice>
    );
  }
  if (setup.method === "credit" || setup.transfersActive) return null;
  return (
    <Notice title="We cannot send you money yet" className="mb-8">
      Stripe, which makes the transfers, needs to know who you are and which bank to use.{" "}
      <TextLink href="/sell/payouts">
        {setup.hasAccount ? "See what is missing" : "Give it your details"}
      </TextLink>
      {payableCents > 0 ? ", and what is payable goes out with the next payout." : "."}
    </Notice>
  );
}
