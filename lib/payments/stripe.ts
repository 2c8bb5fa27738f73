import "server-only";
import Stripe from "stripe";
import { env } from "../env";

// Not on globalThis: Next's bundle and the worker load the SDK once each, and a client made by the one throws
// errors whose classes the other does not know.
let client: Stripe | undefined;

/** The official SDK, pointed at Stripe or, in the demo, at the stand-in on loopback. */
export function stripe(): Stripe {
  client ??= makeStripe(env.STRIPE_SECRET_KEY, env.STRIPE_API_BASE);
  return client;
}

/** Makes a client for `key`; `base` is another host than Stripe's own, scheme included. */
export function makeStripe(key: string, base?: string): Stripe {
  const address = base ? new URL(base) : null;
  const options: Stripe.StripeConfig = {
    apiVersion: "2026-10-28.endive",
    maxNetworkRetries: 2,
    timeout: 20_000,
    telemetry: false,
    appInfo: { name: "necessite" },
  };
  if (!address) return new Stripe(key, options);
  const protocol = address.protocol === "https:" ? "https" : "http";
  const port = address.port || (protocol === "https" ? "443" : "80");
  return new Stripe(key, { ...options, host: address.hostname, port, protocol });
}
