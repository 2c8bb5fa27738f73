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
    ...["--project", project, "--reporter", "dot", "--reporter", "json"],
    ...["--outputFile.json", file],
  ]);
  return readReport<Report>(file, code, (report) => ({
    passed: report.numPassedTests,
    // A file that did not load has no tests that could have failed.
    failed:
      report.numFailedTests +
      report.testResults.filter(
        ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
      ).length,
  }));
}
