import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { findOrderByKey, findOwnOrder } from "@/lib/orders/queries";
import { currentActor } from "@/lib/web/session";
import { OrderDetails } from "./order-details";

type Props = {
  params: Promise<{ number: string }>;
  searchParams: Promise<{ key?: string | string[] }>;
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
  const [{ number }, { key }] = await Promise.all([params, searchParams]);
  const order =
    typeof key === "string"
      ? await findOrderByKey(number, key)
      : await findOwnOrder(await currentActor(), number);
  return order ? <OrderDetails order={order} /> : <NoOrder />;
}
