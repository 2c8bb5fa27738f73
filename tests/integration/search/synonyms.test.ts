import { afterAll, describe, expect, it } from "vitest";
import { listAudit } from "@/lib/access/queries";
import { closeDb, sql } from "@/lib/db";
import { addSynonym, changeSynonym, removeSynonym } from "@/lib/search/edit-synonyms";
import { listSynonyms } from "@/lib/search/queries";
import { addSynonymInput, changeSynonymInput } from "@/lib/search/schema";
import { searchAll } from "@/lib/search/search-all";
import { AT, occasion, othersThanMerchandisers, staff } from "../catalog/desk";

afterAll(closeDb);

const input = (term: string, expansions: string) => addSynonymInput.parse({ term, expansions });
async function idOf(term: string): Promise<string> {
  const [row] = await sql<{ id: string }>("SELECT id FROM search_synonyms WHERE term = $1", [term]);
  return row?.id ?? "";
}
const nobody = "0190c6a0-0000-7000-8000-000000000001";

describe("a word and what it also finds", () => {
  it("is added, found by, changed and taken away, each with an audit row", async () => {
    const actor = await staff("merchandiser");
    const added = await addSynonym(
      actor,
      input(" Gunk ", "cleanser, Cleansing  Oil\ncleanser"),
      occasion,
    );
    const id = await idOf("gunk");
    expect(added).toEqual({ ok: true, value: { id } });
    expect((await searchAll("gunk")).totals).toEqual((await searchAll("cleanser")).totals);
    const change = (term: string, expansions: string, seenAt = AT) =>
      changeSynonym(
        actor,
        changeSynonymInput.parse({ id, term, expansions, seenAt: seenAt.toISOString() }),
        occasion,
      );
    expect(await change("gunk", "squalane")).toEqual({ ok: true, value: { id } });
    expect((await searchAll("gunk")).totals).toEqual((await searchAll("squalane")).totals);
    expect(await change("gunk", "x", new Date(0))).toEqual({ ok: false, code: "conflict" });
    expect(await change("moisturizer", "squalane")).toEqual({ ok: false, code: "exists" });
    expect(await removeSynonym(actor, { id }, occasion)).toEqual({ ok: true, value: undefined });
    expect(await removeSynonym(actor, { id }, occasion)).toEqual({ ok: false, code: "not_found" });
    expect(await change("gunk", "squalane")).toEqual({ ok: false, code: "not_found" });
    expect((await searchAll("gunk", { asTyped: true })).totals.products).toBe(0);
    expect((await listAudit(actor, "search_synonym", id)).toReversed()).toMatchObject([
      {
        action: "add_synonym",
        before: null,
        after: { term: "gunk", expansions: "cleanser, Cleansing Oil" },
      },
      { action: "change_synonym", before: { term: "gunk" }, after: { expansions: "squalane" } },
      { action: "remove_synonym", before: { expansions: "squalane" }, after: null },
    ]);
  });

  it("has one row, in whatever case it is written", async () => {
    const actor = await staff("admin");
    const answer = await addSynonym(actor, input("MOISTURIZER", "cream"), occasion);
    expect(answer).toEqual({ ok: false, code: "exists" });
    const [row] = await sql<{ count: number }>(
      "SELECT count(*)::int AS count FROM search_synonyms WHERE term = 'moisturizer'",
    );
    expect(row?.count).toBe(1);
  });

  it("is the business of merchandisers", async () => {
    const id = await idOf("moisturizer");
    const before = await sql("SELECT * FROM search_synonyms ORDER BY id");
    for (const actor of await othersThanMerchandisers()) {
      const refused = { ok: false, code: "not_found" };
      expect(await addSynonym(actor, input("mine", "yours"), occasion)).toEqual(refused);
      expect(
        await changeSynonym(actor, { id, term: "mine", expansions: ["x"], seenAt: AT }, occasion),
      ).toEqual(refused);
      expect(await removeSynonym(actor, { id }, occasion)).toEqual(refused);
      expect(await listSynonyms(actor)).toEqual(refused);
    }
    expect(await sql("SELECT * FROM search_synonyms ORDER BY id")).toEqual(before);
    const listed = await listSynonyms(await staff("merchandiser"));
    expect(listed.ok && listed.value.find(({ term }) => term === "moisturizer")).toMatchObject({
      id,
      expansions: ["moisturiser", "cream", "lotion"],
    });
    expect(await removeSynonym(await staff("merchandiser"), { id: nobody }, occasion)).toEqual({
      ok: false,
      code: "not_found",
    });
  });
});

describe("the form", () => {
  it("takes words apart at commas and lines, each once", () => {
    expect(input("Vitamin  C", "ascorbic acid,, Ascorbyl Glucoside;\nascorbic acid")).toEqual({
      term: "vitamin c",
      expansions: ["ascorbic acid", "Ascorbyl Glucoside"],
    });
  });

  it.each([
    ["", "cream", "The word is needed"],
    ["…", "cream", "Write a word, such as moisturizer"],
    ["one two three four five", "cream", "At most four words"],
    ["cream", "", "What it also finds is needed"],
    ["cream", ", ;", "Write at least one word"],
    ["cream", "a, …", "Each needs a letter or a digit"],
    ["cream", "x".repeat(61), "At most 60 characters each"],
    [
      "cream",
      Array.from({ length: 21 }, (_, n) => `w${n}`).join(","),
      "At most twenty, with commas between",
    ],
    ["cr\u0000eam", "lotion", "The word has a character that cannot be stored"],
  ])("refuses %j with %j", (term, expansions, message) => {
    const parsed = addSynonymInput.safeParse({ term, expansions });
    expect(parsed.error?.issues.map((issue) => issue.message)).toContain(message);
  });
});
