import type { AddressInfo } from "node:net";
import { Api } from "./api";
import { Control } from "./control";
import { addEndpoint } from "./endpoints";
import type { Faults } from "./faults";
import { createServer } from "./http";
import { settleDebit } from "./payment-outcomes";
import { findTestNumber } from "./cards";
import { watchPayout } from "./payouts";
import { watchRefund } from "./refunds";
import { watchExpiry } from "./sessions";
import type { Webhooks } from "./webhooks";
import { World } from "./world";

export type StandInOptions = {
  /** 0 takes a free one. Default 0. */
  port?: number;
  host?: "127.0.0.1" | "localhost";
  /** Where browsers reach the hosted pages, if not at `base`. */
  publicBase?: string;
  /** Where to keep what happened; nothing is kept without it. */
  stateFile?: string;
  /** An endpoint to register, once, with a secret of the caller's choice. */
  webhook?: { url: string; secret: string; events?: string[] };
  /** Unix seconds. Default: the machine's clock. */
  clock?: () => number;
  /** Flat rate of `automatic_tax` and of tax calculations in basis points. Default 800. */
  taxBp?: number;
  /** Seconds until a bank's word on debits, failing refunds and payouts. Default 20. */
  bankSeconds?: number;
};

export type StandIn = {
  /** Such as `http://127.0.0.1:12111`, without a slash at the end. */
  base: string;
  port: number;
  faults: Faults;
  webhooks: Webhooks;
  control: Control;
  /** The stand-in's time in Unix seconds. */
  now(): number;
  /** Waits until no webhook is on the wire. */
  settle(): Promise<void>;
  /** Stops listening, cuts open connections and writes the state. */
  close(): Promise<void>;
};

/**
 * Starts a stand-in for Stripe on loopback: its HTTP API for `sk_test_…` keys, its hosted pages,
 * its webhooks. Rejects when the host is not loopback, the port is taken or the state is unreadable.
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { host = "127.0.0.1", port = 0, webhook } = options;
  if (host !== "127.0.0.1" && host !== "localhost") {
    throw new Error(`The Stripe stand-in listens on loopback only, not on ${String(host)}.`);
  }
  const settings = {
    publicBase: "",
    taxBp: options.taxBp ?? 800,
    bankSeconds: options.bankSeconds ?? 20,
  };
  const world = new World(settings, { stateFile: options.stateFile, clock: options.clock });
  const register = () => {
    if (webhook) ensureEndpoint(world, webhook.url, webhook.secret, webhook.events ?? ["*"]);
  };
  register();
  const api = new Api(world);
  const control = new Control(world, api.idempotency, register);
  const server = createServer(world, api, control);

  const listening = Promise.withResolvers<void>();
  server.once("error", listening.reject);
  server.listen(port, host, () => listening.resolve());
  await listening.promise;
  const address = server.address() as AddressInfo;
  const base = `http://${host}:${address.port}`;
  settings.publicBase = options.publicBase?.replace(/\/$/, "") ?? base;
  resume(world);

  return {
    base,
    port: address.port,
    faults: world.faults,
    webhooks: world.webhooks,
    control,
    now: () => world.clock.now(),
    settle: () => world.webhooks.settle(),
    close: async () => {
      world.schedule.clear();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await world.webhooks.close();
      await world.store.journal.close();
    },
  };
}

/** One endpoint with this address and secret, however often the stand-in starts. */
function ensureEndpoint(world: World, url: string, secret: string, events: string[]): void {
  const known = world.store.endpoints.all().filter((row) => row.data.url === url);
  const same = known.find(
    (row) => row.secret === secret && row.data.enabled_events.join() === events.join(),
  );
  for (const row of known) if (row !== same) world.store.endpoints.remove(row.id);
  if (!same) addEndpoint(world, url, secret, events);
}

/** Takes up what was under way when the stand-in last stopped. */
function resume(world: World): void {
  const { sessions, refunds, payouts, paymentIntents } = world.store;
  for (const row of sessions.all()) {
    if (row.data.status === "open") watchExpiry(world, row);
    const intent = paymentIntents.get(row.data.payment_intent ?? "");
    if (intent?.data.status !== "processing") continue;
    const charge = world.store.charges.get(intent.data.latest_charge ?? "");
    const outcome = findTestNumber(charge?.number ?? "")?.outcome;
    const succeeds = outcome?.kind !== "delayed" || outcome.succeeds;
    world.schedule.after(world.settings.bankSeconds, () => settleDebit(world, row, succeeds));
  }
  for (const row of refunds.all()) watchRefund(world, row);
  for (const row of payouts.all()) watchPayout(world, row);
  world.webhooks.resume();
}
