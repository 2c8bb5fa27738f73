import type { Page, Response } from "@playwright/test";

/** A picture of the shop's own as a browser chose, asked for and showed it. */
export type Shown = {
  readonly address: string;
  /** Bytes that came over the wire; 0 for one that was asked for before. */
  readonly bytes: number;
  /** The width of the file that was chosen, and those that there were. */
  readonly chosen: number;
  readonly offered: readonly number[];
  /** Pixels of the screen that it covers from side to side, what is cut off included. */
  readonly needed: number;
  readonly lazy: boolean;
  readonly urgent: boolean;
  /** Whether it was in view when the page opened. */
  readonly inView: boolean;
  /** In the card of a product or a piece, in a product's gallery, or elsewhere. */
  readonly place: "card" | "gallery" | "elsewhere";
};

/** Opens a page with an empty cache, scrolls to its end, and says which pictures came. */
export async function picturesOf(page: Page, path: string): Promise<Shown[]> {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.clearBrowserCache");
  await client.detach();
  const came = new Map<string, Promise<number>>();
  const note = (response: Response) => {
    const size = response.request().sizes();
    came.set(
      new URL(response.url()).pathname,
      size.then(({ responseBodySize }) => responseBodySize).catch(() => 0),
    );
  };
  page.on("response", note);
  await page.goto(path, { waitUntil: "load" });
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
      window.scrollTo(0, y);
      await frame();
      await frame();
    }
    window.scrollTo(0, 0);
  });
  await page.waitForLoadState("networkidle");
  page.off("response", note);
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLImageElement>("main picture > img")]
      .filter((image) => image.currentSrc !== "" && image.getClientRects().length > 0)
      .map((image) => {
        const box = image.getBoundingClientRect();
        const form = image.naturalWidth / image.naturalHeight;
        const source = image.parentElement?.querySelector("source")?.srcset ?? "";
        return {
          address: new URL(image.currentSrc).pathname,
          offered: [...source.matchAll(/ (\d+)w/g)].map(([, width]) => Number(width)),
          needed: Math.max(box.width, box.height * form) * window.devicePixelRatio,
          lazy: image.loading === "lazy",
          urgent: image.fetchPriority === "high",
          inView: box.top < window.innerHeight && box.bottom > 0,
          place:
            image.closest(".card") && image.currentSrc.includes("/media/products/")
              ? ("card" as const)
              : image.closest(".pictures")
                ? ("gallery" as const)
                : ("elsewhere" as const),
        };
      }),
  );
  return Promise.all(
    found.map(async (image) => ({
      ...image,
      chosen: Number(/-(\d+)\.\w+$/.exec(image.address)?.[1] ?? 0),
      bytes: (await came.get(image.address)) ?? 0,
    })),
  );
}
