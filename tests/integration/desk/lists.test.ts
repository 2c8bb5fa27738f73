import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasPermission } from "@/lib/access/permissions";
import { systemClock } from "@/lib/clock";
import { closeDb, sql } from "@/lib/db";
import { findList } from "@/lib/desk/find-list";
import { forgetView, keepView } from "@/lib/desk/keep-view";
import { ANY_DAY, type ListDefinition } from "@/lib/desk/list-definition";
import { exportRows, filterOptions, findDeskList } from "@/lib/desk/list-queries";
import { readListState } from "@/lib/desk/list-state";
import { listViews } from "@/lib/desk/view-queries";
import type { QueryParameters } from "@/lib/list-page";
import { keepWorld, othersThanMerchandisers, staff } from "../catalog/desk";

beforeAll(keepWorld);
afterAll(closeDb);

const ROOMS = [
  "products",
  "variants",
  "brands",
  "categories",
  "collections",
  "ingredients",
  "synonyms",
  "intake",
  "rules",
  "standings",
  "imports",
  "consignment",
  "consignmentruns",
  "sales",
];

function room(name: string): ListDefinition {
  const found = findList(name);
  if (!found) throw new Error(`No list of ${name}`);
  return found;
}

async function list(name: string, given: QueryParameters = {}) {
  const definition = room(name);
  const found = await findDeskList(
    await staff("merchandiser"),
    definition,
    readListState(definition, given),
  );
  if (!found.ok) throw new Error(found.code);
  return found.value;
}
const skus = async (given: QueryParameters) =>
  (await list("products", given)).rows.map(({ cells }) => cells["sku"]);

describe("a list", () => {
  it.each(ROOMS)(
    "of %s shows every row once on its way down and up, by any column",
    async (name) => {
      const definition = room(name);
      for (const column of definition.columns.filter(({ sort }) => sort)) {
        for (const sort of [column.key, `-${column.key}`]) {
          const first = await list(name, { sort });
          const down = [first];
          for (let page = first; page.next;)
            down.push((page = await list(name, { sort, after: page.next })));
          const ids = down.flatMap((page) => page.rows.map(({ id }) => id));
          expect([sort, new Set(ids).size]).toEqual([sort, first.total]);
          if (down.length > 1)
            expect((await list(name, { sort, before: down[1]?.previous ?? "" })).rows).toEqual(
              first.rows,
            );
        }
      }
    },
  );

  it.each(ROOMS)("of %s answers every filter and shows every column", async (name) => {
    const definition = room(name);
    for (const { key, options } of definition.filters)
      for (const { value } of options === ANY_DAY
        ? [{ value: "2026-02-28" }]
        : (await filterOptions(options)).slice(0, 3))
        expect((await list(name, { [key]: value, q: "a" })).total).toBeGreaterThanOrEqual(0);
    const cols = definition.columns.map(({ key }) => key);
    for (const row of (await list(name, { cols })).rows)
      expect(Object.keys(row.cells)).toEqual(cols);
  });

  it("finds by name, SKU and brand, in any case, and takes wildcards as they are", async () => {
    expect(await skus({ q: "uaa-101" })).toEqual(["UAA-101"]);
    expect(await skus({ q: "MEADOW MILK" })).toEqual(["UAA-101"]);
    expect(await skus({ q: "%" })).toEqual([]);
    expect(await skus({ q: "_" })).toEqual([]);
  });

  it("narrows, and says what is on hand and held", async () => {
    const resale = await list("products", { kind: "resale", cols: "world,status" });
    expect(resale.total).toBe(38);
    expect(resale.rows.every(({ cells }) => cells["world"] === "resale")).toBe(true);
    const [coat] = (await list("products", { q: "WORLD-COAT", cols: "onHand,held,price" })).rows;
    expect(coat).toMatchObject({ image: null, cells: { onHand: 1, held: 1, price: 20_000 } });
  });

  it("does not exist for others, nor does its export", async () => {
    for (const actor of await othersThanMerchandisers()) {
      for (const name of ROOMS) {
        // Finance sees what the timers of consignment did and what was sold, and nothing else here.
        if (["consignmentruns", "sales"].includes(name) && hasPermission(actor, "finance"))
          continue;
        const definition = room(name);
        const state = readListState(definition, {});
        expect(await findDeskList(actor, definition, state)).toEqual({
          ok: false,
          code: "not_found",
        });
        for await (const rows of exportRows(actor, definition, state)) expect(rows).toEqual([]);
      }
    }
  });

  it("is exported in its order: all that fits, or the rows that were chosen", async () => {
    const definition = room("products");
    const state = readListState(definition, { kind: "resale", sort: "-price" });
    const actor = await staff("merchandiser");
    const all = [];
    for await (const rows of exportRows(actor, definition, state)) all.push(...rows);
    expect(all.map(({ id }) => id)).toEqual(
      (await list("products", { kind: "resale", sort: "-price" })).rows.map(({ id }) => id),
    );
    const two = [all[7]?.id ?? "", all[2]?.id ?? ""];
    for await (const rows of exportRows(actor, definition, state, two))
      expect(rows.map(({ id }) => id)).toEqual(two.toReversed());
  });
});

describe("a view", () => {
  it("is kept under its name as the list understands it, and is nobody else's", async () => {
    const mine = await staff("merchandiser");
    const view = {
      room: "products",
      name: "Cheap drafts",
      query: "status=draft&sort=price&evil=1",
    };
    expect(await keepView(mine, view, systemClock)).toEqual({
      ok: true,
      value: { address: "/admin/products?status=draft&sort=price" },
    });
    await keepView(mine, { ...view, query: "status=archived" }, systemClock);
    const [kept] = await listViews(mine, "products");
    expect(kept).toMatchObject({ name: "Cheap drafts", query: "status=archived" });
    const other = await staff("admin");
    expect(await listViews(other, "products")).toEqual([]);
    expect(await forgetView(other, { room: "products", id: kept?.id ?? "" })).toMatchObject({
      ok: false,
    });
    expect(await forgetView(mine, { room: "products", id: kept?.id ?? "" })).toMatchObject({
      ok: true,
    });
    expect(await sql(`SELECT FROM desk_views`)).toEqual([]);
  });

  it("is not for others, and there are at most twenty", async () => {
    for (const actor of await othersThanMerchandisers())
      expect(
        await keepView(actor, { room: "products", name: "x", query: "" }, systemClock),
      ).toEqual({ ok: false, code: "not_found" });
    const mine = await staff("merchandiser");
    for (let n = 1; n <= 20; n += 1)
      expect(
        await keepView(mine, { room: "brands", name: `${n}`, query: "" }, systemClock),
      ).toMatchObject({ ok: true });
    expect(await keepView(mine, { room: "brands", name: "21", query: "" }, systemClock)).toEqual({
      ok: false,
      code: "too_many",
    });
    expect(
      await keepView(mine, { room: "brands", name: "20", query: "" }, systemClock),
    ).toMatchObject({ ok: true });
  });
});
