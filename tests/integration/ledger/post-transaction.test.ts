import { clock } from "../../support/stripe";
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sql, transaction } from "@/lib/db";
import { credit, debit, type Account, type Posting } from "@/lib/ledger/accounts";
import { postTransaction } from "@/lib/ledger/post-transaction";
import { postTransactions } from "@/lib/ledger/post-transactions";
import "../../support/shop";

const clearing: Account = { kind: "stripe_clearing" };
const sales: Account = { kind: "sales" };
const pendingOf = (ownerId: string): Account => ({ kind: "consignor_pending", ownerId });

function booking(postings: readonly Posting[], key = `test:${randomUUID()}`) {
  return { key, kind: "test", currency: "usd", at: clock.now(), postings };
}

async function postingsOf(key: string) {
  return sql<{ account: string; owner: string | null; cents: number }>(
    `SELECT a.kind::text AS account, a.owner_id AS owner, p.amount_cents::int AS cents
       FROM ledger_postings p JOIN ledger_transactions t ON t.id = p.transaction_id
       JOIN ledger_accounts a ON a.id = p.account_id WHERE t.key = $1 ORDER BY p.amount_cents`,
    [key],
  );
}

async function balance(kind: string): Promise<number> {
  const [row] = await sql<{ cents: number }>(
    `SELECT balance_cents::int AS cents FROM ledger_accounts WHERE kind = $1::ledger_account_kind AND owner_id IS NULL`,
    [kind],
  );
  return row?.cents ?? Number.NaN;
}

describe("booking", () => {
  it("writes its postings once, however often and from wherever it is asked", async () => {
    const asked = booking([debit(clearing, 1000), credit(sales, 1000)]);
    const before = await balance("sales");
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => transaction((tx) => postTransaction(tx, asked))),
    );
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await postTransaction(sql, asked)).toBe(false);
    expect(await postingsOf(asked.key)).toEqual([
      { account: "sales", owner: null, cents: -1000 },
      { account: "stripe_clearing", owner: null, cents: 1000 },
    ]);
    expect(await balance("sales")).toBe(before - 1000);
  });

  it("opens the accounts of people when they are first needed, one each", async () => {
    const owners = [randomUUID(), randomUUID()];
    const asked = () =>
      booking([
        debit(clearing, 300),
        ...owners.map((owner) => credit(pendingOf(owner), 100)),
        credit(pendingOf(owners[0] ?? ""), 100),
      ]);
    await Promise.all(
      Array.from({ length: 6 }, () => transaction((tx) => postTransaction(tx, asked()))),
    );
    const accounts = await sql<{ owner: string; cents: number }>(
      `SELECT owner_id AS owner, balance_cents::int AS cents FROM ledger_accounts WHERE owner_id = ANY ($1::uuid[])`,
      [owners],
    );
    expect(new Map(accounts.map((row) => [row.owner, row.cents]))).toEqual(
      new Map([
        [owners[0], -1200],
        [owners[1], -600],
      ]),
    );
    expect(accounts).toHaveLength(2);
  });

  it("leaves out postings of nothing, and books nothing where nothing is left", async () => {
    const asked = booking([
      debit(clearing, 50),
      credit(sales, 50),
      credit({ kind: "tax_payable" }, 0),
    ]);
    expect(await postTransaction(sql, asked)).toBe(true);
    expect(await postingsOf(asked.key)).toHaveLength(2);
    const empty = booking([debit(clearing, 0), credit(sales, 0)]);
    expect(await postTransaction(sql, empty)).toBe(false);
    expect(await sql(`SELECT 1 FROM ledger_transactions WHERE key = $1`, [empty.key])).toEqual([]);
  });

  it("that does not sum to zero throws and writes nothing, for any amounts", async () => {
    const cents = fc.integer({ min: 1, max: 1_000_000 });
    await fc.assert(
      fc.asyncProperty(cents, cents, async (taken, given) => {
        const asked = booking([debit(clearing, taken), credit(sales, given)]);
        const booked = transaction((tx) => postTransaction(tx, asked));
        if (taken === given) expect(await booked).toBe(true);
        else await expect(booked).rejects.toThrow(/off by/);
        expect(await postingsOf(asked.key)).toHaveLength(taken === given ? 2 : 0);
      }),
      { numRuns: 20 },
    );
  });

  it("in a currency that the shop has no account for throws and writes nothing", async () => {
    const asked = { ...booking([debit(clearing, 5), credit(sales, 5)]), currency: "eur" };
    const booked = transaction((tx) => postTransaction(tx, asked));
    await expect(booked).rejects.toThrow();
    expect(await sql(`SELECT 1 FROM ledger_transactions WHERE key = $1`, [asked.key])).toEqual([]);
  });

  it("of many at once ends, and the balances are their sums", async () => {
    const people = Array.from({ length: 4 }, randomUUID);
    const one = (at: number) => {
      const postings = people.map((owner) => credit(pendingOf(owner), 10));
      const all = [debit(clearing, 10 * people.length), ...postings];
      return booking(at % 2 === 0 ? all : all.toReversed());
    };
    const booked = await Promise.all(
      Array.from({ length: 30 }, (_, at) => transaction((tx) => postTransaction(tx, one(at)))),
    );
    expect(booked.every(Boolean)).toBe(true);
    const rows = await sql<{ cents: number }>(
      `SELECT balance_cents::int AS cents FROM ledger_accounts WHERE owner_id = ANY ($1::uuid[])`,
      [people],
    );
    expect(rows).toEqual(people.map(() => ({ cents: -300 })));
  });
});

describe("booking a batch", () => {
  it("writes every transaction with its own postings, and none twice", async () => {
    const [owner, other] = [randomUUID(), randomUUID()];
    const batch = [
      booking([debit(clearing, 300), credit(pendingOf(owner), 300)]),
      booking([debit(clearing, 200), credit(pendingOf(other), 150), credit(sales, 50)]),
      booking([debit(clearing, 0), credit(sales, 0)]),
    ];
    expect(await postTransaction(sql, batch[0] as (typeof batch)[0])).toBe(true);
    const answers = await Promise.all(
      [1, 2, 3].map(() => transaction((tx) => postTransactions(tx, batch))),
    );
    expect(answers.reduce((sum, booked) => sum + booked, 0)).toBe(1);
    expect(await postingsOf(batch[0]?.key ?? "")).toHaveLength(2);
    expect(await postingsOf(batch[1]?.key ?? "")).toEqual([
      { account: "consignor_pending", owner: other, cents: -150 },
      { account: "sales", owner: null, cents: -50 },
      { account: "stripe_clearing", owner: null, cents: 200 },
    ]);
  });

  it("is all or nothing: one that does not sum to zero stops it", async () => {
    const [good, bad] = [
      booking([debit(clearing, 5), credit(sales, 5)]),
      booking([debit(clearing, 5), credit(sales, 4)]),
    ];
    const booked = transaction((tx) => postTransactions(tx, [good, bad]));
    await expect(booked).rejects.toThrow(/off by/);
    expect(await postingsOf(good.key)).toEqual([]);
  });

  it("of nothing books nothing", async () => {
    expect(await postTransactions(sql, [])).toBe(0);
  });
});
