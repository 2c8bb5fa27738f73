import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { isAlive, readIfThere, until } from "../processes";
import type { Account } from "./account";
import { type Profile, serverFlags } from "./profiles";

/** Starts the server as a process of its own and returns when it takes connections. */
export async function startPostmaster(options: {
  program: string;
  account: Account;
  cluster: string;
  port: number;
  profile: Profile;
  log: string;
  url: string;
}): Promise<void> {
  const log = fs.openSync(options.log, "w");
  // Detached: a Ctrl-C in the terminal reaches us, and the database outlives the shop by a moment.
  const child = spawn(
    options.program,
    ["-D", options.cluster, "-p", String(options.port), ...serverFlags(options.profile)],
    { ...options.account, cwd: options.cluster, detached: true, stdio: ["ignore", log, log] },
  );
  fs.closeSync(log);
  child.unref();
  let ended = false;
  child.on("exit", () => (ended = true));
  child.on("error", () => (ended = true));
  const up = await until(async () => ended || (await answers(options.url)), 60_000);
  if (ended || !up) {
    throw new Error(`PostgreSQL did not start:\n${readIfThere(options.log).slice(-2000)}`);
  }
}

/** Whether a server answers at `url` and lets us in. */
export async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Ends the server in order; when it does not within 8 s, at once (it recovers at the next start). */
export async function stopPostmaster(cluster: string): Promise<void> {
  const pid = postmasterPid(cluster);
  if (!pid) return;
  const gone = () => !fs.existsSync(pidFile(cluster));
  for (const [signal, patience] of [
    ["SIGINT", 8000],
    ["SIGQUIT", 2000],
  ] as const) {
    if (isAlive(pid)) process.kill(pid, signal);
    if (await until(gone, patience)) return;
  }
}

/**
 * Removes the pid file of a server that was killed when its number belongs to something else by
 * now; PostgreSQL would take that process for a running server and refuse to start.
 */
export function clearStalePid(cluster: string): void {
  const pid = postmasterPid(cluster);
  if (pid && !isPostgres(pid)) fs.rmSync(pidFile(cluster), { force: true });
}

function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== "linux") return true;
  return readIfThere(`/proc/${pid}/comm`).startsWith("postgres");
}

function postmasterPid(cluster: string): number | null {
  return Number(readIfThere(pidFile(cluster)).split("\n")[0]) || null;
}

function pidFile(cluster: string): string {
  return path.join(cluster, "postmaster.pid");
}
