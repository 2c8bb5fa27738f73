import { randomBytes } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { fixedClock } from "@/lib/clock";
import { closeDb, sql } from "@/lib/db";
import { recordVote } from "@/lib/journal/record-vote";
import type { VoteInput } from "@/lib/journal/vote-schema";

const clock = fixedClock(new Date("2026-11-20T10:11:12Z"));
const key = () => randomBytes(32).toString("base64url");
let places = 0;
const vote = (reader: string, input: VoteInput, slug = "barrier-first") =>
  recordVote(
    reader,
    slug,
    input,
    { ip: `198.51.100.${(places += 1) % 250}`, userAgent: null },
    clock,
  );
const kept = (slug = "barrier-first") =>
  sql<{ helpful: boolean; reason: string | null; day: Date; voter: Buffer }>(
    `SELECT helpful, reason, day, voter FROM helpful_votes v JOIN articles a ON a.id = v.article_id WHERE a.slug = $1 ORDER BY day, reason`,
    [slug],
  );

afterAll(closeDb);

describe("a reader's word", () => {
  it("counts once for each reader, the latest, and keeps a reason", async () => {
    const reader = key();
    expect((await vote(reader, { helpful: "no" })).ok).toBe(true);
    expect((await vote(reader, { reason: "Too long." })).ok).toBe(true);
    expect((await vote(reader, { helpful: "yes" })).ok).toBe(true);
    expect((await vote(key(), { helpful: "yes" })).ok).toBe(true);
    expect((await kept()).map(({ helpful, reason }) => [helpful, reason])).toEqual([
      [true, "Too long."],
      [true, null],
    ]);
  });

  it("cannot be led back to its reader, nor to their other words; the day is kept and not the hour", async () => {
    const reader = key();
    await vote(reader, { helpful: "yes" }, "acne-and-the-gut");
    await vote(reader, { helpful: "yes" }, "sugar-milk-and-breakouts");
    const [first] = await kept("acne-and-the-gut");
    const [second] = await kept("sugar-milk-and-breakouts");
    expect(first?.voter).toHaveLength(32);
    expect(first?.voter.equals(second?.voter ?? Buffer.alloc(0))).toBe(false);
    expect(first?.voter.toString("base64url")).not.toBe(reader);
    expect(first?.day.toISOString()).toBe("2026-11-20T00:00:00.000Z");
    const columns = await sql<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns WHERE table_name = 'helpful_votes' ORDER BY 1`,
    );
    expect(columns.map((row) => row.column_name)).toEqual([
      "article_id",
      "day",
      "handled_at",
      "handled_by",
      "helpful",
      "reason",
      "voter",
    ]);
  });

  it("is taken for what can be read only, and a reason only with a word", async () => {
    expect(await vote(key(), { helpful: "yes" }, "nothing")).toMatchObject({ code: "not_found" });
    expect(await vote(key(), { reason: "x" })).toMatchObject({ code: "no_word" });
  });

  it("comes back to the editors when its reason changes", async () => {
    const reader = key();
    await vote(reader, { helpful: "no", reason: "First." }, "barrier-first");
    await sql(
      "UPDATE helpful_votes SET handled_at = now(), handled_by = 'x' WHERE reason = 'First.'",
    );
    await vote(reader, { reason: "Second." });
    expect(await sql("SELECT handled_at FROM helpful_votes WHERE reason = 'Second.'")).toEqual([
      { handled_at: null },
    ]);
  });

  it("is refused from one reader who does not stop", async () => {
    const reader = key();
    const outcomes = [];
    for (let turn = 0; turn < 31; turn += 1) outcomes.push(await vote(reader, { helpful: "yes" }));
    expect(outcomes.at(-1)).toMatchObject({ ok: false, code: "too_many" });
  });
});
