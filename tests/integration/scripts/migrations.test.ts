import { expect, inject, it } from "vitest";
import {
  lastSchemaFile,
  migrate,
  readMigrations,
  readSchema,
  runOnce,
} from "../../../scripts/support/migrations";
import { readIfThere } from "../../../scripts/support/processes";
import { applyMigrations, diffSchemas } from "../../../scripts/support/schema-engine";

const url = process.env.DATABASE_URL ?? "";
const { run } = inject("template");

/** An address where no database is yet; it goes when the run ends. */
const fresh = (name: string) =>
  Object.assign(new URL(url), { pathname: `run_${run}_${name}` }).href;

const withBody = {
  path: "20300101000000_doubling",
  content: `-- A comment; with a semicolon.
    CREATE TABLE doubled (n int);
    CREATE FUNCTION double_it() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.n := NEW.n * 2;
      RETURN NEW;
    END $$;
    CREATE TRIGGER doubling BEFORE INSERT ON doubled FOR EACH ROW EXECUTE FUNCTION double_it();`,
};

it("leaves no change of the schema without a migration", async () => {
  const last = [{ path: "last.prisma", content: readIfThere(lastSchemaFile) }];
  expect(await diffSchemas(url, last, readSchema())).toBe("");
});

it("finds what changed between two schemas", async () => {
  const changed = [
    ...readSchema(),
    { path: "x.prisma", content: "model Extra {\n  id Int @id\n}" },
  ];
  const sql = await diffSchemas(url, readSchema(), changed);
  expect(sql).toContain('CREATE TABLE "Extra"');
  expect(sql).not.toContain("carts");
});

it("makes a missing database, and has nothing to do the second time", async () => {
  const names = readMigrations().map(({ path }) => path);
  const both = await Promise.all([migrate(fresh("twice")), migrate(fresh("twice"))]);
  expect(both.toSorted((a, b) => a.length - b.length)).toEqual([[], names]);
});

it("runs functions and triggers as they are written", async () => {
  await migrate(fresh("bodies"));
  await applyMigrations(fresh("bodies"), [...readMigrations(), withBody]);
  const { rows } = await runOnce(fresh("bodies"), "INSERT INTO doubled VALUES (21) RETURNING n");
  expect(rows).toEqual([{ n: 42 }]);
});

it("leaves nothing of a migration that fails, and tries it again", async () => {
  const at = fresh("failing");
  await migrate(at);
  const broken = { ...withBody, content: `${withBody.content}; SELECT 1 / 0;` };
  for (let round = 0; round < 2; round += 1) {
    await expect(applyMigrations(at, [...readMigrations(), broken])).rejects.toThrow(
      /division by zero/,
    );
    const { rows } = await runOnce(at, "SELECT to_regclass('doubled') AS left");
    expect(rows).toEqual([{ left: null }]);
  }
  expect(await applyMigrations(at, [...readMigrations(), withBody])).toEqual([withBody.path]);
});

it("says which database does not answer, and not its password", async () => {
  const failure = migrate("postgresql://somebody:secret@127.0.0.1:1/none");
  await expect(failure).rejects.toThrow(/somebody@127\.0\.0\.1:1\/none does not answer/);
  await expect(failure).rejects.not.toThrow(/secret/);
});
