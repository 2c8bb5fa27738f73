// The last days of a demo's shop, told once: `runShop` starts this before the shop itself, while nothing else works on
// the database. The stand-in for Stripe runs in here meanwhile, since it must live by the story's time.
import path from "node:path";
import { closeDb } from "@/lib/db";
import { closeSender } from "@/lib/jobs/boss";
import { startStandIn } from "@/lib/payments/stand-in/server";
import { letSettle, tellResale } from "@/prisma/seed/cases/resale/tell-resale";
import { tellCases } from "@/prisma/seed/cases/seed-cases";
import { StoryClock } from "@/prisma/seed/cases/story-clock";
import { dataDir } from "./support/paths";

const { port } = new URL(process.env.STRIPE_API_BASE ?? "");
const present = new Date();
const clock = new StoryClock(present);
const standIn = await startStandIn({
  port: Number(port),
  stateFile: path.join(dataDir(), "stripe-stand-in.jsonl"),
  clock: () => clock.now().getTime() / 1000,
});
await tellResale({ clock, standIn }, present);
await tellCases({ clock, standIn });
await letSettle(present);
await standIn.close();
await closeSender();
await closeDb();
