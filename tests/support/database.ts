import { inject } from "vitest";
import { copyTemplate } from "../../scripts/support/test-databases";

// Every test file starts from its own fresh copy of the stocked database, named after its worker.
const { url, run } = inject("template");
process.env.DATABASE_URL = await copyTemplate(
  url,
  run,
  `worker_${process.env.VITEST_POOL_ID ?? "1"}`,
);
