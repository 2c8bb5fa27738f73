// `npm run bench`: how fast the shop is on this machine. `--json` for machines, `--quick` for a look,
// `--only pages` or `--only purchases`. Ends with 1 only where something is wrong, not where it is slow.
import os from "node:os";
import { fail } from "../../scripts/support/fail";
import { readOptions } from "./options";
import { measurePages } from "./pages";
import { measurePurchases } from "./purchases";
import { measureRaces } from "./race";
import { pageTable, purchaseTables, raceLine } from "./report";
import { allSettled, whatIsWrong } from "./settled";
import { startWorld, type World } from "./world";

const say = (line: string): void => console.error(`▸ ${line}`);

let world: World | undefined;
try {
  const options = readOptions();
  const print = (text: string): void => void (options.json || console.log(`\n${text}`));
  world = await startWorld(say);
  const { stop, ...running } = world;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void stop().then(() => process.exit(1)));
  }
  const machine = { cores: os.availableParallelism(), node: process.version };
  print(`${machine.cores} cores, Node ${machine.node}`);

  const pages = options.pages ? await measurePages(world, options.seconds, say) : [];
  if (options.pages) print(pageTable(pages));

  const problems = pages
    .filter((row) => row.failures > 0)
    .map((row) => `${row.page}: ${row.failures} requests failed`);
  const sold = options.purchases ? await measurePurchases(world, options, say) : null;
  if (sold) print(purchaseTables(sold.figures));
  const races = options.purchases ? await measureRaces(world, options.races) : null;
  if (races) print(raceLine(races));
  if (sold && races) {
    await allSettled(running.database);
    problems.push(...races.problems, ...(await whatIsWrong(running.database, sold.numbers)));
    print(`  ${sold.numbers.length} orders checked: ${problems.length} problems`);
  }
  if (options.json) {
    console.log(
      JSON.stringify({ machine, pages, purchases: sold?.figures ?? [], races, problems }, null, 2),
    );
  }
  for (const problem of problems) console.error(problem);
  await stop();
  process.exit(problems.length > 0 ? 1 : 0);
} catch (error) {
  await world?.stop().catch(() => {});
  fail(error);
}
