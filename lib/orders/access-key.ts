import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "../env";

/** The secret part of an order's mailed link: 32 base64url characters that only the shop can make. */
export function orderKey(orderId: string): string {
  return createHmac("sha256", env.AUTH_SECRET)
    .update(`order:${orderId}`)
    .digest("base64url")
    .slice(0, 32);
}

/** True where `key` opens the order; compared in constant time. */
export function opensOrder(orderId: string, key: string): boolean {
  const expected = Buffer.from(orderKey(orderId));
  const given = Buffer.from(key);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** The link that a mail carries: whoever has it may read the order. */
export function orderUrl(order: { readonly id: string; readonly number: string }): string {
  return `${env.APP_URL}/orders/${order.number}?key=${orderKey(order.id)}`;
}
