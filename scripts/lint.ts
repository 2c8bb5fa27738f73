// `npm run lint`: the checks that run nothing.
import { runSteps } from "./checks/run-steps";

process.exit(await runSteps(["format", "lint", "types", "rules", "dead-code"]));
