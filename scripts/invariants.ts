// `npm run invariants`: says whether everything that must always hold does. Ends with 1 where something does not.
import { closeDb, sql } from "@/lib/db";
import { checkInvariants, listChecks } from "@/lib/invariants/check";

const violations = await checkInvariants(sql, new Date());
for (const { name, says } of await listChecks()) {
  const broken = violations.filter((violation) => violation.check === name);
  console.log(`${broken.length === 0 ? "holds " : "BROKEN"}  ${name.padEnd(30)} ${says}`);
  for (const { subject, detail } of broken) console.log(`        ${subject}: ${detail}`);
}
console.log(violations.length === 0 ? "\nAll hold." : `\n${violations.length} violated.`);
await closeDb();
process.exitCode = violations.length === 0 ? 0 : 1;
