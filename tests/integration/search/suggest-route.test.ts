import fc from "fast-check";
import { afterAll, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/search/route";
import { GET as GET_LIST } from "@/app/api/lists/search/route";
import type { SearchAnswer } from "@/components/shop/search-answer";
import { closeDb, sql } from "@/lib/db";
import * as suggesting from "@/lib/search/suggest";
import { anyText } from "../../support/hostile";

vi.mock("@/lib/search/suggest", { spy: true });
afterAll(closeDb);

const ask = (query: string): Promise<Response> =>
  GET(new Request(`http://localhost/api/search${query}`));
const groupsOf = async (response: Response) => ((await response.json()) as SearchAnswer).groups;

describe("/api/search", () => {
  it("suggests, and lets the browser alone keep it for a minute", async () => {
    const response = await ask("?q=meadow%20mi");
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("private, max-age=60");
    expect(await groupsOf(response)).toContainEqual({
      label: "Products",
      options: [
        expect.objectContaining({
          href: "/products/meadow-milk-cleanser",
          text: "Meadow Milk Cleanser",
          note: "Umbel & Ash",
        }) as unknown,
      ],
    });
  });

  it("suggests nothing for nothing", async () => {
    for (const query of ["", "?q=", "?q=%20", "?q=%00", "?Q=oil"])
      expect(await groupsOf(await ask(query)), query).toEqual([]);
  });

  it("answers whatever is sent, and counts none of it as a search", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, fc.string({ maxLength: 20_000 })), async (text) => {
        const response = await ask(`?${new URLSearchParams({ q: text }).toString()}`);
        expect(response.status).toBe(200);
        expect(Array.isArray(await groupsOf(response))).toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(await sql("SELECT * FROM search_terms")).toEqual([]);
  });

  it("hands on no more than it needs to", async () => {
    const spy = vi.mocked(suggesting.suggest);
    spy.mockClear();
    await ask(`?q=${"x".repeat(100_000)}`);
    expect(spy.mock.calls[0]?.[0].length).toBeLessThanOrEqual(500);
  });

  it("is only silent where suggestions fail, and that is not kept", async () => {
    vi.mocked(suggesting.suggest).mockRejectedValueOnce(new Error("no database"));
    const response = await ask("?q=oil");
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await groupsOf(response)).toEqual([]);
  });
});

describe("/api/lists/search", () => {
  const count = async (query: string) => {
    const response = await GET_LIST(new Request(`http://localhost/api/lists/search${query}`));
    expect(response.status).toBe(200);
    return (await response.json()) as { total: number; facets: { facet: string }[] };
  };

  it("says what a state of a searched list would find", async () => {
    const all = await count("?q=oil&tab=products");
    const some = await count("?q=oil&tab=products&category=hair");
    expect(some.total).toBeGreaterThan(0);
    expect(some.total).toBeLessThan(all.total);
    expect(all.facets.map(({ facet }) => facet)).toContain("brand");
    const pieces = await count("?q=wool&tab=pieces");
    expect(pieces.facets.map(({ facet }) => facet)).toContain("material");
  });

  it("finds nothing without words", async () => {
    expect(await count("?tab=products")).toEqual({ total: 0, facets: [] });
  });
});
