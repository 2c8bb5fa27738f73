/** How many checks or tests of a step held, and how many did not. */
export type Outcome = { passed: number; failed: number };

export const passed: Outcome = { passed: 1, failed: 0 };
export const failed: Outcome = { passed: 0, failed: 1 };

/** Adds outcomes up. */
export function total(outcomes: Outcome[]): Outcome {
  return outcomes.reduce(
    (sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}

/** The line a step, and the whole run, ends with. */
export function asLine(outcome: Outcome): string {
  return `${outcome.passed} passed, ${outcome.failed} failed`;
}
