import fs from "node:fs";
import path from "node:path";
import { freePort } from "../ports";
import { readIfThere, withLock } from "../processes";
import { postgresAccount } from "./account";
import { postgresBinaries } from "./binaries";
import { addClaim, dropClaim } from "./claims";
import { clusterFolder, createCluster, placeOutside, SUPERUSER } from "./cluster";
import { answers, clearStalePid, startPostmaster, stopPostmaster } from "./postmaster";
import type { Profile } from "./profiles";

export type PostgresServer = {
  /** Connection string of a database of this server. */
  url(database: string): string;
  /** Says that this process no longer needs it; the last one to say so stops the server. */
  release(): Promise<void>;
};

type Options = { home: string; profile: Profile; password: string };
type Found = { cluster: string; port: number };

/**
 * An embedded PostgreSQL 18 whose files live in `home`: the one another process of this checkout
 * already runs, or one started now. Loopback only, on a port of its own that it keeps.
 */
export async function claimPostgres(options: Options): Promise<PostgresServer> {
  const home = path.resolve(options.home);
  fs.mkdirSync(home, { recursive: true });
  return withLock(path.join(home, "lock"), async () => {
    const { cluster, port } = await findOrStart({ ...options, home });
    addClaim(home);
    return {
      url: (database) => connectionString(options.password, port, database),
      release: () => leave(home, cluster),
    };
  });
}

async function findOrStart({ home, profile, password }: Options): Promise<Found> {
  const record = path.join(home, "server.json");
  const known = JSON.parse(readIfThere(record) || "null") as Found | null;
  if (known && (await answers(connectionString(password, known.port, "postgres")))) return known;

  const account = postgresAccount();
  const binaries = postgresBinaries(account, placeOutside(home));
  const cluster = known?.cluster ?? clusterFolder(home, account);
  if (!known) createCluster(cluster, { binaries, account, profile, password });
  clearStalePid(cluster);
  const port = await freePort(known?.port);
  fs.writeFileSync(record, JSON.stringify({ cluster, port }));
  await startPostmaster({
    program: binaries.postgres,
    account,
    cluster,
    port,
    profile,
    log: path.join(home, "server.log"),
    url: connectionString(password, port, "postgres"),
  });
  return { cluster, port };
}

async function leave(home: string, cluster: string): Promise<void> {
  await withLock(path.join(home, "lock"), async () => {
    if (!dropClaim(home).othersRemain) await stopPostmaster(cluster);
  });
}

function connectionString(password: string, port: number, database: string): string {
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}
