import { ensureClient } from "../support/setup";
import type { Outcome } from "./outcome";
import { freshReport, readReport } from "./reports";
import { runLoudly } from "./run-loudly";

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** Runs one of the projects of `vitest.config.ts`. */
export async function vitest(project: "unit" | "integration"): Promise<Outcome> {
  await ensureClient();
  const file = freshReport(project);
  const code = await runLoudly([
    "node_modules/vitest/vitest.mjs",
    "run",
    `--project=${project}`,
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  return readReport(file, code, (text) => {
    const report = JSON.parse(text) as Report;
    // A file that did not load has no tests that could have failed.
    const unloaded = report.testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
    };
  });
}
