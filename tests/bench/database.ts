import path from "node:path";
import pg from "pg";
import { hashOf } from "../../scripts/support/hash";
import { migrate, runOnce } from "../../scripts/support/migrations";
import { claimPostgres } from "../../scripts/support/postgres/server";
import { secretsIn } from "../../scripts/support/secrets";
import { ensureClient, seed } from "../../scripts/support/setup";

export type BenchDatabase = { url: string; client: pg.Client; release(): Promise<void> };

/**
 * A fresh copy of the stocked shop on a PostgreSQL of the benchmark's own, which waits for the disk
 * at every commit as the real one does. The stocked original is made once and kept in `folder`.
 */
export async function openDatabase(folder: string): Promise<BenchDatabase> {
  const server = await claimPostgres({
    home: path.join(folder, "postgres"),
    profile: "shop",
    password: secretsIn(folder).postgresPassword,
  });
  const admin = server.url("postgres");
  const original = `goods_${hashOf(["prisma/migrations", "prisma/seed", "lib/jobs"]).slice(0, 12)}`;
  await makeOriginal(admin, server.url(`${original}_draft`), original);
  await runOnce(admin, "DROP DATABASE IF EXISTS bench WITH (FORCE)");
  await runOnce(admin, `CREATE DATABASE bench TEMPLATE ${original}`);
  const url = server.url("bench");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const release = async (): Promise<void> => {
    await client.end();
    await server.release();
  };
  return { url, client, release };
}

async function makeOriginal(admin: string, draftUrl: string, name: string): Promise<void> {
  const { rows } = await runOnce(admin, "SELECT datname FROM pg_database");
  const names = (rows as { datname: string }[]).map((row) => row.datname);
  if (names.includes(name)) return;
  for (const old of names.filter((other) => other.startsWith("goods_"))) {
    await runOnce(admin, `DROP DATABASE ${old} WITH (FORCE)`);
  }
  await ensureClient();
  await migrate(draftUrl);
  await seed(draftUrl);
  // It gets its name when it is complete.
  await runOnce(admin, `ALTER DATABASE ${name}_draft RENAME TO ${name}`);
}
