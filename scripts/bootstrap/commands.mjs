/**
 * Every npm script and the file behind it. `database` says that the file wants a running, migrated
 * database and the settings of the shop in its environment (`scripts/with-services.ts` sees to it).
 */
export const commands = {
  start: { file: "scripts/start.ts" },
  dev: { file: "scripts/dev.ts" },
  build: { file: "scripts/build.ts", database: true },
  test: { file: "scripts/test.ts" },
  format: { file: "scripts/format.ts" },
  lint: { file: "scripts/lint.ts" },
  migrate: { file: "scripts/migrate.ts" },
  "migrate:new": { file: "scripts/migrate-new.ts" },
  seed: { file: "scripts/seed.ts", database: true },
  worker: { file: "scripts/worker.ts", database: true },
  invariants: { file: "scripts/invariants.ts", database: true },
  bench: { file: "tests/bench/bench.ts" },
  "bench:catalog": { file: "tests/bench/catalog/catalog.ts" },
  "bench:import": { file: "tests/bench/import.ts" },
  "bench:standard": { file: "tests/bench/standard.ts" },
  "bench:journal": { file: "tests/bench/journal.ts" },
  "docs:pictures": { file: "scripts/docs-pictures.ts" },
  pictures: { file: "prisma/seed/pictures/make.ts" },
};
