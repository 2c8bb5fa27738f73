import { env } from "@/lib/env";

/** Calls one of the Stripe stand-in's control endpoints (`lib/payments/stand-in/control-routes.ts`). */
export async function control(name: string, body: object): Promise<void> {
  const url = `${env.STRIPE_API_BASE}/_control/${name}`;
  const answer = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`);
}
