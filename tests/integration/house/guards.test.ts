import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openScratch, type Scratch } from "./client";
import { afterSaleGuards } from "./guard-cases-after-sale";
import { consignmentGuards } from "./guard-cases-consignment";
import { deskGuards } from "./guard-cases-desk";
import { goodsGuards } from "./guard-cases-goods";
import { journalGuards } from "./guard-cases-journal";
import { moneyGuards } from "./guard-cases-money";
import { orderGuards } from "./guard-cases-orders";
import { peopleGuards } from "./guard-cases-people";
import { standardGuards, withinStandardGuards } from "./guard-cases-standard";
import { windowGuards } from "./guard-cases-window";
import { buildWorld, world } from "./world";

const cases = [
  ...goodsGuards,
  ...orderGuards,
  ...moneyGuards,
  ...consignmentGuards,
  ...afterSaleGuards,
  ...windowGuards,
  ...deskGuards,
  ...standardGuards,
  ...withinStandardGuards,
  ...journalGuards,
  ...peopleGuards,
];

/** These refuse nothing: they keep a record, and tests of their own show that they do. */
const KEEPERS = [
  "count_version",
  "ledger_balances_follow",
  "listing_gone",
  "listing_made",
  "listing_stock_turned",
  "listing_stock_turned_over",
  "listings_follow_delete",
  "listings_follow_insert",
  "listings_follow_update",
  "record_first_price",
  "record_price",
  "remember_slug",
  "search_follows_delete",
  "search_follows_insert",
  "search_follows_update",
];

let scratch: Scratch;
beforeAll(async () => {
  scratch = await openScratch();
});
afterAll(() => scratch.close());

type Refusal = { constraint?: string; table?: string; where?: string; message?: string };

/** The name of what refused: a constraint, or the function of a trigger. */
function guardOf(error: unknown): string | undefined {
  const { constraint, where, message } = error as Refusal;
  if (constraint) return constraint;
  const name = /^PL\/pgSQL function (?:\w+\.)?(\w+)\(\)/.exec(where ?? "")?.[1];
  const table = /^(\w+) is append-only$/.exec(message ?? "")?.[1];
  return table ? `${table}.${name}` : name;
}

describe("the database itself refuses", () => {
  test.each(cases)("$guard: $refuses", async ({ guard, refuses }) => {
    await scratch.undone(async (run) => {
      await buildWorld(run);
      // What waits for the end of the transaction happens now, so that only the statement is on trial.
      await run("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED");
      const refusal = await run(refuses).then(
        () => "nothing",
        (error: unknown) => guardOf(error) ?? error,
      );
      expect(refusal).toBe(guard);
    });
  });

  test("by as many guards as it has: each is tried", async () => {
    const rows = await scratch.run<{ name: string }>(`
      SELECT conname AS name FROM pg_constraint
        WHERE contype = 'c' AND connamespace = 'public'::regnamespace
      UNION SELECT indexrelid::regclass::text FROM pg_index
        WHERE indisunique AND indpred IS NOT NULL AND indrelid::regclass::text !~ '\\.'
      UNION SELECT CASE tgname WHEN 'append_only' THEN tgrelid::regclass || '.' ELSE '' END || tgname FROM pg_trigger g
        JOIN pg_class c ON c.oid = g.tgrelid AND c.relnamespace = 'public'::regnamespace WHERE NOT tgisinternal`);
    const tried = new Set(cases.map(({ guard }) => guard));
    const untried = rows.map(({ name }) => name).filter((name) => !tried.has(name));
    expect([...new Set(untried)].toSorted()).toEqual(KEEPERS);
  });
});

test("balances follow their postings", async () => {
  await scratch.undone(async (run) => {
    const balances = () =>
      run<{ kind: string; balance: string }>(
        `SELECT kind, balance_cents AS balance FROM ledger_accounts
         WHERE kind IN ('sales', 'stripe_clearing') AND owner_id IS NULL ORDER BY kind::text`,
      );
    const before = await balances();
    await buildWorld(run);
    const moved = (await balances()).map(({ kind, balance }, index) => [
      kind,
      Number(balance) - Number(before[index]?.balance),
    ]);
    expect(moved).toEqual([
      ["sales", -6800],
      ["stripe_clearing", 22220],
    ]);
  });
});

test("every price of a variant is kept, and the same price twice is one", async () => {
  await scratch.undone(async (run) => {
    await buildWorld(run);
    const price = (cents: number) =>
      run(`UPDATE variants SET price_cents = ${cents} WHERE id = '${world.oilVariant}'`);
    await price(3900);
    await price(3900);
    await price(3400);
    const kept = async () => {
      const rows = await run<{ cents: number }>(
        `SELECT price_cents AS cents FROM price_changes WHERE variant_id = '${world.oilVariant}' ORDER BY id`,
      );
      return rows.map(({ cents }) => cents);
    };
    expect(await kept()).toEqual([3400, 3900, 3400]);
    // Whoever knows when a price changed writes that down first; the change itself then adds nothing.
    await run(
      `INSERT INTO price_changes (variant_id, price_cents, at) VALUES ('${world.oilVariant}', 3000, now() + interval '1 day')`,
    );
    await price(3000);
    expect(await kept()).toEqual([3400, 3900, 3400, 3000]);
  });
});

test("an address that changes is remembered until something stands there again", async () => {
  await scratch.undone(async (run) => {
    await buildWorld(run);
    const rename = (id: string, slug: string) =>
      run(`UPDATE products SET slug = '${slug}' WHERE id = '${id}'`);
    const former = () =>
      run<{ slug: string; id: string }>(
        `SELECT slug, entity_id AS id FROM former_slugs WHERE room = 'product' ORDER BY slug`,
      );
    await rename(world.oil, "world-oil-2");
    await rename(world.oil, "world-oil-3");
    expect(await former()).toEqual([
      { slug: "world-oil", id: world.oil },
      { slug: "world-oil-2", id: world.oil },
    ]);
    await rename(world.dress, "world-oil");
    expect((await former()).map(({ slug, id }) => [slug, id])).toEqual([
      ["world-dress", world.dress],
      ["world-oil-2", world.oil],
    ]);
  });
});

test("every change of a shelf or a product counts, and looking at it does not", async () => {
  await scratch.undone(async (run) => {
    await buildWorld(run);
    for (const table of ["products", "brands", "categories", "collections", "ingredients"]) {
      const field = table === "ingredients" ? "use" : "name";
      const version = async (write: string) => {
        const [row] = await run<{ version: number }>(
          `UPDATE ${table} SET ${field} = ${write} WHERE id = (SELECT min(id::text)::uuid FROM ${table}) RETURNING version`,
        );
        return row?.version;
      };
      const seen = [await version(field), await version(field), await version(`${field} || '.'`)];
      const first = Number(seen[0]);
      expect([table, ...seen]).toEqual([table, first, first, first + 1]);
    }
  });
});
