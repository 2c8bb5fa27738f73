import { beforeAll, describe, expect, test } from "vitest";
import { sql } from "@/lib/db";
import { removeRule, saveRule, startDraft } from "@/lib/standard/draft-version";
import { recordEvidence } from "@/lib/standard/record-evidence";
import { startRun } from "@/lib/standard/start-run";
import { stepRun } from "@/lib/standard/step-run";
import { stopRun } from "@/lib/standard/stop-run";
import type { StaffActor } from "@/lib/access/actor";
import { audit, clock, merchandiser, occasion, offer, publishByHand, standing } from "./world";

let actor: StaffActor;
let squalane: string;
let glycerin: string;

const NO_SQUALANE = {
  key: "ri-squalane",
  name: "Squalane",
  names: ["Squalane", "Perhydrosqualene"],
  groupSlug: "other",
  verdict: "prohibited" as const,
  basis: "house" as const,
  reason: "For a test.",
};

const runOf = async () => {
  const [run] = await sql<{
    id: string;
    status: string;
    audited: number;
    total: number;
    counts: Record<string, number>;
  }>(
    "SELECT id, status::text, audited, total, counts FROM standard_runs ORDER BY started_at DESC, id DESC LIMIT 1",
  );
  if (!run) throw new Error("No run");
  return run;
};
const begin = async (kind: "preview" | "publish") => {
  const started = await startRun(actor, { kind }, occasion);
  if (!started.ok) throw new Error(started.code);
  return started.value.runId;
};

beforeAll(async () => {
  actor = await merchandiser();
  squalane = await offer({ label: "Water, Squalane" });
  glycerin = await offer({ label: "Water, Glycerin" });
  await publishByHand(squalane);
  await publishByHand(glycerin);
});

describe("a new version", () => {
  test("begins as a copy, once at a time", async () => {
    expect(await startDraft(actor, { summary: "No squalane." }, occasion)).toMatchObject({
      value: { number: 2 },
    });
    expect(await startDraft(actor, { summary: "Again." }, occasion)).toMatchObject({
      code: "exists",
    });
    expect(await saveRule(actor, NO_SQUALANE, occasion)).toMatchObject({ ok: true });
    expect(await removeRule(actor, { key: "ri-tallow" }, occasion)).toMatchObject({ ok: true });
    const [count] = await sql<{ now: number; before: number }>(
      `SELECT count(*) FILTER (WHERE v.number = 2)::int AS now, count(*) FILTER (WHERE v.number = 1)::int AS before
         FROM standard_rules r JOIN standard_versions v ON v.id = r.version_id`,
    );
    expect(count?.now).toBe(count?.before);
  });

  test("is looked at before it counts: what would change, and nothing does", async () => {
    const runId = await begin("preview");
    const jobs = () => sql(`SELECT FROM pgboss.job WHERE name = 'standard.run'`);
    const before = (await jobs()).length;
    // Out of time after one batch: the rest is another job's.
    await stepRun(runId, clock, 0);
    expect((await runOf()).status).toBe("running");
    expect(await jobs()).toHaveLength(before + 1);
    await stepRun(runId, clock);
    const run = await runOf();
    expect(run).toMatchObject({ status: "done", audited: run.total });
    const changes = await sql<{ id: string; before: string; after: string; because: string[] }>(
      "SELECT product_id AS id, before::text, after::text, because FROM standard_run_changes WHERE run_id = $1",
      [run.id],
    );
    expect(changes.find(({ id }) => id === squalane)).toMatchObject({
      before: "meets",
      after: "fails",
    });
    expect(changes.find(({ id }) => id === glycerin)).toBeUndefined();
    expect(run.counts.changed).toBe(changes.length);
    expect(run.counts.leaving).toBe(changes.length);
    expect(await standing(squalane)).toMatchObject({
      status: "published",
      verdict: "meets",
      version: 1,
    });
    expect(
      await sql(
        "SELECT 1 FROM product_audits a JOIN standard_versions v ON v.id = a.version_id WHERE v.number = 2",
      ),
    ).toEqual([]);
  });

  test("keeps its rules while the catalogue is audited by it; one audit at a time; one can be stopped", async () => {
    const runId = await begin("publish");
    expect(await startRun(actor, { kind: "preview" }, occasion)).toMatchObject({ code: "exists" });
    expect(await saveRule(actor, NO_SQUALANE, occasion)).toMatchObject({ code: "running" });
    expect(await stopRun(actor, { id: runId }, occasion)).toMatchObject({ ok: true });
    await stepRun(runId, clock);
    expect((await runOf()).status).toBe("failed");
    expect((await standing(glycerin)).version).toBe(1);
  });

  test("is published over everything at once; what fails leaves the shop, and the old verdicts stay", async () => {
    const late = await offer({ label: "Water, Glycerin" });
    await publishByHand(late);
    const runId = await begin("publish");
    // As if the batches had been done before these two changes.
    await sql(
      "UPDATE products SET label_declaration = 'Water, Perhydrosqualene', status = 'draft' WHERE id = $1",
      [late],
    );
    await audit(late);
    const waiting = await offer({ label: "Water, Polysorbate 20 2%" });
    await recordEvidence(
      actor,
      {
        productId: waiting,
        kind: "dioxane_certificate",
        number: "1",
        issuedBy: "M",
        issuedOn: "2026-11-01",
      },
      null,
      occasion,
    );
    await Promise.all([stepRun(runId, clock), stepRun(runId, clock)]);
    if ((await runOf()).status === "running") await stepRun(runId, clock);
    expect(await runOf()).toMatchObject({ status: "done" });
    expect(await standing(squalane)).toMatchObject({
      status: "draft",
      verdict: "fails",
      version: 2,
    });
    expect(await standing(glycerin)).toMatchObject({
      status: "published",
      verdict: "meets",
      version: 2,
    });
    expect(await standing(late)).toMatchObject({ verdict: "fails", version: 2 });
    expect(await standing(waiting)).toMatchObject({ verdict: "meets", version: 2 });
    const kept = await sql<{ number: number; verdict: string }>(
      `SELECT v.number, a.verdict::text FROM product_audits a JOIN standard_versions v ON v.id = a.version_id
        WHERE a.product_id = $1 ORDER BY a.at, v.number`,
      [squalane],
    );
    expect(kept[0]).toEqual({ number: 1, verdict: "meets" });
    expect(kept.at(-1)).toEqual({ number: 2, verdict: "fails" });
    const blocked = await sql(
      "SELECT slug FROM products p WHERE status = 'published' AND publish_block(p) IS NOT NULL",
    );
    expect(blocked).toEqual([]);
  });
});
