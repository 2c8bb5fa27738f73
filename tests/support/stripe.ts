import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach } from "vitest";
import { startStandIn } from "@/lib/payments/stand-in/server";

/**
 * A stand-in for Stripe in this process, with the shop's own webhook route behind a real socket. Import it before
 * anything of the shop: the configuration, which is read once, must find its address.
 */
type Route = (request: Request) => Promise<Response>;

const inbox = http.createServer((incoming, outgoing) => void answer(incoming, outgoing));
await new Promise<void>((resolve) => inbox.listen(0, "127.0.0.1", resolve));
const { port } = inbox.address() as AddressInfo;

/** How often the webhook's route was called in this file's present test. */
export const deliveries = { count: 0 };

export const standIn = await startStandIn({
  webhook: { url: `http://127.0.0.1:${port}/api/stripe/webhook`, secret: "whsec_only_for_tests" },
});
process.env.STRIPE_API_BASE = standIn.base;
const { env } = await import("@/lib/env");
if (env.STRIPE_API_BASE !== standIn.base) throw new Error("Import tests/support/stripe first");

let route: Route | undefined;

async function answer(incoming: http.IncomingMessage, outgoing: http.ServerResponse) {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  route ??= (await import("@/app/api/stripe/webhook/route")).POST;
  const headers = new Headers({ "stripe-signature": String(incoming.headers["stripe-signature"]) });
  const body = Buffer.concat(chunks);
  const answered = await route(new Request("http://shop.test", { method: "POST", headers, body }));
  deliveries.count += 1;
  outgoing.writeHead(answered.status).end(await answered.text());
}

let ahead = 0;

/** The shop's clock in tests: the machine's, moved on only by `passTime`. */
export const clock = { now: () => new Date(Date.now() + ahead) };

/** A clock that is so many milliseconds ahead of the shop's. */
export const later = (ms: number) => ({ now: () => new Date(clock.now().getTime() + ms) });

/** Lets time pass for the shop and for Stripe alike; what falls due at Stripe happens now. */
export function passTime(minutes: number): void {
  ahead += minutes * 60_000;
  standIn.control.advance(minutes * 60);
}

beforeEach(async () => {
  await standIn.control.reset();
  ahead = 0;
  deliveries.count = 0;
  // Most tests are about what happens without a webhook; the others ask for them.
  standIn.webhooks.setMode({ mode: "drop" });
});

afterAll(async () => {
  await standIn.close();
  inbox.closeAllConnections();
  await new Promise((resolve) => inbox.close(resolve));
});
