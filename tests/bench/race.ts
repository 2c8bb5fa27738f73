import http from "node:http";
import type pg from "pg";
import { Browser } from "./browser";
import { freePieces } from "./goods";
import { readOffer, startPayment } from "./purchase";
import { type Percentiles, percentiles } from "./percentiles";
import type { World } from "./world";

const BUYERS = 8;

export type RaceFigures = {
  readonly races: number;
  readonly buyers: number;
  /** Milliseconds until a buyer knows, winner or not. */
  readonly answer: Percentiles;
  readonly problems: readonly string[];
};

/**
 * Everybody pays for the same one-of-a-kind piece at the same moment. One is led to the payment page,
 * all others back to their bag; each piece has one order then.
 */
export async function measureRaces(world: World, races: number): Promise<RaceFigures> {
  const pieces = await freePieces(world.database, races);
  const times: number[] = [];
  const problems: string[] = [];
  const agent = new http.Agent({ keepAlive: true, maxSockets: BUYERS });
  for (const piece of pieces) {
    const buyers = await Promise.all(
      Array.from({ length: BUYERS }, async () => {
        const browser = new Browser(agent);
        return { browser, offer: await readOffer(world.shop.url, browser, piece) };
      }),
    );
    const places = await Promise.all(
      buyers.map(async ({ browser, offer }) => {
        const started = performance.now();
        const place = await startPayment(world.shop.url, browser, offer.pay);
        times.push(performance.now() - started);
        return place;
      }),
    );
    const won = places.filter((place) => place.includes("/c/pay/")).length;
    const orders = await ordersOf(world.database, piece.variantId);
    if (won !== 1 || orders !== 1) {
      problems.push(`${piece.slug}: ${won} buyers reached the payment page, ${orders} orders`);
    }
  }
  agent.destroy();
  return { races: pieces.length, buyers: BUYERS, answer: percentiles(times), problems };
}

async function ordersOf(database: pg.Client, variantId: string): Promise<number> {
  const { rows } = await database.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM order_lines WHERE variant_id = $1 AND live`,
    [variantId],
  );
  return rows[0]?.count ?? 0;
}
