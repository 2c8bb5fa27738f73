import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { typescriptFlags } from "../../../scripts/support/typescript";
import { answers } from "../../../scripts/support/postgres/postmaster";
import { claimPostgres } from "../../../scripts/support/postgres/server";
import { root } from "../../../scripts/support/paths";
import { until } from "../../../scripts/support/processes";

let home: string;
const claim = () => claimPostgres({ home, profile: "tests", password: "only-for-tests" });

beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), "postgres-"));
  fs.chmodSync(home, 0o755);
});
afterEach(() => fs.rmSync(home, { recursive: true, force: true }));

const record = () =>
  JSON.parse(fs.readFileSync(path.join(home, "server.json"), "utf8")) as { cluster: string };
const pidFile = () => path.join(record().cluster, "postmaster.pid");

/** Another command of the same checkout: it claims the server, and lets go when its input ends. */
function otherProcess() {
  const script = `
    import { claimPostgres } from "./scripts/support/postgres/server";
    const server = await claimPostgres(${JSON.stringify({ home, profile: "tests", password: "only-for-tests" })});
    console.log(server.url("postgres"));
    process.stdin.resume().on("end", () => void server.release().then(() => process.exit(0)));`;
  const child = spawn(
    process.execPath,
    [...typescriptFlags, "--input-type=module", "--eval", script],
    { cwd: root, stdio: ["pipe", "pipe", "inherit"] },
  );
  return {
    url: new Promise<string>((resolve) =>
      child.stdout.once("data", (line: Buffer) => resolve(line.toString().trim())),
    ),
    end: () =>
      new Promise((resolve) => {
        child.once("exit", resolve);
        child.stdin.end();
      }),
  };
}

it("is shared by the commands of a checkout, and stopped by the last of them", async () => {
  const ours = await claim();
  const other = otherProcess();
  expect(await other.url).toBe(ours.url("postgres"));
  await ours.release();
  expect(await answers(ours.url("postgres"))).toBe(true);
  await other.end();
  expect(await answers(ours.url("postgres"))).toBe(false);
  expect(fs.existsSync(pidFile())).toBe(false);
});

it("keeps its port and its data from one start to the next, and starts after a kill", async () => {
  const before = await claim();
  const pid = Number(fs.readFileSync(pidFile(), "utf8").split("\n")[0]);
  const left = fs.readFileSync(pidFile(), "utf8");
  process.kill(pid, "SIGKILL");
  await until(async () => !(await answers(before.url("postgres"))), 10_000);
  // By now the number of the killed server belongs to another process: this one.
  fs.writeFileSync(pidFile(), left.replace(String(pid), String(process.pid)));
  const after = await claim();
  expect(after.url("postgres")).toBe(before.url("postgres"));
  await after.release();
});
