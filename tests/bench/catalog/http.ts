import { plainWords } from "@/lib/search/read-words";
import { startShop } from "../../../scripts/support/shop";
import { percentiles, type Percentiles } from "../percentiles";

export type HttpFigures = Percentiles & {
  readonly requests: number;
  readonly failures: number;
  /** Of the answers, as they travel without compression. */
  readonly kilobytes: number;
};

const WARM_UP = 20;

/** Whole requests of searches with facets to a shop of its own, one at a time over one connection. */
export async function measureHttp(
  searches: readonly { readonly text: string; readonly facets: ReadonlyMap<string, string> }[],
): Promise<HttpFigures> {
  const shop = await startShop({}, (line) => console.error(`shop: ${line}`));
  try {
    const base = `http://localhost:${process.env.PORT}`;
    const times: number[] = [];
    let [failures, bytes] = [0, 0];
    for (const [index, { text, facets }] of searches.entries()) {
      const query = new URLSearchParams([["q", text], ["tab", "products"], ...facets]);
      const from = performance.now();
      const answer = await fetch(`${base}/search?${query.toString()}`, {
        headers: { "accept-encoding": "identity" },
      });
      const page = await answer.text();
      if (index < WARM_UP) continue;
      times.push(performance.now() - from);
      bytes += page.length;
      const [word = ""] = plainWords(text);
      if (!answer.ok || !page.toLowerCase().includes(word)) failures += 1;
    }
    const requests = times.length;
    return { ...percentiles(times), requests, failures, kilobytes: bytes / requests / 1000 };
  } finally {
    await shop.stop(5000);
  }
}
