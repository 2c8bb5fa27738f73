import path from "node:path";
import { dataDir } from "./paths";
import { claimPostgres } from "./postgres/server";
import { secretsIn } from "./secrets";

export type Database = { url: string; embedded: boolean; release(): Promise<void> };

/** The database of `DATABASE_URL`, or the embedded PostgreSQL of this checkout. */
export async function claimDatabase(): Promise<Database> {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, embedded: false, release: async () => {} };
  if (process.env.NODE_ENV === "production" && process.env.DEMO !== "1") {
    throw new Error("DATABASE_URL: is needed in production (or set DEMO=1)");
  }
  const server = await claimPostgres({
    home: path.join(dataDir(), "postgres"),
    profile: "shop",
    password: secretsIn(dataDir()).postgresPassword,
  });
  return { url: server.url("necessite"), embedded: true, release: server.release };
}
