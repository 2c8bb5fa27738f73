import http from "node:http";
import { Browser } from "./browser";
import { type Bought, type Offer, purchase } from "./purchase";

export type Sold = { readonly bought: readonly Bought[]; readonly seconds: number };

/**
 * `orders` purchases, `together` at a time, each by a new visitor: the next one starts as soon as
 * one is done. `choose` picks what each buys.
 */
export async function sell(
  shop: string,
  run: { orders: number; together: number; looking: boolean; choose: () => Offer },
): Promise<Sold> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: run.together });
  const bought: Bought[] = [];
  let left = run.orders;
  const started = performance.now();
  const buyers = Array.from({ length: run.together }, async () => {
    while (left > 0) {
      left -= 1;
      bought.push(await purchase(shop, new Browser(agent), run.choose(), run.looking));
    }
  });
  await Promise.all(buyers);
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return { bought, seconds };
}

/** Any of these, each as likely. */
export function anyOf(offers: readonly Offer[]): () => Offer {
  return () => {
    const offer = offers[Math.floor(Math.random() * offers.length)];
    if (!offer) throw new Error("There is nothing to buy");
    return offer;
  };
}
