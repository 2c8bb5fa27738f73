import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { findDeskList } from "@/lib/desk/list-queries";
import { readListState } from "@/lib/desk/list-state";
import { orderList } from "@/lib/desk/lists/orders";
import type { QueryParameters } from "@/lib/list-page";
import { findOrderSheet } from "@/lib/orders/desk-queries";
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

async function list(given: QueryParameters) {
  const state = readListState(orderList, given);
  const found = await findDeskList(await staff("fulfilment"), orderList, state);
  if (!found.ok) throw new Error(found.code);
  return found.value;
}
const ids = async (given: QueryParameters) => (await list(given)).rows.map((row) => row.id);

describe("the orders list", () => {
  it("shows the three axes, newest first", async () => {
    const rows = (await list({})).rows.map(({ cells }) => cells);
    expect(rows).toMatchObject([
      { status: "pending_payment", payment: "pending", parcel: null },
      {
        status: "placed",
        payment: "captured",
        parcel: "to_pack",
        shopper: "Ben",
        email: "buyer@world.example",
        total: 22_220,
        goods: "2 × Oil, Dress",
      },
      { status: "expired", payment: "expired", parcel: null },
    ]);
  });

  it("finds by number, name, address and SKU, in any case", async () => {
    const number = numberOf(world.order);
    expect(await ids({ q: number.toLowerCase() })).toEqual([world.order]);
    expect(await ids({ q: number.slice(2) })).toEqual([world.order]);
    expect(await ids({ q: "BUYER@world" })).toHaveLength(3);
    expect(await ids({ q: "world-dress" })).toEqual([world.order]);
    expect(await ids({ q: "WORLD-OIL", status: "expired" })).toEqual([world.expiredOrder]);
    expect(await ids({ q: "%" })).toEqual([]);
    expect(await ids({ status: "paid" })).toEqual([world.order]);
    expect(await ids({ status: "refund" })).toEqual([]);
  });

  it("is narrowed to days, the last one whole", async () => {
    const [begun] = await sql<{ day: string }>(
      "SELECT created_at::date::text AS day FROM orders WHERE id = $1",
      [world.order],
    );
    const day = begun?.day ?? "";
    expect(await ids({ from: day, to: day })).toContain(world.order);
    expect(await ids({ from: "2099-01-01" })).toEqual([]);
    expect(await ids({ to: "2020-01-01" })).toEqual([]);
    expect(await ids({ from: "2099-02-30" })).toHaveLength(3);
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
      expect(await findDeskList(actor, orderList, readListState(orderList, {}))).toEqual(refused);
      expect(await findOrderSheet(actor, numberOf(world.order))).toEqual(refused);
    }
  });

  it.each(["N-1", "", "n", "N-1\0", "\ud800"])("answers %j with not found", async (number) => {
    const found = await findOrderSheet(await staff("admin"), number);
    expect(found).toEqual({ ok: false, code: "not_found" });
  });
});
