import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PERMISSIONS } from "@/lib/access/permissions";
import { fixedClock } from "@/lib/clock";
import { closeDb, sql } from "@/lib/db";
import { findList } from "@/lib/desk/find-list";
import { findDeskList } from "@/lib/desk/list-queries";
import { queryParameters, readListState } from "@/lib/desk/list-state";
import { findFigures } from "@/lib/operations/figure-queries";
import type { Figure } from "@/lib/operations/figures";
import { periodOf } from "@/lib/operations/period";
import { listQueues } from "@/lib/operations/queue-queries";
import { WORK_QUEUES } from "@/lib/operations/work-queues";
import { keepWorld, staff } from "../catalog/desk";
import { world } from "../house/world";

beforeAll(keepWorld);
afterAll(closeDb);

const clock = fixedClock(new Date("2026-03-10T12:00:00Z"));

describe("what waits", () => {
  it("is of the rooms that are open to whoever asks", async () => {
    for (const permission of PERMISSIONS) {
      const keys = (await listQueues(await staff(permission), clock)).map(({ key }) => key);
      const open = WORK_QUEUES.filter(
        (queue) => permission === "admin" || queue.open.includes(permission),
      );
      expect(keys).toEqual(open.map(({ key }) => key));
      expect(keys.length).toBeGreaterThan(0);
    }
  });

  it("is as much as the list it leads to shows, for every queue that has one", async () => {
    await sql(
      `INSERT INTO returns (order_id, status, created_at) VALUES ($1, 'requested', '2026-03-09T12:00:00Z'), ($1, 'requested', '2026-03-01T12:00:00Z')`,
      [world.order],
    );
    await sql(
      `INSERT INTO claims (order_id, kind, comment, created_at) VALUES ($1, 'damaged', 'The lid is broken', '2026-03-10T08:00:00Z')`,
      [world.order],
    );
    const admin = await staff("admin");
    const compared: string[] = [];
    for (const { key, href, waiting } of await listQueues(admin, clock)) {
      const { pathname, search, hash } = new URL(href, "https://shop.example");
      const list = findList(
        { "/admin/standard/intake": "intake", "/admin/journal": "articles" }[pathname] ??
          pathname.replace("/admin/", ""),
      );
      if (!list || hash || key === "payout-runs" || key === "searches") continue;
      const state = readListState(list, queryParameters(search));
      expect(Object.keys(state.filters).length, `${href} narrows its list`).toBeGreaterThan(0);
      const found = await findDeskList(admin, list, state);
      expect([key, found.ok && found.value.total]).toEqual([key, waiting]);
      compared.push(key);
    }
    expect(compared).toEqual(expect.arrayContaining(["pack", "returns", "claims", "review"]));
  });

  it("has an age, and is late by what the shop promises", async () => {
    const queues = await listQueues(await staff("fulfilment"), clock);
    const returns = queues.find(({ key }) => key === "returns");
    expect(returns).toMatchObject({ waiting: 2, late: 1, since: new Date("2026-03-01T12:00:00Z") });
    const claims = queues.find(({ key }) => key === "claims");
    expect(claims).toMatchObject({ waiting: 1, late: 0 });
  });
});

describe("figures", () => {
  const figures = async (...given: Parameters<typeof findFigures>) =>
    new Map<string, Figure>(
      (await findFigures(...given)).flatMap((group) => group.figures).map((one) => [one.key, one]),
    );

  it("count what was sold in each world, in the period and in the one before", async () => {
    const now = await figures(await staff("finance"), periodOf("28", clock.now()));
    expect(now.get("sales")).toMatchObject({ now: 19_600, before: 0 });
    expect(now.get("sales-curated")).toMatchObject({ now: 6800 });
    expect(now.get("sales-resale")).toMatchObject({ now: 12_800 });
    expect(now.get("orders")).toMatchObject({ now: 1, before: 0 });
    expect(now.get("returns")).toMatchObject({ now: 2 });
    const later = periodOf("7", new Date("2026-03-14T12:00:00Z"));
    expect((await figures(await staff("finance"), later)).get("sales")).toMatchObject({
      now: 0,
      before: 19_600,
    });
  });

  it("draw every sale into exactly one bar", async () => {
    for (const days of ["7", "28", "91", "364"]) {
      const period = periodOf(days, new Date("2026-03-01T23:59:00Z"));
      const [sales] = await findFigures(await staff("merchandiser"), period);
      const bars = sales?.chart?.worlds.flatMap(({ cents }) => cents) ?? [];
      expect(bars.filter((cents) => cents > 0)).toHaveLength(2);
      expect(bars.reduce((sum, cents) => sum + cents, 0)).toBe(19_600);
      expect(sales?.chart?.worlds.map(({ cents }) => cents.at(-1))).toEqual([6800, 12_800]);
    }
  });

  it("of what is owed are those of the ledger, then and now", async () => {
    const [owed] = await sql<{ cents: number }>(
      "SELECT -sum(balance_cents)::float8 AS cents FROM ledger_accounts WHERE kind = 'consignor_pending'",
    );
    const [first] = await sql<{ at: Date }>("SELECT min(at) AS at FROM ledger_transactions");
    const begin = periodOf("7", first?.at ?? new Date());
    const pending = (await figures(await staff("finance"), begin)).get("consignor_pending");
    expect(owed?.cents).toBeGreaterThan(0);
    expect(pending).toMatchObject({ now: owed?.cents, before: 0 });
  });

  it("lead to lists that are open to whoever sees them", async () => {
    for (const permission of PERMISSIONS) {
      const actor = await staff(permission);
      for (const figure of (await figures(actor, periodOf("28", clock.now()))).values()) {
        const { pathname, search } = new URL(figure.csv, "https://shop.example");
        if (pathname === "/admin/liabilities/export") continue;
        const list = findList(pathname.replace("/admin/export/", ""));
        if (!list) throw new Error(`No list at ${figure.csv}`);
        const state = readListState(list, queryParameters(search));
        expect((await findDeskList(actor, list, state)).ok, figure.csv).toBe(true);
        expect(figure.href).toBe(`${list.path}${search}`);
      }
    }
    expect((await findFigures(await staff("editor"), periodOf("28", clock.now()))).length).toBe(0);
  });
});
