import { elapsed } from "../bootstrap/step.mjs";
import { testSettings } from "../support/test-settings";
import { buildShop } from "./build-shop";
import { endToEnd } from "./end-to-end";
import { asLine, failed, type Outcome, total } from "./outcome";
import { deadCode, format, lint, rules, types } from "./static";
import { vitest } from "./vitest";

const steps: Record<string, () => Promise<Outcome>> = {
  format,
  lint,
  types,
  rules,
  "dead-code": deadCode,
  unit: () => vitest("unit"),
  integration: () => vitest("integration"),
  build: buildShop,
  e2e: endToEnd,
};

export const stepNames = Object.keys(steps);

/**
 * Runs the named steps in order, all of them even when one fails, and prints their sum last.
 * Returns the exit code.
 */
export async function runSteps(names: string[]): Promise<number> {
  Object.assign(process.env, testSettings(), { NEXT_TELEMETRY_DISABLED: "1" });
  const outcomes: Outcome[] = [];
  for (const name of names) {
    console.log(`\n── ${name} ${"─".repeat(70 - name.length)}`);
    const started = Date.now();
    const outcome = await attempt(name, outcomes);
    outcomes.push(outcome);
    console.log(`${name}: ${asLine(outcome)} (${elapsed(started)})`);
  }
  const sum = total(outcomes);
  console.log(`\n${asLine(sum)}`);
  return sum.failed > 0 ? 1 : 0;
}

async function attempt(name: string, before: Outcome[]): Promise<Outcome> {
  // Without a build there is nothing to look at in a browser.
  if (name === "e2e" && buildFailed(before)) {
    console.log("Not run: the build failed.");
    return failed;
  }
  try {
    return (await steps[name]?.()) ?? failed;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return failed;
  }
}

function buildFailed(before: Outcome[]): boolean {
  return before.length === stepNames.indexOf("e2e") && (before.at(-1)?.failed ?? 0) > 0;
}
