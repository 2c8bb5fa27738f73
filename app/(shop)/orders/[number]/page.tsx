import type { Metadata } from "next";
import { notFound } from "next/navigation";
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

/** For whoever bought it, signed in or with this browser, and for whoever has its mailed link. */
async function Order({ params, searchParams }: Props) {
  const [{ number }, { key }] = await Promise.all([params, searchParams]);
  const order =
    typeof key === "string"
      ? await findOrderByKey(number, key)
      : await findOwnOrder(await currentActor(), number);
  if (!order) notFound();
  return <OrderDetails order={order} />;
}
