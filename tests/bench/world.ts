import fs from "node:fs";
import path from "node:path";
import type pg from "pg";
import { build, buildIsStale } from "../../scripts/support/build";
import { startChild } from "../../scripts/support/child";
import { root } from "../../scripts/support/paths";
import { freePort } from "../../scripts/support/ports";
import { secretsIn } from "../../scripts/support/secrets";
import { ensureClient } from "../../scripts/support/setup";
import { startShop } from "../../scripts/support/shop";
import { standInSettings, startStandIn } from "../../scripts/support/stand-in";
import { testSettings } from "../../scripts/support/test-settings";
import { openDatabase } from "./database";
import { parentOf } from "./processes";

/** A process of its own, and its address without a path. */
export type Server = { readonly url: string; readonly pid: number };

/** Everything the benchmark talks to. */
export type World = {
  readonly shop: Server;
  readonly yardstick: Server;
  readonly database: pg.Client;
  /** Whose CPU time a purchase costs. */
  readonly pids: Readonly<Record<"shop" | "stand-in" | "PostgreSQL", number>>;
  stop(): Promise<void>;
};

/** Starts the shop as `npm start` would, from its production build, on a database of its own. */
export async function startWorld(say: (line: string) => void): Promise<World> {
  const folder = path.join(root, ".data", "bench");
  const port = await freePort();
  Object.assign(process.env, testSettings(), {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    LOG_LEVEL: "warn",
    DATA_DIR: folder,
    PORT: String(port),
    APP_URL: `http://localhost:${port}`,
    AUTH_SECRET: secretsIn(folder).authSecret,
  });
  say("database");
  await ensureClient();
  const database = await openDatabase(folder);
  process.env.DATABASE_URL = database.url;
  say("build");
  if (buildIsStale()) await build();
  say("shop, stand-in and yardstick");
  const standInPort = await freePort();
  Object.assign(process.env, standInSettings(standInPort));
  fs.rmSync(path.join(folder, "stripe-stand-in.jsonl"), { force: true });
  const standIn = await startStandIn(standInPort);
  const shop = await startShop({}, (line) => console.error(`shop: ${line}`));
  const yardstick = startChild({
    name: "The yardstick",
    file: "tests/bench/hello-world.ts",
    environment: {},
    onLine: () => {},
  });
  const [, hello = ""] = await yardstick.line(/^hello (\S+)/);
  const { rows } = await database.client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  return {
    shop: { url: `http://localhost:${port}`, pid: shop.pid },
    yardstick: { url: hello, pid: yardstick.pid },
    database: database.client,
    pids: {
      shop: shop.pid,
      "stand-in": standIn.pid,
      PostgreSQL: parentOf(rows[0]?.pid ?? 0) ?? 0,
    },
    stop: async () => {
      await yardstick.stop(1000);
      await shop.stop(7500);
      await standIn.stop(1500);
      await database.release();
    },
  };
}
