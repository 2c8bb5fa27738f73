import { buy, guest, user } from "../../support/shop";
import { expect, it } from "vitest";
import { sql } from "@/lib/db";
import { findOwnOrder, isOwnOrder } from "@/lib/orders/queries";
import { makeProduct } from "../../support/goods";

async function numberOf(orderId: string): Promise<string> {
  const [row] = await sql<{ number: string }>(`SELECT number FROM orders WHERE id = $1`, [orderId]);
  return row?.number ?? "";
}

it("keeps an account's order from the next person at the same browser", async () => {
  const product = await makeProduct();
  const owner = await user();
  const { orderId } = await buy(owner, [product]);
  const next = { kind: "guest", visitorId: owner.visitorId } as const;
  const number = await numberOf(orderId);
  expect(await findOwnOrder(owner, number)).toMatchObject({ id: orderId });
  expect(await findOwnOrder(next, number)).toBeNull();
  expect(await isOwnOrder(next, orderId)).toBe(false);
});

it("still shows a guest's order to them after they sign in with the same browser", async () => {
  const product = await makeProduct();
  const buyer = guest();
  const { orderId } = await buy(buyer, [product]);
  const signedIn = await user(buyer.visitorId);
  expect(await findOwnOrder(signedIn, await numberOf(orderId))).toMatchObject({ id: orderId });
});
