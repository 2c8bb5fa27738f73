import http from "node:http";
import os from "node:os";
import { Browser } from "./browser";
import { anyOf, sell, type Sold } from "./crowd";
import { stockedGoods } from "./goods";
import type { Options } from "./options";
import { type Percentiles, percentiles } from "./percentiles";
import { cpuOf } from "./processes";
import { type Offer, readOffer, type Step, STEPS } from "./purchase";
import { allSettled } from "./settled";
import type { World } from "./world";

const GOODS = 40;

export type PurchaseFigures = {
  readonly name: string;
  readonly together: number;
  readonly orders: number;
  readonly perSecond: number;
  /** Milliseconds, of the whole purchase and of its steps. */
  readonly whole: Percentiles;
  readonly steps: Readonly<Record<Step, Percentiles>>;
  /** CPU milliseconds per order by process, mails and webhooks included; null where unknown. */
  readonly cpu: Readonly<Record<string, number>> | null;
  /** Milliseconds from the last order to the last mail. */
  readonly tail: number;
  readonly load: number;
};

type Plan = { name: string; together: number; looking: boolean; choose: () => Offer };

/** Runs every kind of crowd. Returns the figures and the numbers of all orders. */
export async function measurePurchases(
  world: World,
  options: Options,
  say: (line: string) => void,
): Promise<{ figures: PurchaseFigures[]; numbers: string[] }> {
  const offers = await readOffers(world);
  const [hot] = offers;
  if (!hot) throw new Error("There is nothing to buy");
  const plans = {
    alone: { name: "one buyer", together: 1, looking: false, choose: anyOf(offers) },
    random: { name: "eight, random goods", together: 8, looking: false, choose: anyOf(offers) },
    hot: { name: "eight, one hot good", together: 8, looking: false, choose: () => hot },
    looking: { name: "eight, with pages", together: 8, looking: true, choose: anyOf(offers) },
  };
  say("warming up");
  const warm = await sell(world.shop.url, { ...plans.random, orders: 300 });
  await allSettled(world.database);
  const take = async (plan: Plan, orders: number): Promise<Taken> => {
    say(plan.name);
    return { plan, ...(await measured(world, plan, orders)) };
  };
  const taken = [await take(plans.alone, options.alone)];
  // Alternating, since a machine is not equally busy all the time.
  for (let round = 0; round < options.rounds; round += 1) {
    taken.push(await take(plans.random, options.crowd), await take(plans.hot, options.crowd));
  }
  taken.push(await take(plans.looking, options.crowd));
  const figures = Object.values(plans).map((plan) =>
    summary(
      plan,
      taken.filter((run) => run.plan === plan),
    ),
  );
  const numbers = [warm, ...taken].flatMap((run) => run.bought.map((order) => order.number));
  return { figures, numbers };
}

type Taken = Sold & { plan: Plan; cpu: Record<string, number> | null; tail: number; load: number };

async function measured(world: World, plan: Plan, orders: number): Promise<Omit<Taken, "plan">> {
  const load = os.loadavg()[0] ?? 0;
  const before = cpuNow(world);
  const sold = await sell(world.shop.url, { ...plan, orders });
  const ended = performance.now();
  await allSettled(world.database);
  const tail = performance.now() - ended;
  const after = cpuNow(world);
  const cpu = before && after ? difference(before, after) : null;
  return { ...sold, cpu, tail, load };
}

function summary(plan: Plan, runs: readonly Taken[]): PurchaseFigures {
  const bought = runs.flatMap((run) => run.bought);
  const steps = STEPS.map((step) => [step, percentiles(bought.map((b) => b.steps[step]))] as const);
  const sum = (of: (run: Taken) => number) => runs.reduce((total, run) => total + of(run), 0);
  const names = Object.keys(runs[0]?.cpu ?? {});
  const perOrder = (name: string) => sum((run) => run.cpu?.[name] ?? 0) / bought.length;
  return {
    name: plan.name,
    together: plan.together,
    orders: bought.length,
    perSecond: bought.length / sum((run) => run.seconds),
    whole: percentiles(bought.map((order) => order.whole)),
    steps: Object.fromEntries(steps) as Record<Step, Percentiles>,
    cpu: names.length > 0 ? Object.fromEntries(names.map((name) => [name, perOrder(name)])) : null,
    tail: Math.max(...runs.map((run) => run.tail)),
    load: Math.max(...runs.map((run) => run.load)),
  };
}

function cpuNow(world: World): Record<string, number> | null {
  const entries = Object.entries(world.pids).map(([name, pid]) => [name, cpuOf(pid)] as const);
  if (entries.some(([, cpu]) => cpu === null)) return null;
  const { user, system } = process.cpuUsage();
  return { ...Object.fromEntries(entries), buyers: (user + system) / 1000 };
}

function difference(before: Record<string, number>, after: Record<string, number>) {
  return Object.fromEntries(
    Object.entries(after).map(([name, cpu]) => [name, cpu - (before[name] ?? 0)]),
  );
}

async function readOffers(world: World): Promise<Offer[]> {
  const agent = new http.Agent({ keepAlive: true });
  const offers: Offer[] = [];
  for (const good of await stockedGoods(world.database, GOODS)) {
    offers.push(await readOffer(world.shop.url, new Browser(agent), good));
  }
  agent.destroy();
  return offers;
}
