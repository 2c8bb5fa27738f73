import { buy, guest, user } from "../../support/shop";
import { expect, it } from "vitest";
import { sql } from "@/lib/db";
import { claimOrders, countClaimable } from "@/lib/orders/claim-orders";
import { makeProduct } from "../../support/goods";

const ownerOf = async (orderId: string) =>
  (await sql<{ id: string | null }>("SELECT user_id AS id FROM orders WHERE id = $1", [orderId]))[0]
    ?.id;

it("a guest's orders go to who has shown that the address is theirs, once", async () => {
  const { orderId } = await buy(guest(), [await makeProduct()]);
  const person = await user();
  await sql("UPDATE orders SET email = (SELECT email FROM users WHERE id = $2) WHERE id = $1", [
    orderId,
    person.userId,
  ]);
  // Nobody has opened a mail to the address yet.
  expect(await countClaimable(person)).toBe(0);
  expect(await claimOrders(person)).toEqual({ ok: true, value: { count: 0 } });
  expect(await ownerOf(orderId)).toBeNull();
  await sql("UPDATE users SET email_verified_at = now() WHERE id = $1", [person.userId]);
  const other = await user();
  await sql("UPDATE users SET email_verified_at = now() WHERE id = $1", [other.userId]);
  expect(await countClaimable(other)).toBe(0);
  expect(await countClaimable(person)).toBe(1);
  expect(await claimOrders(other)).toEqual({ ok: true, value: { count: 0 } });
  expect(await claimOrders(person)).toEqual({ ok: true, value: { count: 1 } });
  expect(await ownerOf(orderId)).toBe(person.userId);
  expect(await countClaimable(person)).toBe(0);
});

it("an order that is somebody's stays theirs, whatever address it was bought with", async () => {
  const owner = await user();
  const { orderId } = await buy(owner, [await makeProduct()]);
  const person = await user();
  await sql("UPDATE users SET email_verified_at = now() WHERE id = $1", [person.userId]);
  await sql("UPDATE orders SET email = (SELECT email FROM users WHERE id = $2) WHERE id = $1", [
    orderId,
    person.userId,
  ]);
  expect(await claimOrders(person)).toEqual({ ok: true, value: { count: 0 } });
  expect(await ownerOf(orderId)).toBe(owner.userId);
});
