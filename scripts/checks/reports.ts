import fs from "node:fs";
import path from "node:path";
import { readIfThere } from "../support/processes";
import { testDataDir } from "../support/test-settings";
import { failed, type Outcome } from "./outcome";

/** An empty place for the report of one step. */
export function freshReport(name: string): string {
  const file = path.join(testDataDir(), "reports", `${name}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  return file;
}

/**
 * The counts of a report. A run that failed without a failed test (a file that does not load, a
 * runner that died) counts as one failure, so that no red run reads as green.
 */
export function readReport(
  file: string,
  exitCode: number,
  counts: (text: string) => Outcome,
): Outcome {
  const text = readIfThere(file);
  if (!text) return failed;
  const outcome = counts(text);
  if (exitCode === 0 || outcome.failed > 0) return outcome;
  return { ...outcome, failed: 1 };
}
