import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReturnForm } from "@/components/checkout/return-form";
import { mediaBase } from "@/components/product/card-props";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { systemClock } from "@/lib/clock";
import { dayText } from "@/lib/days";
import { findReturnableLines, type ReturnableLine } from "@/lib/returns/queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { askReturn } from "../actions";
import { findShownOrder, type OrderPageProps } from "../find-shown-order";
import { keyQuery } from "../order-path";

export const metadata: Metadata = {
  title: "Send something back",
  robots: { index: false },
  referrer: "no-referrer",
};

// Rendered in one piece: its form works without JavaScript.
export const instant = false;

export default async function ReturnPage(props: OrderPageProps) {
  const { order, linkKey } = await findShownOrder(props);
  const ref = { orderId: order.id, key: linkKey };
  const lines = await findReturnableLines(await currentActor(), ref, systemClock.now());
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
        title="Send something back"
        intro="Say what and why. We look at it within two working days and send you a label; the postage is ours."
      />
      {lines.some((line) => line.returnable > 0) ? (
        <div className="max-w-text">
          <ReturnForm
            action={askReturn}
            about={ref}
            hasAccount={order.hasAccount}
            answer={await keptAnswer("return")}
            lines={lines.map((line) => ({
              id: line.orderLineId,
              title: line.title,
              image: { base: mediaBase(line.imageBase), alt: "" },
              most: line.returnable,
              asksUnopened: !line.isPiece,
              until: untilText(line),
            }))}
          />
        </div>
      ) : (
        <EmptyState
          title="Nothing of this order can come back"
          action={<TextLink href={back}>Back to the order</TextLink>}
        >
          It has not been delivered yet, or the days for it are over. If something is wrong with it,
          tell us on the order’s page.
        </EmptyState>
      )}
    </div>
  );
}

function untilText({ returnable, until, deliveries }: ReturnableLine): string {
  if (returnable > 0 && until) return `Until ${dayText(until)}`;
  if (deliveries.length === 0) return "Not delivered yet";
  return until ? "Given back, or too late to send back" : "";
}
