import { spawn } from "node:child_process";
import { afterAll, expect, test } from "vitest";
import { closeDb, sql } from "@/lib/db";
import { recordInvariantRun } from "@/lib/invariants/record-run";

afterAll(closeDb);

const NOW = new Date("2026-03-01T12:00:00Z");
const owe = `INSERT INTO intents (kind, subject_id, created_at) VALUES ('test', uuidv7(), '2026-03-01 10:00Z')`;
const settle = `UPDATE intents SET status = 'done' WHERE kind = 'test'`;

async function latest() {
  const [row] = await sql<{ at: Date; violations: { check: string }[] }>(
    "SELECT at, violations FROM invariant_runs ORDER BY id DESC LIMIT 1",
  );
  return row;
}

/** What a person runs, and what it says. */
async function runScript(): Promise<{ code: number | null; said: string }> {
  const preload = ["--import", "tsx", "--import", "./scripts/support/allow-server-only.mjs"];
  const child = spawn(process.execPath, [...preload, "scripts/invariants.ts"]);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  }
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, said };
}

test("each run is kept with its time and what it found", async () => {
  expect(await recordInvariantRun(NOW)).toEqual([]);
  expect(await latest()).toEqual({ at: NOW, violations: [] });
  await sql(owe);
  expect(await recordInvariantRun(NOW)).toMatchObject([{ check: "nothing-owed-for-long" }]);
  expect((await latest())?.violations).toMatchObject([{ check: "nothing-owed-for-long" }]);
  await sql(settle);
});

test("a person is told what holds and what does not, and scripts by the exit code", async () => {
  const well = await runScript();
  expect(well.said).toContain("All hold.");
  expect(well.said).toMatch(/holds {3}postings-sum-to-zero/);
  expect(well.code).toBe(0);
  await sql(owe);
  const broken = await runScript();
  expect(broken.said).toMatch(/BROKEN {2}nothing-owed-for-long/);
  expect(broken.said).toContain("1 violated.");
  expect(broken.code).toBe(1);
  await sql(settle);
});
