import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimForm } from "@/components/checkout/claim-form";
import { mediaBase } from "@/components/product/card-props";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { systemClock } from "@/lib/clock";
import { findOwnClaimable } from "@/lib/returns/queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { claim } from "../actions";
import { findShownOrder, type OrderPageProps } from "../find-shown-order";
import { keyQuery } from "../order-path";

export const metadata: Metadata = {
  title: "Something is wrong",
  robots: { index: false },
  referrer: "no-referrer",
};

// Rendered in one piece: its form works without JavaScript.
export const instant = false;

export default async function ClaimPage(props: OrderPageProps) {
  const { order, linkKey } = await findShownOrder(props);
  const ref = { orderId: order.id, key: linkKey };
  const lines = await findOwnClaimable(await currentActor(), ref, systemClock.now());
  if (!lines) notFound();
  const back = `/orders/${order.number}${keyQuery(linkKey)}`;
  return (
    <div className="page-shell">
      <PageHeading
        above={
          <TextLink href={back} tone="stone" underline="hover">
            Order {order.number}
          </TextLink>
        }
        title="Something is wrong"
        intro="We are sorry. Tell us what happened; you hear from us within two working days."
      />
      {lines.some((line) => line.claimable > 0) ? (
        <div className="max-w-text">
          <ClaimForm
            action={claim}
            about={ref}
            answer={await keptAnswer("claim")}
            lines={lines.map((line) => ({
              id: line.orderLineId,
              title: line.title,
              image: { base: mediaBase(line.imageBase), alt: "" },
              most: line.claimable,
            }))}
          />
        </div>
      ) : (
        <EmptyState
          title="There is nothing to tell about"
          action={<TextLink href="/contact?topic=order">Write to us</TextLink>}
        >
          Nothing of this order was sent lately, or you have told us already. For anything else,
          write to us.
        </EmptyState>
      )}
    </div>
  );
}
