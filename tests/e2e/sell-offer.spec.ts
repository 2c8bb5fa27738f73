import type { Page } from "@playwright/test";
import { inspect } from "./support/inspect";
import { newSeller, photoFile } from "./support/seller";
import { expect, test } from "./support/shop-test";

test.use({ viewport: { width: 390, height: 844 } });

const saved = (page: Page) => page.getByText("Saved. You can close this page and go on later.");
const number = (page: Page): string => /C-\d+/.exec(page.url())?.[0] ?? "";
const step = async (page: Page, name: string) => {
  await page.waitForURL(new RegExp(`/edit/${name}$`));
  // The keeper listens once the script has taken over.
  await expect(
    page.getByText("Everything is saved as you go.").or(page.getByText("What we need to see")),
  ).toBeVisible();
};

const PLACES = ["front", "back", "label", "care", "detail", "wear"];
const COLORS = ["#8f4629", "#3f5241", "#5a3550", "#665e55", "#8a8074", "#2f5a3c"];

test("a seller offers a piece on a telephone: terms, photographs, measurements, a pinned flaw, and it is with us", async ({
  newShopper,
  rawVisitor,
  db,
}) => {
  test.setTimeout(600_000);
  const seller = await newSeller(db, { terms: false });
  const shopper = await newShopper();
  const { page } = shopper;
  await shopper.visit("/sell");
  await page.getByRole("link", { name: "Offer a piece" }).click();
  await page.getByLabel("E-mail", { exact: true }).first().fill(seller.email);
  await page.getByLabel("Password", { exact: true }).fill(seller.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();

  // The terms, accepted with time and place.
  await expect(
    page.getByRole("heading", { level: 1, name: "Before your first piece" }),
  ).toBeVisible();
  await inspect(page, "the terms before the first piece");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByLabel(/^I have read version 1/).check();
  await page.getByRole("button", { name: "Accept the terms" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Offer a piece" })).toBeVisible();
  expect(
    await db.rows("SELECT terms_version, ip FROM consignor_agreements WHERE consignor_id = $1", [
      seller.userId,
    ]),
  ).toEqual([{ terms_version: 1, ip: expect.stringMatching(/^(127\.|::1)/) as unknown }]);
  await page.getByRole("button", { name: "Begin with an empty form" }).click();

  // What it is. A mistake stands beside its field and nothing else is lost.
  await step(page, "piece");
  await page.getByLabel("Clothing").check();
  await page.getByLabel("Which kind?").selectOption({ label: "Coats and jackets" });
  await page.getByLabel("Title").fill("Camel double-faced wool coat");
  await page.getByLabel("Maker").fill("Halden & Rye");
  await expect(saved(page)).toBeVisible();
  await inspect(page, "the step of the piece");
  await page.setViewportSize({ width: 390, height: 844 });
  const mine = number(page);
  await page.getByRole("button", { name: "Save and go on" }).click();

  // Six photographs at once, laid into the places in order; one more that is none.
  await step(page, "photos");
  const files = await Promise.all(COLORS.map((color, at) => photoFile(`${PLACES[at]}.jpg`, color)));
  await page.getByLabel("Choose several at once").setInputFiles(files);
  await expect(page.getByText("6 of 6 needed photographs are there.")).toBeVisible({
    timeout: 60_000,
  });
  await page.getByLabel("Add a photograph (Flaws)").setInputFiles({
    name: "flaw.jpg",
    mimeType: "image/jpeg",
    buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
  });
  await expect(page.getByRole("alert").getByText(/no JPEG, PNG or WebP photograph/)).toBeVisible();
  await page.getByRole("button", { name: "Dismiss (Flaws)" }).click();
  await expect(page.getByRole("alert").getByText(/no JPEG/)).toBeHidden();
  await page.getByLabel("Add a photograph (Anything else)").setInputFiles({
    name: "camera.heic",
    mimeType: "image/heic",
    buffer: Buffer.from("heic"),
  });
  await expect(page.getByText("camera.heic:")).toBeVisible();
  await page.getByRole("button", { name: "Dismiss", exact: true }).click();
  const order = () =>
    db
      .rows<{ slot: string }>(
        `SELECT p.slot FROM consignment_photos p JOIN consignment_items i ON i.id = p.item_id WHERE i.number = $1 ORDER BY p.position`,
        [mine],
      )
      .then((rows) => rows.map(({ slot }) => slot));
  expect(await order()).toEqual(PLACES);
  await inspect(page, "the photographs");
  await page.setViewportSize({ width: 390, height: 844 });

  // Put into another order: by a button, by dragging, and by keyboard.
  await page.getByRole("button", { name: "Move photograph 2, Back, earlier" }).click();
  await expect.poll(order).toEqual(["back", "front", "label", "care", "detail", "wear"]);
  const grip = (name: string) => page.getByRole("button", { name, exact: true });
  await grip("Photograph 6, Where it wears first").scrollIntoViewIfNeeded();
  await grip("Photograph 6, Where it wears first").dragTo(
    grip("Photograph 4, Care and fiber label"),
    { steps: 12 },
  );
  await expect.poll(order).toEqual(["back", "front", "label", "wear", "care", "detail"]);
  await grip("Photograph 1, Back").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await expect.poll(order).toEqual(["front", "back", "label", "wear", "care", "detail"]);
  await page.getByRole("link", { name: "Go on", exact: true }).click();

  // Its measurements, in inches and in centimeters.
  await step(page, "size");
  await page.getByLabel("Size", { exact: true }).fill("US 8");
  await page.getByLabel(/^Chest, all round/).fill("41");
  await page.getByLabel(/^Sleeve/).fill("24 1/4");
  await page.getByLabel(/^Length/).fill("a lot");
  await page.getByLabel("Color").fill("camel");
  await page.getByLabel("Material").fill("90% wool, 10% cashmere");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.getByLabel(/^Length/)).toHaveAccessibleDescription(/Write a number/);
  await expect(page.getByLabel(/^Length/)).toHaveValue("a lot");
  await expect(page.getByLabel(/^Length/)).toBeFocused();
  await inspect(page, "measurements with a mistake");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByText("Centimeters").click();
  await expect(page.getByLabel(/^Chest, all round/)).toHaveValue("104.14");
  await page.getByLabel(/^Length/).fill("112");
  await page.getByRole("button", { name: "Save and go on" }).click();

  // How worn it is, with a flaw pinned by pointer and moved by keyboard.
  await step(page, "condition");
  await page.getByLabel("Very good").check();
  await page.getByRole("button", { name: "Add a flaw" }).click();
  await page.getByLabel("Flaw 1", { exact: true }).fill("One spare button is missing");
  await page.getByRole("button", { name: "Pin it on a photograph (flaw 1)" }).click();
  const board = page.locator(".pin-board");
  await board.click({ position: { x: 60, y: 90 } });
  const pin = page.getByRole("button", { name: /^Pin of flaw 1: \d+% from the left/ });
  await expect(pin).toBeFocused();
  const before = await pin.getAttribute("aria-label");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  expect(await pin.getAttribute("aria-label")).not.toBe(before);
  await expect(saved(page)).toBeVisible();
  await inspect(page, "a flaw that is being pinned");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "Save and go on" }).click();
  const [flaw] = await db.rows<{ text: string; x: number; y: number }>(
    `SELECT f.text, f.x_bp AS x, f.y_bp AS y FROM consignment_flaws f JOIN consignment_items i ON i.id = f.item_id WHERE i.number = $1`,
    [mine],
  );
  expect(flaw).toMatchObject({ text: "One spare button is missing" });
  expect(flaw?.x).toBeGreaterThan(0);

  await step(page, "story");
  await page.getByLabel("When was it made?").selectOption("2010s");
  await page.getByLabel("Price when new, in dollars").fill("$795");
  await page
    .getByLabel("How do you know where it is from?")
    .selectOption({ label: "I have the receipt" });
  await page.getByLabel("Its story").fill("Bought for a winter in Vermont.");
  await inspect(page, "the story");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "Save and go on" }).click();

  // Everything once more; sent, and in the list.
  await step(page, "send");
  await expect(page.getByText("Everything is there")).toBeVisible();
  await page.getByRole("button", { name: "Send it to us" }).click();
  await expect(page.getByRole("alert")).toContainText("are still missing");
  for (const box of await page
    .getByRole("group", { name: "What you declare" })
    .getByRole("checkbox")
    .all())
    await box.check();
  await page.getByLabel("Send it back to me").check();
  await inspect(page, "the last step");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "Send it to us" }).click();
  await page.waitForURL(`/sell/items/${mine}`);
  await expect(page.getByText("Our turn")).toBeVisible();
  await expect(page.getByText("With us to look at")).toBeVisible();
  await inspect(page, "a piece that is with us");
  await page.goto("/sell/items");
  await expect(page.getByRole("link", { name: "Camel double-faced wool coat" })).toBeVisible();
  await inspect(page, "the list of pieces");
  expect(
    await db.value("SELECT status::text FROM consignment_items WHERE number = $1", [mine]),
  ).toBe("submitted");

  // Its photographs are shown to nobody else, and kept by no cache on the way.
  const photo = await db.value<string>(
    "SELECT p.id FROM consignment_photos p JOIN consignment_items i ON i.id = p.item_id WHERE i.number = $1 LIMIT 1",
    [mine],
  );
  const shown = await page.request.get(`/photos/${photo}/large`);
  expect(shown.status()).toBe(200);
  expect(shown.headers()).toMatchObject({
    "content-type": "image/webp",
    "cache-control": "private, no-cache",
  });
  const other = await newSeller(db);
  const stranger = await newShopper();
  await stranger.signIn(other.email, other.password, "/sell/items");
  expect((await stranger.page.request.get(`/photos/${photo}/large`)).status()).toBe(404);
  for (const path of [
    `/photos/${photo}/large`,
    `/media/private/photos/${photo}-full.webp`,
    "/photos/x/large",
    `/photos/${photo}/huge`,
  ])
    expect((await rawVisitor().get(path)).status, path).toBe(404);
});

