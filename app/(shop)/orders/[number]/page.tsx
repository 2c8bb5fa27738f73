import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { systemClock } from "@/lib/clock";
import { findOrderByKey, findOwnOrder } from "@/lib/orders/queries";
import { findCases } from "@/lib/returns/queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { OrderDetails } from "./order-details";

type Props = {
  params: Promise<{ number: string }>;
  searchParams: Promise<{ key?: string | string[]; photos?: string | string[] }>;
};

export const metadata: Metadata = {
  title: "Your order",
  robots: { index: false },
  referrer: "no-referrer",
};

// Rendered in one piece: what streams in later needs a script to be put in its place, and this page works without.
export const instant = false;

export default function OrderPage(props: Props) {
  return (
    <div className="page-shell">
      <Order {...props} />
    </div>
  );
}

/** What came of photographs that were sent. */
const PHOTO_PROBLEMS: Readonly<Record<string, string>> = {
  gone: "This return or claim is over, so that nothing can be added to it.",
  many: "At most six photographs can be added in all.",
  unreadable:
    "One of them is no picture that we can read, so none was kept. Send JPEG, PNG or WebP.",
  none: "Choose a photograph first.",
};

/** The same for an order of somebody else's and for one that never was. */
function NoOrder() {
  return (
    <>
      <PageHeading
        title="We cannot show this order here"
        intro="An order opens in the browser or the account it was bought with, and by the link in its receipt. We can mail you that link again."
      />
      <ButtonLink href="/orders/lookup">Find an order</ButtonLink>
    </>
  );
}

/** For whoever bought it, signed in or with this browser, and for whoever has its mailed link. */
async function Order({ params, searchParams }: Props) {
  const [{ number }, { key, photos }] = await Promise.all([params, searchParams]);
  const order =
    typeof key === "string"
      ? await findOrderByKey(number, key)
      : await findOwnOrder(await currentActor(), number);
  if (!order) return <NoOrder />;
  // Nothing came after an order that was never placed.
  const cases = order.placedAt ? await findCases(order.id, systemClock.now()) : null;
  const [cancel, again, address, sent, off, claimOff] = await Promise.all(
    ["cancel", "again", "order-address", "return-sent", "return-off", "claim-off"].map(keptAnswer),
  );
  return (
    <OrderDetails
      order={order}
      linkKey={typeof key === "string" ? key : undefined}
      cases={cases}
      answers={{ cancel, again, address, sent, off, claimOff }}
      photoProblem={typeof photos === "string" ? PHOTO_PROBLEMS[photos] : undefined}
    />
  );
}
