import { inspect } from "./support/inspect";
import { numberOf, saved, step } from "./support/offer-form";
import { newSeller, photoFile } from "./support/seller";
import { expect, test } from "./support/shop-test";

test.use({ viewport: { width: 390, height: 844 } });

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
  await page.getByRole("checkbox", { name: /^I have read version 1/ }).check();
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
  const mine = numberOf(page);
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
  await expect.poll(order).toEqual(PLACES);
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
  // Each key waits until what the one before has done was read out.
  const said = page.locator("[id^=DndLiveRegion]");
  await grip("Photograph 1, Back").focus();
  await page.keyboard.press("Space");
  await expect(said).toContainText(/Picked up|was moved over/);
  await page.keyboard.press("ArrowRight");
  await expect(said).toContainText(/item (\S+) was moved over droppable area (?!\1\.)/);
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
  await expect(page.getByRole("main").getByRole("alert")).toContainText("are still missing");
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
