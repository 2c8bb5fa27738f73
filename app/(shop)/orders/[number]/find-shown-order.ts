import { notFound } from "next/navigation";
import type { OrderView } from "@/lib/orders/order-view";
import { findOrderByKey, findOwnOrder } from "@/lib/orders/queries";
import { currentActor } from "@/lib/web/session";

export type OrderPageProps = {
  params: Promise<{ number: string }>;
  searchParams: Promise<{ key?: string | string[] }>;
};

/** The order of a page under its address, for whoever bought it or has its mailed link; for all others there is none. */
export async function findShownOrder({
  params,
  searchParams,
}: OrderPageProps): Promise<{ order: OrderView; linkKey: string | undefined }> {
  const [{ number }, { key }] = await Promise.all([params, searchParams]);
  const linkKey = typeof key === "string" ? key : undefined;
  const order = linkKey
    ? await findOrderByKey(number, linkKey)
    : await findOwnOrder(await currentActor(), number);
  if (!order?.placedAt) notFound();
  return { order, linkKey };
}
