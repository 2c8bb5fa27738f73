// `npm run migrate`: brings the database up to date and says what it did.
import { claimDatabase } from "./support/database";
import { fail } from "./support/fail";
import { migrate } from "./support/migrations";
import { applySettings } from "./support/settings";

applySettings("production");
try {
  const database = await claimDatabase();
  try {
    const applied = await migrate(database.url);
    console.log(applied.length ? `Applied ${applied.join(", ")}.` : "Up to date.");
  } finally {
    await database.release();
  }
} catch (error) {
  fail(error);
}
// The migration engine leaves a timer behind.
process.exit(0);
