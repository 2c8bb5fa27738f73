import http from "node:http";
import type { AddressInfo } from "node:net";
import Stripe from "stripe";
import {
  startStandIn,
  type StandIn,
  type StandInOptions,
} from "../../../lib/payments/stand-in/server";

export const SECRET = "whsec_test_secret";

/** A stand-in whose clock starts at the present and moves only when told. */
export async function start(options: StandInOptions = {}): Promise<StandIn> {
  const at = Math.floor(Date.now() / 1000);
  return startStandIn({ clock: () => at, ...options });
}

/** The official SDK, pointed at the stand-in; no retries of its own unless asked. */
export function sdk(
  standIn: StandIn,
  options: Stripe.StripeConfig = {},
  key = "sk_test_demo",
): Stripe {
  return new Stripe(key, {
    host: "127.0.0.1",
    port: standIn.port,
    protocol: "http",
    telemetry: false,
    maxNetworkRetries: 0,
    ...options,
  });
}

type Params = Stripe.Checkout.SessionCreateParams;

/** A session of two coats at 100.00 and shipping at 5.00. */
export function sessionParams(standIn: StandIn, more: Params = {}): Params {
  return {
    mode: "payment",
    ui_mode: "hosted_page",
    success_url: "http://127.0.0.1:3000/thanks?session={CHECKOUT_SESSION_ID}",
    cancel_url: "http://127.0.0.1:3000/bag",
    client_reference_id: "order-1",
    customer_email: "ann@example.com",
    expires_at: standIn.now() + 1860,
    metadata: { order: "1" },
    line_items: [
      {
        quantity: 2,
        price_data: {
          currency: "usd",
          unit_amount: 10_000,
          product_data: { name: "Wool coat", tax_code: "txcd_30011000" },
        },
      },
    ],
    shipping_options: [
      {
        shipping_rate_data: {
          type: "fixed_amount",
          display_name: "Ground",
          fixed_amount: { amount: 500, currency: "usd" },
        },
      },
    ],
    payment_intent_data: { transfer_group: "order-1", metadata: { order: "1" } },
    ...more,
  };
}

export async function openSession(standIn: StandIn, more: Params = {}) {
  return sdk(standIn).checkout.sessions.create(sessionParams(standIn, more));
}

/** A session that was paid with this number, with its payment and charge. */
export async function paidSession(
  standIn: StandIn,
  number = "4242424242424242",
  more: Params = {},
) {
  const { id } = await openSession(standIn, more);
  standIn.control.pay(id, { number });
  const session = await sdk(standIn).checkout.sessions.retrieve(id, {
    expand: ["payment_intent.latest_charge"],
  });
  const intent = session.payment_intent as Stripe.PaymentIntent;
  return { session, intent, charge: intent.latest_charge as Stripe.Charge };
}

/** Sends the hosted page's form as a browser would. */
export async function submit(url: string, fields: Record<string, string> = {}) {
  const body = new URLSearchParams({
    number: "4242 4242 4242 4242",
    expiry: "12 / 34",
    cvc: "123",
    name: "Ann Shopper",
    ...fields,
  });
  const response = await fetch(url, { method: "POST", redirect: "manual", body });
  return {
    status: response.status,
    location: response.headers.get("location"),
    text: await response.text(),
  };
}

export type Receiver = {
  url: string;
  secret: string;
  events: Stripe.Event[];
  types(): string[];
  /** Answers so many of the next requests with 500. */
  failNext(times: number): void;
  close(): Promise<void>;
};

/** A shop's webhook route: verifies every body with the SDK before it counts. */
export async function receive(): Promise<Receiver> {
  const events: Stripe.Event[] = [];
  let failures = 0;
  const server = http.createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      if (failures-- > 0) {
        response.writeHead(500).end();
        return;
      }
      const signature = String(request.headers["stripe-signature"]);
      events.push(Stripe.webhooks.constructEvent(body, signature, receiver.secret));
      response.end("ok");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    secret: SECRET,
    url: `http://127.0.0.1:${port}/api/stripe/webhook`,
    events,
    types: () => events.map((event) => event.type),
    failNext: (times) => (failures = times),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return receiver;
}

/** Calls a control endpoint. */
export async function control(standIn: StandIn, name: string, body: object = {}) {
  const response = await fetch(`${standIn.base}/_control/${name}`, {
    method: "POST",
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
