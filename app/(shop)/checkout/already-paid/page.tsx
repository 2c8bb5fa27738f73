import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata: Metadata = { title: "Already paid", robots: { index: false } };

/** A second tab tried to pay for a bag that was just paid for. */
export default function AlreadyPaidPage() {
  return (
    <div className="page-shell">
      <PageHeading
        title="This bag is paid for already"
        intro="The payment went through in another window, so nothing was charged a second time. The receipt is on its way by mail, with a link to the order."
      />
      <div className="flex flex-wrap gap-3">
        <ButtonLink href="/orders/lookup">Find the order</ButtonLink>
        <ButtonLink href="/shop" variant="secondary">
          Back to the shop
        </ButtonLink>
      </div>
    </div>
  );
}
