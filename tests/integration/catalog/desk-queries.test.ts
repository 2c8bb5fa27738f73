import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProductSheet } from "@/lib/catalog/desk-queries";
import { closeDb } from "@/lib/db";
import { keepWorld, othersThanMerchandisers, staff } from "./desk";

beforeAll(keepWorld);
afterAll(closeDb);

describe("one product", () => {
  it("comes with its variants and movements, and names the order of a sale", async () => {
    const found = await findProductSheet(await staff("admin"), "world-oil");
    expect(found).toMatchObject({
      ok: true,
      value: {
        name: "Oil",
        variants: [{ sku: "WORLD-OIL", priceCents: 3400, onHand: 8, held: 0, isPiece: false }],
        movements: [
          { kind: "sold", quantity: -2, orderNumber: expect.stringMatching(/^N-\d+$/) as string },
          { kind: "received", quantity: 10, orderNumber: null },
        ],
      },
    });
  });

  it.each(["no-such-thing", "a\0b", "\ud800"])("answers %j with not found", async (slug) => {
    expect(await findProductSheet(await staff("admin"), slug)).toEqual({
      ok: false,
      code: "not_found",
    });
  });

  it("does not exist for others", async () => {
    for (const actor of await othersThanMerchandisers())
      expect(await findProductSheet(actor, "world-oil")).toEqual({ ok: false, code: "not_found" });
  });
});
