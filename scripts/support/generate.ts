import fs from "node:fs";
import path from "node:path";
import { hashOf } from "./hash";
import { root } from "./paths";
import { readIfThere } from "./processes";
import { runQuietly } from "./run-quietly";

const stamp = path.join(root, "lib/generated/.schema-hash");

/** Whether the database client in `lib/generated` is older than the schema. */
export function clientIsStale(): boolean {
  return readIfThere(stamp) !== schemaHash();
}

/** Writes the database client. Needs no engine and no database. */
export async function generateClient(): Promise<void> {
  const hash = schemaHash();
  await runQuietly(["node_modules/prisma/build/index.js", "generate"], {
    // Any existing file keeps Prisma from downloading its native engine.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  });
  fs.writeFileSync(stamp, hash);
}

function schemaHash(): string {
  return hashOf(["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"]);
}
