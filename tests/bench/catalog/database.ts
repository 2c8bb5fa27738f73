import path from "node:path";
import pg from "pg";
import { hashOf } from "../../../scripts/support/hash";
import { migrate, runOnce } from "../../../scripts/support/migrations";
import { claimPostgres } from "../../../scripts/support/postgres/server";
import { secretsIn } from "../../../scripts/support/secrets";
import { ensureClient, seed } from "../../../scripts/support/setup";
import { fillCatalog } from "./fill";

export type CatalogDatabase = { readonly url: string; release(): Promise<void> };

/** What the filled database is made from: another one is made when any of it changes. */
const MADE_FROM = ["prisma/migrations", "prisma/seed", "lib/jobs"];
const FILLED_BY = ["chance", "fill", "goods", "words"].map(
  (name) => `tests/bench/catalog/${name}.ts`,
);

/**
 * A shop of 100,000 products on the benchmark's own PostgreSQL in `folder`. It is filled once, which takes some
 * minutes, and kept for the next run, since measuring only reads.
 */
export async function openCatalog(
  folder: string,
  say: (line: string) => void,
): Promise<CatalogDatabase> {
  const server = await claimPostgres({
    home: path.join(folder, "postgres"),
    profile: "shop",
    password: secretsIn(folder).postgresPassword,
  });
  const name = `catalog_${hashOf([...MADE_FROM, ...FILLED_BY]).slice(0, 12)}`;
  const admin = server.url("postgres");
  const { rows } = await runOnce(admin, "SELECT datname FROM pg_database");
  const names = (rows as { datname: string }[]).map((row) => row.datname);
  if (!names.includes(name)) {
    for (const old of names.filter((other) => other.startsWith("catalog_")))
      await runOnce(admin, `DROP DATABASE ${old} WITH (FORCE)`);
    await make(server.url(`${name}_draft`), say);
    // It gets its name when it is complete.
    await runOnce(admin, `ALTER DATABASE ${name}_draft RENAME TO ${name}`);
  }
  return { url: server.url(name), release: server.release };
}

async function make(url: string, say: (line: string) => void): Promise<void> {
  await ensureClient();
  await migrate(url);
  await seed(url);
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  await fillCatalog(db, say);
  await db.end();
}
