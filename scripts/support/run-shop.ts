import { step } from "../bootstrap/step.mjs";
import { build, buildIsStale } from "./build";
import type { Child } from "./child";
import { claimDatabase } from "./database";
import { fail } from "./fail";
import { isFree } from "./ports";
import { stopQuietRuns } from "./run-quietly";
import { applySettings } from "./settings";
import { ensureClient, prepareDatabase, tellDemoCases } from "./setup";
import { startShop } from "./shop";
import { findStandIn, needsStandIn, noteStandIn, standInSettings, startStandIn } from "./stand-in";
import { validateSettings } from "./validate";

type Ending = { name: string; stop(): Promise<void> };

/** Everything behind `npm start` and `npm run dev`, from settings to the `ready` line. */
export async function runShop(nodeEnv: "production" | "development"): Promise<void> {
  const endings: Ending[] = [];
  let ending: Promise<void> | undefined;
  const endAll = (code: number): Promise<void> => (ending ??= end(endings, code));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => void endAll(0));
  }
  const watch = (child: Child, patience: number): void => {
    endings.unshift({ name: child.name, stop: () => child.stop(patience) });
    void child.died.then((words) => {
      if (ending) return;
      console.error(`\n${words}`);
      void endAll(1);
    });
  };

  try {
    const { demo } = applySettings(nodeEnv);
    const standIn = needsStandIn() ? await findStandIn() : null;
    await validateSettings({
      ...(demo && { DATABASE_URL: "postgresql://embedded" }),
      ...(standIn && standInSettings(standIn.port)),
    });
    await requirePort();
    const database = await (process.env.DATABASE_URL
      ? claimDatabase()
      : step("PostgreSQL", claimDatabase));
    endings.unshift({ name: "PostgreSQL", stop: database.release });
    if (database.embedded) {
      watchServer(database.url, () => {
        if (ending) return;
        console.error("\nPostgreSQL ended unexpectedly; see server.log in DATA_DIR/postgres.");
        void endAll(1);
      });
    }
    Object.assign(process.env, { DATABASE_URL: database.url });
    if (standIn) Object.assign(process.env, standInSettings(standIn.port));
    await ensureClient();
    await prepareDatabase(database.url);
    if (nodeEnv === "production" && buildIsStale()) await step("build", build);
    if (standIn && !standIn.running) {
      await tellDemoCases(database.url);
      watch(await step("Stripe stand-in", () => startStandIn(standIn.port)), 1500);
      noteStandIn(standIn.port);
      endings.unshift({ name: "record", stop: () => Promise.resolve(noteStandIn(null)) });
    }
    let talk = nodeEnv === "development";
    const say = (line: string): void => void (talk && console.log(line));
    watch(await step("shop", () => startShop({}, say)), 7500);
    talk = true;
    if (demo) await showAccounts();
    console.log(`ready http://localhost:${process.env.PORT}`);
  } catch (error) {
    if (ending) return;
    await endAll(1).catch(() => {});
    fail(error);
  }
}

/** The embedded server is a process of its own that others may share, so it is watched by its port. */
function watchServer(url: string, gone: () => void): void {
  const port = Number(new URL(url).port);
  setInterval(() => void isFree(port).then((free) => free && gone()), 2000).unref();
}

async function end(endings: Ending[], code: number): Promise<void> {
  // Whatever hangs, a Ctrl-C is over within ten seconds.
  setTimeout(() => process.exit(1), 10_000).unref();
  stopQuietRuns();
  for (const { stop } of endings) await stop().catch((error: unknown) => console.error(error));
  if (code === 0) process.exit(0);
  process.exitCode = code;
}

async function requirePort(): Promise<void> {
  const port = Number(process.env.PORT);
  if (await isFree(port, process.env.HOST || "127.0.0.1")) return;
  throw new Error(
    `Port ${port} is taken. Stop what listens there, or choose another: PORT=${port + 1} npm start`,
  );
}

async function showAccounts(): Promise<void> {
  const { demoAccounts } = await import("@/prisma/seed/demo-accounts");
  const width = Math.max(...demoAccounts.map(({ email }) => email.length));
  console.log("\nDemo accounts:");
  for (const { email, password, role } of demoAccounts) {
    console.log(`  ${email.padEnd(width)}  ${password}  ${role}`);
  }
  console.log("");
}