test("what was typed survives a closed browser, a lost connection and a second window", async ({
  newShopper,
  db,
}) => {
  const seller = await newSeller(db);
  const shopper = await newShopper();
  const { page } = shopper;
  await shopper.signIn(seller.email, seller.password, "/sell/items/new");
  await page.getByRole("button", { name: "Begin with an empty form" }).click();
  await step(page, "piece");
  const mine = number(page);
  const held = (column: string) =>
    db.value<string | null>(`SELECT ${column} FROM consignment_items WHERE number = $1`, [mine]);

  // Closed in the middle of a word, without a pause.
  await page.getByLabel("Title").pressSequentially("Loden co");
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => held("title")).toBe("Loden co");

  // A second window of the same browser, beside a third.
  const [one, two] = [await page.context().newPage(), await page.context().newPage()];
  for (const window of [one, two]) {
    await window.goto(`/sell/items/${mine}/edit/piece`);
    await step(window, "piece");
    await expect(window.getByLabel("Title")).toHaveValue("Loden co");
  }
  await one.getByLabel("Maker").fill("Acme");
  await expect(saved(one)).toBeVisible();
  // Another field: both are kept.
  await two.getByLabel("Title").fill("Loden coat");
  await expect(two.getByText("Both are kept.")).toBeVisible();
  expect([await held("title"), await held("maker")]).toEqual(["Loden coat", "Acme"]);
  // The same field: nothing is written over until somebody has chosen.
  await one.getByLabel("Title").fill("Loden cape");
  await expect(one.getByText("Another window has changed the same thing")).toBeVisible();
  expect(await held("title")).toBe("Loden coat");
  await expect(one.getByLabel("Title")).toHaveValue("Loden cape");
  await inspect(one, "two windows at one field");
  await one.getByRole("button", { name: "Keep what stands here" }).click();
  await expect.poll(() => held("title")).toBe("Loden cape");
  await two.getByLabel("Title").fill("Loden cloak");
  await two.getByRole("button", { name: "Take what the other window has" }).click();
  await expect(two.getByLabel("Title")).toHaveValue("Loden cape");

  // Without a connection it waits, and goes out by itself.
  await one.context().setOffline(true);
  await one.getByLabel("Maker").fill("Acme & Sons");
  await expect(one.getByText(/^No connection\./)).toBeVisible();
  await one.context().setOffline(false);
  await expect.poll(() => held("maker")).toBe("Acme & Sons");
  await expect(saved(one)).toBeVisible();
});

