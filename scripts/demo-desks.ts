// Run once by itself when a demo is started for the first time: gives the resale desks something to do, by the shop's own
// use cases. It needs the database, the shop and the Stripe stand-in.
import { closeDb } from "@/lib/db";
import { closeSender } from "@/lib/jobs/boss";
import { liveDesks } from "./demo/live-desks";

await liveDesks();
await closeSender();
await closeDb();
process.exit(0);
