// `npm run migrate:new NAME`: writes the next migration as the difference between the schema that
// the last one left and the present one. Constraints and triggers are added to it by hand.
import fs from "node:fs";
import path from "node:path";
import { claimDatabase } from "./support/database";
import {
  createDatabaseIfMissing,
  lastSchemaFile,
  migrationsFolder,
  readMigrations,
  readSchema,
} from "./support/migrations";
import { root } from "./support/paths";
import { readIfThere } from "./support/processes";
import { diffSchemas } from "./support/schema-engine";
import { applySettings } from "./support/settings";

const [given = "", ...flags] = process.argv.slice(2);
const name = given.toLowerCase().replace(/[^a-z0-9]+/g, "_");
if (!name) stop("Give the migration a name: npm run migrate:new add_gift_notes");

const last = readIfThere(lastSchemaFile);
const schema = readSchema();
applySettings("development");
const database = await claimDatabase();
await createDatabaseIfMissing(database.url);
const before = last ? [{ path: "last-schema.prisma", content: last }] : [];
const sql = await diffSchemas(database.url, before, schema);
await database.release();
// `--empty`: for changes that a Prisma schema cannot say.
if (!sql && !flags.includes("--empty")) {
  stop("The schema has not changed since the last migration. For hand-written SQL add: -- --empty");
}

const folder = path.join(migrationsFolder, `${stamp()}_${name}`);
fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync(path.join(folder, "migration.sql"), `${sql}\n`);
fs.writeFileSync(lastSchemaFile, schema.map(({ content }) => content).join("\n"));
console.log(`Wrote ${path.relative(root, folder)}/migration.sql. Read it before it runs.`);
// The migration engine leaves a timer behind.
process.exit(0);

/** The time as Prisma writes it, never before the newest migration. */
function stamp(): string {
  const now = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const newest = readMigrations().at(-1)?.path.slice(0, 14) ?? "";
  return now > newest ? now : String(BigInt(newest) + 1n);
}

function stop(text: string): never {
  console.error(text);
  process.exit(1);
}
