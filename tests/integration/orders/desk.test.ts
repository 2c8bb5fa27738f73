import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { findOrderSheet, listDeskOrders } from "@/lib/orders/desk-queries";
import { orderFilter, type OrderFilter } from "@/lib/orders/desk-view";
import { keepWorld, staff } from "../catalog/desk";
import { world } from "../house/world";

const numbers: Record<string, string> = {};

beforeAll(async () => {
  await keepWorld();
  const rows = await sql<{ id: string; number: string }>(`SELECT id, number FROM orders`);
  for (const row of rows) numbers[row.id] = row.number;
  await sql(
    `INSERT INTO mails (key, "to", template, props, subject, status) VALUES
      ($1, 'buyer@world.example', 'receipt', '{}', 'Your order', 'sent'),
      ('receipt:another', 'buyer@world.example', 'receipt', '{}', 'Another order', 'sent')`,
    [`receipt:${world.order}`],
  );
});
afterAll(closeDb);

const numberOf = (id: string) => numbers[id] ?? "";

async function list(filter: OrderFilter) {
  const found = await listDeskOrders(await staff("fulfilment"), filter);
  if (!found.ok) throw new Error(found.code);
  return found.value;
}
const ids = async (filter: OrderFilter) => (await list(filter)).rows.map((row) => row.id);

describe("the orders list", () => {
  it("shows the three axes, newest first", async () => {
    expect((await list({})).rows).toMatchObject([
      { status: "expired", paymentStatus: "expired", shipmentStatus: null, placedAt: null },
      { status: "pending_payment", paymentStatus: "pending", shipmentStatus: null },
      {
        status: "placed",
        paymentStatus: "captured",
        shipmentStatus: "to_pack",
        placedAt: new Date("2026-03-01T10:05:00Z"),
        shopperName: "Ben",
        email: "buyer@world.example",
        totalCents: 22_220,
        lines: [
          { title: "Oil", quantity: 2 },
          { title: "Dress", quantity: 1 },
        ],
      },
    ]);
  });

  it("finds by number, address and SKU, in any case", async () => {
    const number = numberOf(world.order);
    expect(await ids({ q: number.toLowerCase() })).toEqual([world.order]);
    expect(await ids({ q: number.slice(2) })).toEqual([world.order]);
    expect(await ids({ q: "BUYER@world" })).toHaveLength(3);
    expect(await ids({ q: "world-dress" })).toEqual([world.order]);
    expect(await ids({ q: "WORLD-OIL", status: "expired" })).toEqual([world.expiredOrder]);
    expect(await ids({ q: "%" })).toEqual([]);
  });

  it("goes on where a page ends", async () => {
    expect(await list({ after: world.expiredOrder })).toMatchObject({
      rows: [{ id: world.pendingOrder }, { id: world.order }],
      previous: world.pendingOrder,
      next: null,
    });
    expect(await list({ before: world.pendingOrder })).toMatchObject({
      rows: [{ id: world.expiredOrder }],
      previous: null,
      next: world.expiredOrder,
    });
  });

  it("reads its address leniently", () => {
    expect(orderFilter({ q: "\0", status: "paid", after: "x", other: "1" })).toEqual({});
    expect(orderFilter({ status: ["placed", "expired"] })).toEqual({ status: "placed" });
  });
});

describe("one order", () => {
  it("comes with all that belongs to it, and with its postings for those who keep the books", async () => {
    const found = await findOrderSheet(await staff("finance"), numberOf(world.order));
    if (!found.ok) throw new Error(found.code);
    const order = found.value;
    expect(order).toMatchObject({
      subtotalCents: 19_600,
      taxCents: 2020,
      shipLines: ["1 Elm Street", "Portland, OR 97201"],
      lines: [
        { sku: "WORLD-OIL", consignorName: null, consignorShareBp: null },
        { sku: "WORLD-DRESS", consignorName: "Cora", consignorShareBp: 5000, consignorCents: 6400 },
      ],
      payments: [{ status: "captured", sessionId: "cs_world_1", processing: false, refunds: [] }],
      shipments: [{ status: "to_pack" }],
      mails: [{ template: "receipt", subject: "Your order" }],
    });
    expect(order.history.map((event) => event.transition)).toEqual([
      "start",
      "start",
      "capture",
      "place",
      "start",
    ]);
    expect(order.postings).toHaveLength(6);
    expect(order.postings?.reduce((sum, posting) => sum + posting.amountCents, 0)).toBe(0);
    expect(order.postings?.[0]).toMatchObject({ account: "stripe_clearing", amountCents: 22_220 });
  });

  it("keeps the books from those who only pack", async () => {
    const number = numberOf(world.order);
    const packing = await findOrderSheet(await staff("fulfilment"), number);
    expect(packing).toMatchObject({ ok: true, value: { number, postings: null } });
    const admin = await findOrderSheet(await staff("admin"), numberOf(world.pendingOrder));
    expect(admin).toMatchObject({ ok: true, value: { postings: [], shipments: [], mails: [] } });
  });

  it("does not exist for others", async () => {
    const refused = { ok: false, code: "not_found" };
    const visitorId = world.visitor;
    for (const actor of [
      { kind: "guest", visitorId } as const,
      { kind: "user", userId: world.buyer, visitorId } as const,
      { kind: "system", name: "test" } as const,
      await staff("merchandiser"),
      await staff("editor"),
    ]) {
      expect(await listDeskOrders(actor, {})).toEqual(refused);
      expect(await findOrderSheet(actor, numberOf(world.order))).toEqual(refused);
    }
  });

  it.each(["N-1", "", "n", "N-1\0", "\ud800"])("answers %j with not found", async (number) => {
    const found = await findOrderSheet(await staff("admin"), number);
    expect(found).toEqual({ ok: false, code: "not_found" });
  });
});
