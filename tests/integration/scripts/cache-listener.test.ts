import { createHmac } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startCacheListener } from "../../../scripts/support/cache-listener";
import { runOnce } from "../../../scripts/support/migrations";

const databaseUrl = process.env.DATABASE_URL ?? "";
const authSecret = "a secret that is long enough, and only for tests";
const token = createHmac("sha256", authSecret).update("revalidate").digest("hex");

let server: http.Server;
let listener: Awaited<ReturnType<typeof startCacheListener>>;
/** What the shop was told, one list per request. */
let heard: string[][];
let status: number;
let reports: string[];
/** What goes on while the shop drops its pages. */
let meanwhile: () => Promise<unknown>;
let start: (again: number) => Promise<void>;

/** Longer than any test. */
const NEVER = 3_600_000;

beforeEach(async () => {
  heard = [];
  reports = [];
  status = 200;
  meanwhile = async () => {};
  server = http.createServer((request, response) => {
    let text = "";
    request.on("data", (piece: Buffer) => (text += piece.toString()));
    request.on("end", () => {
      expect(request.url).toBe("/api/revalidate");
      expect(request.headers.authorization).toBe(`Bearer ${token}`);
      heard.push((JSON.parse(text) as { tags: string[] }).tags);
      void meanwhile().then(() => response.writeHead(status).end());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const report = (text: string) => void reports.push(text);
  start = async (again) => {
    listener = await startCacheListener({ databaseUrl, port, authSecret, report, again });
  };
  await start(NEVER);
});

afterEach(async () => {
  await listener.stop();
  server.closeAllConnections();
  server.close();
});

const told = (expected: string[][]) =>
  vi.waitFor(() => expect(heard).toEqual(expected), { timeout: 10_000, interval: 20 });

const announce = (...tags: string[]) =>
  runOnce(databaseUrl, tags.map((tag) => `NOTIFY cache_tags, '${tag}'`).join("; "));

it("counts every page as outdated when it starts", () => told([["*"]]));

it("hands the tags of one save on together, each once", async () => {
  await told([["*"]]);
  await announce("product:1", "catalog", "product:1 ");
  await told([["*"], ["product:1", "catalog", "product:1 "]]);
  await announce("product:2");
  await told([["*"], ["product:1", "catalog", "product:1 "], ["product:2"]]);
});

it("drops the tags once more a little later, for pages whose making had begun before", async () => {
  await told([["*"]]);
  await listener.stop();
  heard = [];
  await start(50);
  await told([["*"], ["*"]]);
  await announce("product:1");
  await told([["*"], ["*"], ["product:1"], ["product:1"]]);
});

it("counts every page as outdated after a lost connection, and hears again", async () => {
  await told([["*"]]);
  await runOnce(
    databaseUrl,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE query = 'LISTEN cache_tags' AND datname = current_database()`,
  );
  await told([["*"], ["*"]]);
  await announce("catalog");
  await told([["*"], ["*"], ["catalog"]]);
});

it("tries again when the shop did not take it", async () => {
  await told([["*"]]);
  status = 503;
  await announce("catalog");
  await told([["*"], ["catalog"]]);
  status = 200;
  await announce("product:1");
  await vi.waitFor(() => expect(heard.slice(2).flat()).toEqual(["catalog", "product:1"]), {
    timeout: 10_000,
  });
  expect(reports.join()).toContain("answer 503");
});

it("loses nothing that is announced while the shop still drops what was before", async () => {
  await told([["*"]]);
  let dropped = () => {};
  meanwhile = () => new Promise<void>((resolve) => (dropped = resolve));
  await announce("product:1");
  await told([["*"], ["product:1"]]);
  await announce("product:2");
  const caughtUp = listener.caughtUp();
  meanwhile = async () => {};
  dropped();
  await caughtUp;
  expect(heard).toEqual([["*"], ["product:1"], ["product:2"]]);
});

it("hands on without being asked what was announced meanwhile", async () => {
  await told([["*"]]);
  meanwhile = () => {
    meanwhile = async () => {};
    return announce("product:2");
  };
  await announce("product:1");
  await told([["*"], ["product:1"], ["product:2"]]);
});

it("has caught up only once the shop has dropped everything that was committed before", async () => {
  await told([["*"]]);
  for (let round = 0; round < 25; round += 1) {
    await announce(`product:${round}`);
    await listener.caughtUp();
    expect(heard.flat()).toContain(`product:${round}`);
  }
});
