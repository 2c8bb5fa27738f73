import { expect } from "@playwright/test";
import { testedShop } from "./tested-shop";

/** The stand-in's words for what a card does. */
export const CARDS = {
  good: "Use this card: Succeeds",
  declined: "Use this card: Card is declined",
  confirmed: "Use this card: Bank asks for confirmation (3-D Secure)",
} as const;

/** The Stripe stand-in's own address. */
export const standInUrl = (): string => testedShop().standInUrl;

/** Calls one of the stand-in's control endpoints (`lib/payments/stand-in/control-routes.ts`). */
export async function control(name: string, body: object = {}): Promise<void> {
  const response = await fetch(`${standInUrl()}/_control/${name}`, {
    method: "POST",
    body: JSON.stringify(body),
  });
  expect(response.status, `${name}: ${await response.text()}`).toBe(200);
}

/** The id of the session whose payment page has this address. */
export function sessionOf(url: string): string {
  const id = /\/c\/pay\/(cs_test_\w+)/.exec(url)?.[1];
  expect(id, `${url} is a payment page`).toBeDefined();
  return id ?? "";
}

/** A seller has what lies in their account at Stripe sent to their bank, out of the shop's reach. */
export async function sendFromAccount(account: string, amountCents: number): Promise<void> {
  const response = await fetch(`${standInUrl()}/v1/payouts`, {
    method: "POST",
    headers: { authorization: "Bearer sk_test_seller", "stripe-account": account },
    body: new URLSearchParams({ amount: String(amountCents), currency: "usd" }),
  });
  expect(response.status, await response.text()).toBe(200);
}
