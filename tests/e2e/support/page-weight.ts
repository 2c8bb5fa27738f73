import type { BrowserContext, Page, Request } from "@playwright/test";

export type Weight = {
  /** Pictures below the first screen aside: a browser fetches those of its own accord, a few screens ahead. */
  readonly requests: number;
  /** As transferred, in bytes. */
  readonly scriptBytes: number;
  readonly fontBytes: number;
  /** Sum of the layout shifts nobody asked for (CLS). */
  readonly shift: number;
  readonly origins: readonly string[];
};

declare global {
  interface Window {
    layoutShift?: number;
  }
}

/** Makes every page of the context add up how much its content jumps. To be called before the first page. */
export async function watchShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) window.layoutShift = (window.layoutShift ?? 0) + entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Opens a page with nothing in the browser's cache and says what came over the wire until it was quiet. */
export async function weigh(page: Page, path: string): Promise<Weight> {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.clearBrowserCache");
  const asked: { url: string; type: string; size: Promise<number> }[] = [];
  const note = (request: Request) =>
    asked.push({
      url: request.url(),
      type: request.resourceType(),
      size: request
        .response()
        .then(() => request.sizes())
        .then(({ responseBodySize }) => responseBodySize),
    });
  page.on("request", note);
  await page.goto(path, { waitUntil: "networkidle" });
  page.off("request", note);
  const real = asked.filter(({ url }) => !url.startsWith("data:") && !url.startsWith("blob:"));
  const bytes = async (type: string) => {
    const sizes = await Promise.all(
      real.filter((one) => one.type === type).map(({ size }) => size),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  const pictures = real.filter(({ type }) => type === "image").length;
  const seen = await page.evaluate(
    () =>
      [...document.images].filter((image) => {
        const { top, bottom } = image.getBoundingClientRect();
        return image.currentSrc !== "" && bottom > 0 && top < window.innerHeight;
      }).length,
  );
  const shift = await page.evaluate(() => window.layoutShift ?? 0);
  await client.detach();
  return {
    requests: real.length - pictures + Math.min(pictures, seen),
    scriptBytes: await bytes("script"),
    fontBytes: await bytes("font"),
    shift,
    origins: [...new Set(real.map(({ url }) => new URL(url).origin))],
  };
}
