import pg from "pg";
import { chanceFrom } from "./chance";
import { plainWords } from "@/lib/search/read-words";

const SEED = 11;

/** Words of names with one to three facets each, read from the database that `DATABASE_URL` names. */
export async function searchesToAsk(
  count: number,
): Promise<{ text: string; facets: ReadonlyMap<string, string> }[]> {
  const db = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await db.connect();
  const { rows } = await db.query<{
    name: string;
    category: string;
    price: string;
    badge: string | null;
  }>(
    `SELECT p.name, c.slug AS category, price_band(l.price_cents) AS price, p.badges[1] AS badge
       FROM products p JOIN categories c ON c.id = p.category_id JOIN listings l ON l.product_id = p.id
      WHERE p.kind = 'curated' AND l.n % 50 = 0 ORDER BY l.n`,
  );
  await db.end();
  const chance = chanceFrom(SEED);
  return Array.from({ length: count }, () => {
    const { name, category, price, badge } = chance.one(rows);
    const words = chance.some(plainWords(name), chance.one([1, 1, 1, 2, 2, 2, 2, 3, 3]));
    const facets: [string, string][] = [
      ["category", category],
      ["price", price],
      ...(badge ? [["badge", badge] as [string, string]] : []),
    ];
    return { text: words.join(" "), facets: new Map(chance.some(facets, 1 + chance.whole(3))) };
  });
}
