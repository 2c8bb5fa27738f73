/**
 * Runs the Stripe stand-in by itself: `node --import tsx scripts/stand-in.ts`.
 * Prints `stand-in http://127.0.0.1:PORT` when it is ready; SIGINT or SIGTERM end it.
 */
import { join } from "node:path";
import { startStandIn } from "../lib/payments/stand-in/server";

/** What the shop acts on; every other webhook would only cost both sides time. */
const EVENTS = [
  "checkout.session.completed",
  "checkout.session.async_payment_succeeded",
  "checkout.session.async_payment_failed",
  "checkout.session.expired",
  "refund.updated",
  "refund.failed",
  "charge.dispute.created",
  "charge.dispute.updated",
  "charge.dispute.funds_withdrawn",
  "charge.dispute.funds_reinstated",
  "charge.dispute.closed",
  "transfer.reversed",
  "payout.paid",
  "payout.failed",
  "v2.core.account[configuration.recipient].capability_status_updated",
  "v2.core.account[requirements].updated",
];

const { env } = process;
if (env["NODE_ENV"] === "production" && env["DEMO"] !== "1") {
  console.error("The Stripe stand-in does not run in production without DEMO=1.");
  process.exit(1);
}

const port = Number(env["STRIPE_STAND_IN_PORT"] ?? 12111);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`STRIPE_STAND_IN_PORT is not a port: ${env["STRIPE_STAND_IN_PORT"]}`);
  process.exit(1);
}
const secret = env["STRIPE_WEBHOOK_SECRET"];
const app = env["APP_URL"] ?? `http://localhost:${env["PORT"] ?? 3000}`;
const events = env["STRIPE_WEBHOOK_EVENTS"]?.split(",") ?? EVENTS;
const url = env["STRIPE_WEBHOOK_URL"] ?? new URL("/api/stripe/webhook", app).href;

const standIn = await startStandIn({
  port,
  stateFile: join(env["DATA_DIR"] ?? ".data", "stripe-stand-in.jsonl"),
  ...(secret ? { webhook: { url, secret, events } } : {}),
});
console.log(`stand-in ${standIn.base}`);

let stopping = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void standIn.close().then(() => process.exit(0));
  });
}
