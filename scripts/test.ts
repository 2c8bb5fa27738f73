// `npm test`: every check, in order. `npm test -- lint unit` runs only those named.
import { fail } from "./support/fail";
import { runSteps, stepNames } from "./checks/run-steps";

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !stepNames.includes(name));
if (unknown.length > 0) {
  fail(new Error(`No such check: ${unknown.join(", ")}. There are ${stepNames.join(", ")}.`));
}
process.exit(await runSteps(asked.length > 0 ? asked : stepNames));
