import autocannon from "autocannon";
import os from "node:os";
import type pg from "pg";
import { cpuOf } from "./processes";
import type { World } from "./world";

const CONNECTIONS = 10;
const ENCODINGS = ["gzip", "identity"] as const;

export type PageFigures = {
  readonly page: string;
  readonly path: string;
  readonly encoding: string;
  readonly perSecond: number;
  /** Latency in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** On the wire, headers included, kB per answer. */
  readonly kilobytes: number;
  readonly failures: number;
  /** CPU milliseconds of the server per answer; null where unknown. */
  readonly cpu: number | null;
  /** Share of what the bare server does, 0 to 1; 1 for the bare server. */
  readonly ofYardstick: number;
  /** Load average of the machine over the last minute. */
  readonly load: number;
};

/** Requests per second of the three kinds of public page, and of the yardstick before them. */
export async function measurePages(
  world: World,
  seconds: number,
  say: (line: string) => void,
): Promise<PageFigures[]> {
  const { yardstick: hello, shop } = world;
  const yardstick = await measure("hello world", hello, "/", "identity", seconds);
  const figures = [{ ...yardstick, ofYardstick: 1 }];
  for (const [page, path] of await publicPages(world.database)) {
    for (const encoding of ENCODINGS) {
      say(`${page}, ${encoding}`);
      await measure(page, shop, path, encoding, 1);
      const found = await measure(page, shop, path, encoding, seconds);
      figures.push({ ...found, ofYardstick: found.perSecond / yardstick.perSecond });
    }
  }
  return figures;
}

async function publicPages(database: pg.Client): Promise<[string, string][]> {
  const { rows } = await database.query<{ slug: string }>(
    `SELECT slug FROM products WHERE kind = 'curated' AND status = 'published' ORDER BY slug LIMIT 1`,
  );
  return [
    ["home", "/"],
    ["list", "/shop"],
    ["product", `/products/${rows[0]?.slug}`],
  ];
}

async function measure(
  page: string,
  server: { url: string; pid: number },
  path: string,
  encoding: string,
  seconds: number,
): Promise<Omit<PageFigures, "ofYardstick">> {
  const before = cpuOf(server.pid);
  const result = await autocannon({
    url: server.url.replace("localhost", "127.0.0.1") + path,
    connections: CONNECTIONS,
    duration: seconds,
    headers: { "accept-encoding": encoding },
  });
  const after = cpuOf(server.pid);
  const { requests, latency, throughput, non2xx, errors, timeouts } = result;
  return {
    page,
    path,
    encoding,
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    kilobytes: throughput.average / requests.average / 1000,
    failures: non2xx + errors + timeouts,
    cpu: before === null || after === null ? null : (after - before) / requests.total,
    load: os.loadavg()[0] ?? 0,
  };
}
