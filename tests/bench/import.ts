// `npm run bench:import`: what a file of 20,000 products costs on this machine, from its bytes to goods in the catalogue
// and back. `--rows 5000`. Ends with 1 where it takes longer than two minutes or more than 512 MB.
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { fail } from "../../scripts/support/fail";
import { claimTestDatabases, copyTemplate } from "../../scripts/support/test-databases";
import { testSettings } from "../../scripts/support/test-settings";

const LIMITS = { seconds: 120, megabytes: 512 } as const;
const { values: options } = parseArgs({ options: { rows: { type: "string", default: "20000" } } });

const HEADS = "SKU,Name,Brand,Category,Kind,Description,Price,Weight,Use,Label,Badges,Stock";
const WORDS =
  "A balm for dry skin that is worked in with warm fingers, morning and evening. ".repeat(8);
const LABELS = [
  "Aqua, Glycerin, Squalane, Cetearyl Alcohol, Butyrospermum Parkii (Shea) Butter, Tocopherol",
  "Ricinus Communis (Castor) Seed Oil, Euphorbia Cerifera (Candelilla) Wax, Tocopherol",
  "Aqua, Sodium Cocoyl Isethionate, Glycerin, Citric Acid, Parfum, Linalool, Limonene",
] as const;

function file(rows: number, brand: string): Uint8Array {
  const lines = Array.from({ length: rows }, (_, index) => {
    const price = `${10 + (index % 90)}.${String(index % 100).padStart(2, "0")}`;
    const label = LABELS[index % LABELS.length];
    return `BENCH-${index},Balm ${index},${brand},Skincare,balm,"${WORDS}",${price},120,leave-on,"${label}",Vegan,${index % 50}`;
  });
  return new TextEncoder().encode([HEADS, ...lines].join("\n"));
}

try {
  const rows = Number(options.rows);
  const databases = await claimTestDatabases();
  Object.assign(process.env, testSettings(), {
    DATABASE_URL: await copyTemplate(databases.templateUrl, process.pid, "bench_import"),
  });
  const { sql, closeDb } = await import("@/lib/db");
  const { closeSender } = await import("@/lib/jobs/boss");
  const { systemClock } = await import("@/lib/clock");
  const { startImport } = await import("@/lib/desk/start-run");
  const { stepRun } = await import("@/lib/desk/step-run");
  const { moveRun } = await import("@/lib/desk/move-run");
  const [staff] = await sql<{ id: string; brand: string }>(
    `SELECT id, (SELECT name FROM brands ORDER BY slug LIMIT 1) AS brand FROM users WHERE email = 'merchandiser@necessite.example'`,
  );
  if (!staff) throw new Error("Nobody may import");
  const { id: userId, brand } = staff;
  const actor = {
    kind: "staff",
    userId,
    visitorId: userId,
    permissions: ["merchandiser"],
  } as const;
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 100);
  const bytes = file(rows, brand);
  const stage = async (name: string, work: () => Promise<void>): Promise<number> => {
    const from = performance.now();
    await work();
    const seconds = (performance.now() - from) / 1000;
    console.log(`${name.padEnd(12)} ${seconds.toFixed(1)} s`);
    return seconds;
  };
  let runId = "";
  const through = (move: "commit" | "revert") => async () => {
    const moved = await moveRun(actor, { runId, move });
    if (!moved.ok) throw new Error(moved.code);
    await stepRun(runId, systemClock, Infinity);
  };
  console.log(`${rows} rows, ${(bytes.byteLength / 1024 / 1024).toFixed(1)} MB`);
  let seconds = await stage("taken in", async () => {
    const started = await startImport(
      actor,
      { name: "bench.csv", bytes },
      { clock: systemClock, origin: null },
    );
    if (!started.ok) throw new Error(String(started.detail?.["problem"]));
    ({ runId } = started.value);
  });
  seconds += await stage("looked at", () => stepRun(runId, systemClock, Infinity));
  seconds += await stage("written", through("commit"));
  await stage("taken back", through("revert"));
  clearInterval(watch);
  const [counts] = await sql<{ made: number; reverted: number }>(
    `SELECT (SELECT count(*)::int FROM variants WHERE sku LIKE 'BENCH-%') AS made,
            (SELECT count(*)::int FROM desk_run_rows WHERE run_id = $1 AND state = 'reverted') AS reverted`,
    [runId],
  );
  const megabytes = peak / 1024 / 1024;
  console.log(
    `import ${seconds.toFixed(1)} s, at most ${megabytes.toFixed(0)} MB; ${counts?.made} made, ${counts?.reverted} taken back`,
  );
  await closeSender();
  await closeDb();
  await databases.release();
  const slow = seconds > LIMITS.seconds || megabytes > LIMITS.megabytes || counts?.made !== rows;
  process.exit(slow ? 1 : 0);
} catch (error) {
  fail(error);
}
