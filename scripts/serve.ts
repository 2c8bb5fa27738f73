// The shop's process: Next behind compression, the worker, and the ear for outdated cached pages.
import http from "node:http";
import next from "next";
import { caches } from "@/lib/web/caught-up";
import { startCacheListener } from "./support/cache-listener";
import { sender } from "@/lib/jobs/boss";
import { compressOnce } from "./support/compress-once";
import { nameClient } from "./support/client-address";
import { refuseForeign } from "./support/foreign-form";
import { KnownPaths } from "./support/known-paths";
import { root } from "./support/paths";
import { refuseUnreadable } from "./support/readable-path";
import { leadToRightAddress } from "./support/right-address";
import { securityHeaders } from "./support/security-headers";
import { startWorker } from "./support/start-worker";
import { wholeForm } from "./support/whole-form";

const dev = process.env.NODE_ENV === "development";
const port = Number(process.env.PORT);
const host = process.env.HOST || "127.0.0.1";
const databaseUrl = process.env.DATABASE_URL ?? "";
const authSecret = process.env.AUTH_SECRET ?? "";
const appUrl = process.env.APP_URL ?? `http://localhost:${port}`;

const server = http.createServer();
// Longer than a proxy keeps its side open, so that it never writes into a connection we just closed.
server.keepAliveTimeout = 65_000;
const app = next({ dev, dir: root, hostname: host, port, httpServer: server });
await app.prepare();
const answer = app.getRequestHandler();
const known = new KnownPaths();
const { DEMO, S3_ENDPOINT } = process.env;
const secure = securityHeaders({
  appUrl,
  dev,
  demo: DEMO === "1" || DEMO === "true",
  uploadOrigin: S3_ENDPOINT ? new URL(S3_ENDPOINT).origin : null,
});
server.on(
  "request",
  compressOnce((request, response) => {
    secure(request, response);
    if (refuseUnreadable(request, response)) return;
    if (refuseForeign(request, response, appUrl)) return;
    if (leadToRightAddress(request, response)) return;
    nameClient(request);
    const form = wholeForm(request, response);
    if (form) return form.then((whole) => whole && answer(whole, response));
    const unsure = known.redirect(request);
    if (!unsure) return answer(request, response);
    return unsure.then((moved) => {
      if (moved === null) return answer(request, response);
      response.writeHead(308, { location: moved, "cache-control": "no-cache" }).end();
    });
  }),
);
await new Promise<void>((resolve, reject) => {
  server.once("error", reject);
  server.listen(port, host, resolve);
});

const report = (text: string): void => console.error(text);
// Before any transaction needs it: starting takes a connection, and must not wait for one it holds up.
await sender();
const heard = (): void => known.forget();
const listener = await startCacheListener({ databaseUrl, port, authSecret, report, heard });
caches.necessiteCaughtUp = listener.caughtUp;
const worker = (process.env.WORKER || "internal") === "internal" ? await startWorker() : null;

let stopping = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop());

/** No new visitors, the present ones served, jobs finished; then the end. */
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), 7000).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await Promise.all([closed, worker?.stop(), listener.stop()]);
  await app.close();
  process.exit(0);
}
