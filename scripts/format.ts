// `npm run format`: writes every file as the formatter wants it.
import { runQuietly } from "./support/run-quietly";

console.log((await runQuietly(["node_modules/oxfmt/bin/oxfmt"])).trim());
