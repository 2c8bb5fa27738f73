import { clock } from "../../support/stripe";
import { expect, it } from "vitest";
import { sendAlerts } from "@/lib/alerts/send-alerts";
import { sql } from "@/lib/db";
import { closeOrder } from "@/lib/orders/close-order";
import { makeProduct } from "../../support/goods";
import { guest, startPayment } from "../../support/shop";
import { mailsTo, newEmail, wakings } from "./waiting";

it("setting the last one aside for a payment, and giving it back, is no news to who waits", async () => {
  const goods = await makeProduct({ stock: 1 });
  const email = newEmail();
  await sql(
    `INSERT INTO product_alerts (kind, product_id, email) VALUES ('back_in_stock', $1, $2)`,
    [goods.productId, email],
  );
  const { orderId } = await startPayment(guest(), [goods]);
  // A job that runs meanwhile for another reason writes to nobody about what cannot be bought.
  expect(await sendAlerts(goods.productId, clock)).toBe(0);
  const before = await wakings(goods);
  const closing = { order: "expired", payment: "expired", reason: "nobody paid" } as const;
  const now = clock.now();
  expect(await closeOrder({ kind: "system", name: "test" }, orderId, closing, now)).toBe(true);
  expect(await wakings(goods)).toEqual(before);
  expect(await mailsTo(email)).toEqual([]);
});
