import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { type Account, canReach } from "./account";
import type { Binaries } from "./binaries";
import { clusterFlags, type Profile } from "./profiles";

export const SUPERUSER = "necessite";

/** Where things go that the server's account could not reach inside the checkout. Root only. */
export function placeOutside(home: string): string {
  const key = createHash("sha256").update(home).digest("hex").slice(0, 12);
  return path.join("/var/lib/necessite", key);
}

/** The cluster's folder: inside `home` when the server's account can go there, else outside of it. */
export function clusterFolder(home: string, account: Account): string {
  fs.mkdirSync(home, { recursive: true });
  if (canReach(account, home)) return path.join(home, "cluster");
  const outside = placeOutside(home);
  fs.mkdirSync(outside, { recursive: true });
  for (const folder of [path.dirname(outside), outside]) fs.chmodSync(folder, 0o755);
  return path.join(outside, "cluster");
}

/** Makes the cluster's files, with `password` for its only user. */
export function createCluster(
  folder: string,
  options: { binaries: Binaries; account: Account; profile: Profile; password: string },
): void {
  const { account } = options;
  // What stands there without a record is the rest of an interrupted attempt, or of a data folder
  // that was deleted.
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const passwordFile = path.join(folder, "..", `password-${process.pid}`);
  fs.writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 });
  for (const file of [folder, passwordFile]) give(file, account);
  const done = spawnSync(
    options.binaries.initdb,
    [
      `--pgdata=${folder}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      ...clusterFlags(options.profile),
    ],
    { ...account, cwd: folder, encoding: "utf8" },
  );
  fs.rmSync(passwordFile);
  if (done.status !== 0) {
    throw new Error(`PostgreSQL could not make its files in ${folder}:\n${done.stderr}`);
  }
}

function give(file: string, account: Account): void {
  if (account.uid === undefined || account.gid === undefined) return;
  fs.chownSync(file, account.uid, account.gid);
}
