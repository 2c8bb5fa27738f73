import fs from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  DriverAdapterError,
} from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

/** Name and text of a Prisma schema file or of a migration. */
export type SourceFile = { path: string; content: string };

const filters = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations the database does not have yet, in order, each in one transaction, and
 * returns their names. Keeps `_prisma_migrations` as `prisma migrate deploy` does. Throws with the
 * database's own message when one fails; nothing of that one stays, and it is tried again next time.
 */
export async function applyMigrations(url: string, migrations: SourceFile[]): Promise<string[]> {
  const migrationsList = {
    baseDir: "prisma/migrations",
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ path, content }) => ({
      path,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: content } },
    })),
  };
  return withEngine(url, async (engine) => {
    try {
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
      return appliedMigrationNames;
    } catch (error) {
      const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
        migrationsList,
        optInToShadowDatabase: false,
        filters,
      });
      for (const migrationName of failedMigrationNames) {
        await engine.markMigrationRolledBack({ migrationName });
      }
      throw error;
    }
  });
}

/**
 * The SQL that leads from one schema to another; an empty string when they are the same. Only
 * texts are compared, but the engine wants to see a database, of which `url` names any.
 */
export function diffSchemas(url: string, from: SourceFile[], to: SourceFile[]): Promise<string> {
  return withEngine(url, async (engine) => {
    const { stdout } = await engine.diff({
      from: target(from),
      to: target(to),
      script: true,
      exitCode: null,
      filters,
    });
    return stdout?.includes("This is an empty migration") ? "" : (stdout ?? "").trim();
  });
}

function target(files: SourceFile[]) {
  return files.length === 0
    ? { tag: "empty" as const }
    : { tag: "schemaDatamodel" as const, files };
}

let loaded: Promise<void> | undefined;

/** The engine is WebAssembly: the native one is a download from a host that is not always there. */
function load(): Promise<void> {
  loaded ??= (async () => {
    const { resolve } = createRequire(import.meta.url);
    const entry = resolve("@prisma/schema-engine-wasm/schema_engine_bg");
    const bytes = fs.readFileSync(entry.replace(/\.js$/, ".wasm"));
    const { instance } = await WebAssembly.instantiate(bytes, {
      "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports,
    });
    bindings.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
  })();
  return loaded;
}

async function withEngine<T>(
  url: string,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  await load();
  const pool = new pg.Pool({ connectionString: url });
  // A connection that breaks while idle is reported by the next query.
  pool.on("error", () => {});
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool));
    const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
    return await work(engine).finally(() => engine.free());
  } finally {
    await pool.end();
  }
}

/**
 * Prisma's adapter cuts a script at every semicolon, which breaks functions and comments. Sent
 * whole, PostgreSQL cuts it itself and runs it as one transaction.
 */
class WholeScripts extends PrismaPg {
  override async connect(): ReturnType<PrismaPg["connect"]> {
    const adapter = await super.connect();
    const executeScript = async (script: string): Promise<void> => {
      try {
        await adapter.underlyingDriver().query(script);
      } catch (error) {
        throw explained(error);
      }
    };
    return Object.assign(adapter, { executeScript });
  }
}

/** The error in the shape the engine reads, so that PostgreSQL's own words reach the terminal. */
function explained(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError) || !error.code) return error;
  return new DriverAdapterError({
    kind: "postgres",
    code: error.code,
    severity: error.severity ?? "ERROR",
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
    originalCode: error.code,
    originalMessage: error.message,
  });
}
