import { findNumber } from "@/lib/orders/queries";

/** The address of an order's page, with the key of its mailed link where it was opened by one. */
export async function orderPath(
  { orderId, key }: { readonly orderId: string; readonly key?: string | undefined },
  part: string,
): Promise<string> {
  const number = (await findNumber(orderId)) ?? "";
  return `/orders/${number}${keyQuery(key)}#${part}`;
}

/** What an address carries on of the mailed link. */
export function keyQuery(key: string | undefined): string {
  return key ? `?key=${encodeURIComponent(key)}` : "";
}
