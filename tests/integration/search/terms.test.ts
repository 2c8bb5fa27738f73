import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { listSearchTerms } from "@/lib/search/queries";
import { recordSearch } from "@/lib/search/record-search";
import { othersThanMerchandisers, staff } from "../catalog/desk";

afterAll(closeDb);
beforeEach(() => sql("DELETE FROM search_terms"));

const kept = () =>
  sql<{ query: string; searches: number; found: number }>(
    "SELECT query, searches, found FROM search_terms ORDER BY query",
  );

describe("a search is counted", () => {
  it("by its day and words, with what the latest found", async () => {
    await recordSearch("  Oat  Milk ", 0);
    await recordSearch("oat milk", 3);
    await recordSearch("Crème", 1);
    expect(await kept()).toEqual([
      { query: "crème", searches: 1, found: 1 },
      { query: "oat milk", searches: 2, found: 3 },
    ]);
    const [column] = await sql<{ names: string[] }>(
      "SELECT array_agg(column_name::text ORDER BY column_name) AS names FROM information_schema.columns WHERE table_name = 'search_terms'",
    );
    expect(column?.names).toEqual(["day", "found", "query", "searches"]);
  });

  it("unless the words are a person's or none", async () => {
    for (const typed of [
      "mira@example.com",
      "+49 170 1234567",
      "order N-100234",
      "4242 4242 4242 4242",
      "",
      "…",
    ])
      await recordSearch(typed, 0);
    expect(await kept()).toEqual([]);
    await recordSearch("spf 50", 0);
    await recordSearch("1970s coat", 0);
    expect((await kept()).map(({ query }) => query)).toEqual(["1970s coat", "spf 50"]);
  });

  it("without ever failing, and never past 100 characters", async () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constantFrom(
        "\u0000",
        "x".repeat(10_000),
        "🧴".repeat(200),
        "ẞ".repeat(100),
        "İ".repeat(100),
      ),
    );
    await fc.assert(
      fc.asyncProperty(anything, fc.integer(), (typed, found) => recordSearch(typed, found)),
      { numRuns: 60 },
    );
    await sql("ALTER TABLE search_terms RENAME TO search_terms_away");
    await recordSearch("oat", 1);
    await sql("ALTER TABLE search_terms_away RENAME TO search_terms");
    await recordSearch("oat", 1);
    expect((await kept()).some(({ query }) => query === "oat")).toBe(true);
  });

  it("together with others that come at once", async () => {
    await Promise.all(Array.from({ length: 20 }, () => recordSearch("oat", 5)));
    expect(await kept()).toEqual([{ query: "oat", searches: 20, found: 5 }]);
  });
});

describe("the desk's list", () => {
  const put = (query: string, daysAgo: number, searches: number, found: number) =>
    sql(
      `INSERT INTO search_terms (day, query, searches, found)
       VALUES ((now() AT TIME ZONE 'UTC')::date - $2::int, $1, $3, $4)`,
      [query, daysAgo, searches, found],
    );

  it("adds days up, and by the latest says what is not found", async () => {
    await put("oat", 0, 2, 5);
    await put("oat", 1, 3, 0);
    await put("sofa", 0, 4, 0);
    await put("sofa", 6, 4, 1);
    await put("lamp", 7, 9, 0);
    const actor = await staff("merchandiser");
    const today = (
      await sql<{ day: string }>("SELECT (now() AT TIME ZONE 'UTC')::date::text AS day")
    )[0]?.day;
    const sofa = { query: "sofa", searches: 8, found: 0, lastDay: today };
    const oat = { query: "oat", searches: 5, found: 5, lastDay: today };
    expect(await listSearchTerms(actor, { found: "all", days: 7 })).toEqual({
      ok: true,
      value: [sofa, oat],
    });
    expect(await listSearchTerms(actor, { found: "nothing", days: 7 })).toEqual({
      ok: true,
      value: [sofa],
    });
    const month = await listSearchTerms(actor, { found: "nothing", days: 30 });
    expect(month.ok && month.value.map(({ query }) => query)).toEqual(["lamp", "sofa"]);
  });

  it("is for merchandisers", async () => {
    for (const actor of await othersThanMerchandisers())
      expect(await listSearchTerms(actor, { found: "all", days: 7 })).toEqual({
        ok: false,
        code: "not_found",
      });
  });
});
