// `npm run docs:pictures [-- ADDRESS]`: photographs the pages that README and docs show, at both widths, from a shop
// that is running (`npm start`; http://localhost:3000 unless said otherwise).
import path from "node:path";
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { findChromium } from "./checks/chromium";
import { chromiumArguments } from "./support/chromium-arguments";
import { root } from "./support/paths";

const WIDTHS = [390, 1280] as const;
/** How much of each page is shown, in CSS pixels. */
const HEIGHTS = { 390: 844, 1280: 900 };
const QUALITY = 78;

const PAGES: Readonly<Record<string, string>> = {
  home: "/",
  shop: "/shop",
  narrowed: "/shop/skincare?badge=fragrance-free",
  search: "/search?q=oil",
  product: "/products/bramble-face-oil",
  piece: "/products/bentwood-side-chair",
  ingredient: "/ingredients/linalool",
  maker: "/brands/umbel-and-ash",
  makers: "/brands",
  collection: "/collections/sunday-bath",
  journal: "/journal",
  article: "/journal/what-the-gut-skin-axis-means",
};

const address = process.argv[2] ?? "http://localhost:3000";
const executablePath = await findChromium();
const browser = await chromium.launch({
  args: chromiumArguments(),
  ...(executablePath && { executablePath }),
});
for (const width of WIDTHS) {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHTS[width] },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  for (const [name, where] of Object.entries(PAGES)) {
    const response = await page.goto(new URL(where, address).href, { waitUntil: "networkidle" });
    if (response?.status() !== 200) throw new Error(`${where} answers ${response?.status()}`);
    await page.evaluate(() => document.fonts.ready);
    const file = path.join(root, "docs/pictures", `${name}-${width}.webp`);
    const { size } = await sharp(await page.screenshot())
      .webp({ quality: QUALITY, effort: 6 })
      .toFile(file);
    console.log(`${name} at ${width} px: ${(size / 1000).toFixed(0)} kB`);
  }
  await context.close();
}
await browser.close();