test("a piece is offered without script", async ({ newShopper, db }) => {
  const seller = await newSeller(db);
  const shopper = await newShopper({ javaScriptEnabled: false });
  const { page } = shopper;
  await shopper.signIn(seller.email, seller.password, "/sell/items/new");
  await page.getByRole("button", { name: "Begin with an empty form" }).click();
  await page.waitForURL(/edit\/piece/);
  const mine = number(page);
  const goOn = () => page.getByRole("button", { name: "Save and go on" }).click();
  await page.getByLabel("Accessories").check();
  await page.getByLabel("Which kind?").selectOption({ label: "Boots" });
  await page.getByLabel("Title").fill("Silk square");
  await goOn();
  await expect(page.getByLabel("Which kind?")).toHaveAccessibleDescription(/belongs to the shelf/);
  await expect(page.getByLabel("Title")).toHaveValue("Silk square");
  await page.getByLabel("Which kind?").selectOption({ label: "Scarves and shawls" });
  await goOn();
  await page.waitForURL(/edit\/photos/);
  for (const [slot, color] of [
    ["front", "#8f4629"],
    ["back", "#3f5241"],
    ["label", "#5a3550"],
    ["detail", "#665e55"],
    ["wear", "#2f5a3c"],
  ] as const) {
    const place = page.locator(`#photo-${slot}`);
    await place.locator("input[type=file]").setInputFiles(await photoFile(`${slot}.jpg`, color));
    await place.getByRole("button", { name: "Send it" }).click();
    await page.waitForURL(/edit\/photos/);
  }
  await expect
    .poll(async () => {
      await page.reload();
      return page.getByText("5 of 5 needed photographs are there.").isVisible();
    })
    .toBe(true);
  await page.getByRole("button", { name: "Move photograph 2, The other side, earlier" }).click();
  await expect(page.getByRole("button", { name: "Photograph 1, The other side" })).toBeVisible();
  await page.goto(`/sell/items/${mine}/edit/size`);
  await page.getByLabel(/^Width/).fill("35");
  await page.getByLabel(/^Length/).fill("35");
  await page.getByLabel("Color").fill("navy");
  await page.getByLabel("Material").fill("silk");
  await goOn();
  await page.waitForURL(/edit\/condition/);
  await page.getByLabel("Good", { exact: true }).check();
  await page.getByLabel("More flaws, one a line").fill("A pulled thread\nA faint stain");
  await goOn();
  await page.waitForURL(/edit\/story/);
  await page
    .getByLabel("How do you know where it is from?")
    .selectOption({ label: "It was a gift" });
  await goOn();
  await page.waitForURL(/edit\/send/);
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await page.getByLabel("Give it away").check();
  await page.getByRole("button", { name: "Send it to us" }).click();
  await page.waitForURL(`/sell/items/${mine}`);
  await expect(page.getByText("With us to look at")).toBeVisible();
  expect(
    await db.rows(
      "SELECT f.text FROM consignment_flaws f JOIN consignment_items i ON i.id = f.item_id WHERE i.number = $1 ORDER BY f.position",
      [mine],
    ),
  ).toEqual([{ text: "A pulled thread" }, { text: "A faint stain" }]);
});
