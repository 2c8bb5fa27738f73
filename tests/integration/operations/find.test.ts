import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { findAnything } from "@/lib/operations/find-anything";
import { keepWorld, staff } from "../catalog/desk";
import { world } from "../house/world";

beforeAll(keepWorld);
afterAll(closeDb);

describe("finding anything", () => {
  it("finds by order number, mail, SKU and name, whole numbers first", async () => {
    const admin = await staff("admin");
    const [order] = await sql<{ number: string }>("SELECT number FROM orders WHERE id = $1", [
      world.order,
    ]);
    const number = order?.number ?? "";
    const [first] = await findAnything(admin, number.toLowerCase());
    expect(first).toMatchObject({ kind: "Order", title: number, href: `/admin/orders/${number}` });
    const kinds = async (words: string) =>
      [...new Set((await findAnything(admin, words)).map(({ kind }) => kind))].toSorted();
    expect(await kinds("BUYER@world.example")).toEqual(["Order", "Person"]);
    expect(await kinds("world-oil")).toEqual(["Product"]);
    expect(await kinds("%")).toEqual([]);
    expect(await kinds("%%")).toEqual([]);
    expect(await kinds("x")).toEqual([]);
    expect(await kinds("\\")).toEqual([]);
  });

  it("shows each only what is open to them", async () => {
    const kindsOf = async (permission: Parameters<typeof staff>[0]) => [
      ...new Set(
        [
          ...(await findAnything(await staff(permission), "world")),
          ...(await findAnything(await staff(permission), "the")),
        ].map(({ kind }) => kind),
      ),
    ];
    expect(await kindsOf("editor")).toEqual(["Article"]);
    expect((await kindsOf("fulfilment")).toSorted()).toEqual(["Order", "Person"]);
    expect(await kindsOf("merchandiser")).not.toContain("Order");
    expect(await kindsOf("merchandiser")).not.toContain("Person");
  });
});
