import sharp from "sharp";
import { picturesOf, type Shown } from "./support/pictures";
import { sitemapPaths } from "./support/public-paths";
import { expect, test } from "./support/shop-test";

const KB = 1000;
/** What a list's card weighs on a phone, and a product's large view on a desk, in AVIF. */
const MOST = { card: 12 * KB, gallery: 60 * KB, elsewhere: 60 * KB };
/** A file may be a little narrower than the screen's pixels: nobody sees it, and a card stays light. */
const SLACK = 0.79;

const SCREENS = [
  { width: 390, scale: 1 },
  { width: 390, scale: 2 },
  { width: 1280, scale: 1 },
];

/** One page of every kind that shows pictures. */
const PAGES = [
  "/",
  "/shop",
  "/shop/skincare",
  "/resale",
  "/collections",
  "/collections/the-edit",
  "/brands",
  "/brands/umbel-and-ash",
  "/journal",
  "/about",
  "/products/bramble-face-oil",
  "/products/daily-seven-probiotic",
  "/products/camel-double-faced-wool-coat",
  "/products/bentwood-side-chair",
  "/journal/acne-and-the-gut",
];

/** Which files a browser may choose for the screen: one that is wide enough, or one that it has already. */
function fitting(picture: Shown, shown: readonly Shown[]): number[] {
  const { offered, needed, address, chosen } = picture;
  const least = (pixels: number) => offered.find((width) => width >= pixels) ?? offered.at(-1) ?? 0;
  const had = shown.some((other) => other !== picture && other.address === address);
  return [least(needed * SLACK), least(needed), ...(had && chosen > needed ? [chosen] : [])];
}

for (const { width, scale } of SCREENS) {
  test(`pictures at ${width} px, ${scale} to one, are light, sharp and in time`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(600_000);
    const context = await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      viewport: { width, height: 844 },
      deviceScaleFactor: scale,
    });
    const page = await context.newPage();
    let cards = 0;
    let views = 0;
    for (const path of PAGES) {
      await test.step(path, async () => {
        const shown = await picturesOf(page, path);
        expect.soft(shown.length, `${path} shows pictures`).toBeGreaterThan(0);
        for (const picture of shown) {
          const name = `${path}: ${picture.address}`;
          expect.soft(picture.address, path).toMatch(/^\/media\/.+\.avif$/);
          expect
            .soft(fitting(picture, shown), `${name} for ${picture.needed} px`)
            .toContain(picture.chosen);
          if (picture.place === "card") cards += 1;
          if (picture.place === "gallery") views += 1;
          if (width === 390 || picture.place !== "card")
            expect.soft(picture.bytes, name).toBeLessThan(MOST[picture.place]);
        }
        const first = shown.find(({ inView }) => inView);
        if (!first) return;
        expect.soft(first.lazy, `${path}: the first picture waits`).toBe(false);
        expect
          .soft(
            shown.filter(({ urgent }) => urgent).map(({ address }) => address),
            `${path}: one picture is urgent`,
          )
          .toHaveLength(1);
        const late = shown.filter(({ lazy, inView }) => !lazy && !inView);
        expect.soft(late.length, `${path}: what is further down is not asked for`).toBeLessThan(4);
      });
    }
    expect(cards, "cards were looked at").toBeGreaterThan(20);
    expect(views, "galleries were looked at").toBeGreaterThan(3);
    await context.close();
  });
}

test("links that are shared have a picture of their own, light and of the usual size", async ({
  request,
}) => {
  test.setTimeout(300_000);
  const rooms = ["products", "pieces", "lists", "brands", "ingredients", "standard", "journal"];
  const paths = await Promise.all(
    rooms.map((room) => sitemapPaths(request, `/sitemaps/${room}-1.xml`)),
  );
  const subjects = new Set<string>();
  // As the pages themselves say it; some share that of their room.
  for (const path of ["/", "/shop", "/resale", ...paths.flatMap((found) => found.slice(0, 4))]) {
    const html = await (await request.get(path)).text();
    const subject = /<meta property="og:image" content="[^"]*\/og\/([^"?]+)/.exec(html)?.[1];
    expect.soft(subject, path).toBeTruthy();
    if (subject) subjects.add(subject);
  }
  expect(subjects.size, "pages with a picture of their own").toBeGreaterThan(12);
  const seen = new Set<string>();
  for (const subject of subjects) {
    const response = await request.get(`/og/${subject}`);
    expect.soft(response.status(), subject).toBe(200);
    expect.soft(response.headers()["content-type"], subject).toBe("image/jpeg");
    const bytes = await response.body();
    expect.soft(bytes.length, `${subject}: bytes`).toBeLessThan(160 * KB);
    const { width, height } = await sharp(bytes).metadata();
    expect.soft([width, height], subject).toEqual([1200, 630]);
    seen.add(bytes.toString("base64"));
    const again = await request.get(`/og/${subject}`, {
      headers: { "if-none-match": response.headers()["etag"] ?? "" },
    });
    expect.soft(again.status(), `${subject} again`).toBe(304);
  }
  expect(seen.size, "no two are alike").toBe(subjects.size);
  expect((await request.get("/og/products/nothing")).status()).toBe(404);
  expect((await request.get("/og/constructor")).status()).toBe(404);
});
