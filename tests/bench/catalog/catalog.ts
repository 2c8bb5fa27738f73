// `npm run bench:catalog`: how fast a shop of 100,000 products is searched on this machine. `--json` for machines,
// `--only database` or `--only http`, `--laps 500`. Ends with 1 where something is wrong, not where it is slow.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { build, buildIsStale } from "../../../scripts/support/build";
import { fail } from "../../../scripts/support/fail";
import { root } from "../../../scripts/support/paths";
import { freePort } from "../../../scripts/support/ports";
import { secretsIn } from "../../../scripts/support/secrets";
import { standInSettings } from "../../../scripts/support/stand-in";
import { testSettings } from "../../../scripts/support/test-settings";
import { openCatalog } from "./database";
import type { HttpFigures } from "./http";
import type { Measured } from "./measure";

const say = (line: string): void => console.error(`▸ ${line}`);
const round = (value: number): string => value.toFixed(1);

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    only: { type: "string" },
    laps: { type: "string", default: "300" },
  },
});

try {
  const laps = Number(options.laps);
  const folder = path.join(root, ".data", "bench");
  fs.mkdirSync(folder, { recursive: true });
  const port = await freePort();
  Object.assign(process.env, testSettings(), standInSettings(await freePort()), {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    LOG_LEVEL: "warn",
    DATA_DIR: folder,
    PORT: String(port),
    APP_URL: `http://localhost:${port}`,
    AUTH_SECRET: secretsIn(folder).authSecret,
    WORKER: "off",
  });
  say("database");
  const database = await openCatalog(folder, say);
  process.env.DATABASE_URL = database.url;
  const measured = options.only === "http" ? null : await inDatabase(laps);
  const http = options.only === "database" ? null : await overHttp(laps);
  await database.release();
  const problems = measured ? [...measured.problems] : [];
  if (http && http.failures > 0) problems.push(`${http.failures} searches over HTTP failed`);
  if (options.json) {
    const machine = { cores: os.availableParallelism(), node: process.version, load: os.loadavg() };
    console.log(JSON.stringify({ machine, measured, http, problems }, null, 2));
  }
  for (const problem of problems) console.error(problem);
  process.exit(problems.length > 0 ? 1 : 0);
} catch (error) {
  fail(error);
}

async function inDatabase(laps: number): Promise<Measured> {
  say("in the database");
  // One connection, so that its server process is the one that is timed. The shop's modules read their settings once.
  process.env.DATABASE_POOL = "1";
  const { measureDatabase } = await import("./measure");
  const { closeDb } = await import("@/lib/db");
  const measured = await measureDatabase(laps);
  await closeDb();
  process.env.DATABASE_POOL = "";
  if (options.json) return measured;
  const { figures, recall } = measured;
  console.log(
    `\n${"in the database".padEnd(36)}p50 ms  p95 ms  p99 ms  CPU p50  aim p50  statements`,
  );
  for (const { name, p50, p95, p99, cpu, aim, statements } of figures) {
    const cells = [p50, p95, p99].map((value) => round(value).padStart(6)).join("  ");
    const rest = [cpu === null ? "?" : round(cpu), String(aim), String(statements)];
    console.log(
      `${name.padEnd(36)}${cells}  ${rest[0]?.padStart(7)}  ${rest[1]?.padStart(7)}  ${rest[2]?.padStart(10)}`,
    );
  }
  console.log(`\n${recall.found} of ${recall.of} misspelled words are taken for the right one`);
  for (const miss of recall.missed) console.log(`  ${miss}`);
  return measured;
}

async function overHttp(laps: number): Promise<HttpFigures> {
  say("build");
  if (buildIsStale()) await build();
  say("over HTTP");
  const [{ searchesToAsk }, { measureHttp }] = await Promise.all([
    import("./searches"),
    import("./http"),
  ]);
  const http = await measureHttp(await searchesToAsk(laps));
  if (!options.json) {
    const { p50, p95, p99, requests, kilobytes } = http;
    console.log(
      `\nsearch with facets over HTTP, ${requests} one at a time: p50 ${round(p50)} ms, p95 ${round(p95)} ms, p99 ${round(p99)} ms, ${round(kilobytes)} kB`,
    );
  }
  return http;
}
