import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openScratch, type Scratch } from "./client";
import { goodsGuards } from "./guard-cases-goods";
import { moneyGuards } from "./guard-cases-money";
import { orderGuards } from "./guard-cases-orders";
import { buildWorld } from "./world";

const cases = [...goodsGuards, ...orderGuards, ...moneyGuards];

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
    // It refuses nothing: it keeps balances, as the next test shows.
    expect(untried).toEqual(["ledger_balances_follow"]);
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
