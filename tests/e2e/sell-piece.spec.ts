import { readPdf } from "../support/read-pdf";
import { stockPiece } from "./support/goods";
import { inspect } from "./support/inspect";
import { list, make, newSeller, stagedCoat } from "./support/seller";
import { expect, test } from "./support/shop-test";
import { htmlFaults } from "./support/valid-html";

test("what staff ask for is changed, the offer accepted, the contract kept, the piece sent", async ({
  newShopper,
  db,
}) => {
  const seller = await newSeller(db, { address: false });
  const number = await stagedCoat(db, seller, "submit", "request_changes");
  await db.rows(
    `INSERT INTO consignment_requests (item_id, field, reason) SELECT id, x.field, x.reason FROM consignment_items,
       (VALUES ('title', 'Say that it is double-faced'), ('photo:label', 'The letters cannot be read')) AS x(field, reason) WHERE number = $1`,
    [number],
  );
  const shopper = await newShopper();
  const { page } = shopper;
  const here = `/sell/items/${number}`;
  await shopper.signIn(seller.email, seller.password, here);
  await expect(page.getByText("Your turn")).toBeVisible();
  await expect(page.getByText("The letters cannot be read")).toBeVisible();
  await inspect(page, "a piece with changes asked for");
  await page.getByRole("link", { name: "Title", exact: true }).click();
  await expect(page.getByText("Say that it is double-faced").first()).toBeVisible();
  await page.getByLabel("Title").fill("Camel double-faced wool coat");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await page.waitForURL(/photos/);
  expect(await db.value("SELECT title FROM consignment_items WHERE number = $1", [number])).toBe(
    "Camel double-faced wool coat",
  );

  // Submitted and offered: what a desk would have done.
  await db.rows(`UPDATE consignment_items SET status = 'submitted' WHERE number = $1`, [number]);
  await db.rows(
    `INSERT INTO consignment_history (item_id, transition, "from", "to", actor) SELECT id, 'resubmit', 'changes_requested', 'submitted', 'seller:x' FROM consignment_items WHERE number = $1`,
    [number],
  );
  await make(db, number, "offer");
  await page.goto(here);
  await expect(page.getByRole("heading", { name: "Our offer: listed at $248.00" })).toBeVisible();
  // Every price with exactly what is had of it, in money and as credit.
  const row = (name: string) => page.getByRole("row", { name: new RegExp(`^${name}`) });
  await expect(row("The first day")).toHaveText(/\$248\.00.*60%.*\$148\.80.*\$163\.68/);
  await expect(row("Day 150")).toHaveText(/\$173\.60.*50%.*\$86\.80.*\$95\.48/);
  await inspect(page, "an offer");
  await page.getByLabel(/^I accept this contract/).check();
  await page.getByRole("button", { name: "Accept the offer" }).click();
  await expect(page.getByRole("alert").getByText("Give us your address first")).toBeVisible();
  await page.getByRole("link", { name: "Give your address" }).click();
  await page.getByLabel("Full name").fill("Orla Seller");
  await page.getByLabel("Street and number").fill("4 Pine Road");
  await page.getByLabel("City").fill("Salem");
  await page.getByLabel("State").selectOption({ label: "Oregon" });
  await page.getByLabel("ZIP code").fill("10001");
  await page.getByRole("button", { name: "Save the address" }).click();
  await expect(page.getByLabel("ZIP code")).toHaveAccessibleDescription(/not in the state/);
  await inspect(page, "the address with a mistake");
  await page.getByLabel("ZIP code").fill("97301");
  await page.getByRole("button", { name: "Save the address" }).click();
  await page.waitForURL(here);
  await page.getByLabel(/^I accept this contract/).check();
  await page.getByRole("button", { name: "Accept the offer" }).click();
  await expect(page.getByText("To be sent", { exact: true })).toBeVisible();
  await inspect(page, "a piece that is to be sent");

  // The contract and the slip, as files.
  const file = async (path: string) => readPdf(await (await page.request.get(path)).body());
  const contract = (await file(`${here}/contracts/1`)).pages.join(" ");
  for (const words of [
    number,
    "Orla Seller, 4 Pine Road",
    "$248.00 60% $148.80 $163.68",
    "version 1",
  ])
    expect(contract).toContain(words);
  const slip = await file(`${here}/slip`);
  expect(slip.pages.join(" ")).toContain(number);
  expect(slip.title).toBe(`Packing slip ${number}`);

  await page.getByRole("button", { name: "It is on its way" }).click();
  await expect(page.getByLabel("Who carries it?")).toHaveAccessibleDescription(/Choose who/);
  await page.getByLabel("Who carries it?").selectOption("UPS");
  await page.getByLabel("Tracking number").fill("1Z 999 AA1 01 2345 6784");
  await page.getByRole("button", { name: "It is on its way" }).click();
  await expect(page.getByText("On its way to us")).toBeVisible();
  await expect(page.getByRole("link", { name: "1Z999AA10123456784" })).toBeVisible();
  await inspect(page, "a piece on its way");
  const steps = page.getByRole("list", { name: "What has happened" });
  await expect(steps.getByRole("listitem").first()).toContainText("It was sent");
});

test("messages say nothing of ways around the shop; an offer is turned down; a piece is taken back", async ({
  newShopper,
  db,
}) => {
  const seller = await newSeller(db);
  const [first, second] = [
    await stagedCoat(db, seller, "submit", "offer"),
    await stagedCoat(db, seller, "submit"),
  ];
  const shopper = await newShopper();
  const { page } = shopper;
  await shopper.signIn(seller.email, seller.password, `/sell/items/${first}`);
  await page
    .getByLabel("Write to us about this piece")
    .fill("Mail me: orla at mail dot example.com or 503-555-0134");
  await page.getByRole("button", { name: "Send the message" }).click();
  await expect(page.getByText(/^Sent\. We have hidden/)).toBeVisible();
  const thread = page.getByRole("list", { name: "Messages" });
  await expect(thread).toContainText("[phone number hidden]");
  await expect(thread).not.toContainText("503-555-0134");
  await inspect(page, "a piece with messages");
  await page.locator("summary", { hasText: "Turn it down" }).click();
  await page.getByLabel("Why").fill("I would rather keep it");
  await page.getByRole("button", { name: "Turn it down" }).click();
  await expect(page.getByText("Withdrawn", { exact: true })).toBeVisible();
  await inspect(page, "a piece that was withdrawn");

  await page.goto(`/sell/items/${second}`);
  await page.locator("summary", { hasText: "Take it back" }).click();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("Withdrawn", { exact: true })).toBeVisible();
});

test("a piece that somebody is paying for stays in the shop, and is sold", async ({
  newShopper,
  shopper: buyer,
  db,
}) => {
  const seller = await newSeller(db);
  const coat = await stockPiece(db);
  const number = await stagedCoat(db, seller, "submit", "offer", "accept", "mark_sent", "receive");
  await list(db, number, coat, seller);
  const shopper = await newShopper();
  const { page } = shopper;
  await shopper.signIn(seller.email, seller.password, `/sell/items/${number}`);
  await expect(page.getByText("In the shop", { exact: true }).first()).toBeVisible();
  await inspect(page, "a piece in the shop");

  await buyer.putInBag(coat);
  await buyer.goToReview();
  await buyer.goToPaymentPage();
  await page.locator("summary", { hasText: "Take it out of the shop" }).click();
  await page
    .getByRole("group", { name: "What then?" })
    .or(page.getByRole("radiogroup", { name: "What then?" }))
    .getByLabel("Give it away")
    .check();
  await page.getByRole("button", { name: "Take it out of the shop" }).click();
  await expect(page.getByRole("alert").getByText(/Somebody is paying for it/)).toBeVisible();
  await buyer.payWith("good");
  await buyer.expectThanks();
  await page.reload();
  await expect(page.getByText("Sold", { exact: true }).first()).toBeVisible();
});

test("every page of a seller is valid, accessible and nobody else's", async ({
  newShopper,
  rawVisitor,
  db,
}) => {
  test.setTimeout(600_000);
  const seller = await newSeller(db);
  const shopper = await newShopper();
  const { page } = shopper;
  const ways = {
    offered: ["submit", "offer"],
    accepted: ["submit", "offer", "accept"],
    received: ["submit", "offer", "accept", "mark_sent", "receive"],
    requoted: ["submit", "offer", "accept", "mark_sent", "receive", "requote"],
    blocked: ["submit", "offer", "accept", "mark_sent", "receive", "block"],
    declined: ["submit", "decline"],
    draft: [],
  } as const;
  const numbers: Record<string, string> = {};
  for (const [state, moves] of Object.entries(ways))
    numbers[state] = await stagedCoat(db, seller, ...moves);
  await shopper.signIn(seller.email, seller.password, "/sell/items");
  const paths = [
    "/sell/items",
    "/sell/items?show=yours",
    "/sell/items?q=nothing+like+it",
    "/sell/items/new",
    "/sell/settings",
    "/sell/start",
    ...["piece", "photos", "size", "condition", "story", "send"].map(
      (step) => `/sell/items/${numbers["draft"]}/edit/${step}`,
    ),
    ...Object.keys(ways)
      .filter((state) => state !== "draft")
      .map((state) => `/sell/items/${numbers[state]}`),
  ];
  const stranger = await newShopper();
  const other = await newSeller(db);
  await stranger.signIn(other.email, other.password, "/sell/items");
  for (const path of paths) {
    await test.step(path, async () => {
      const response = await page.goto(path);
      expect.soft(response?.headers()["cache-control"], path).toMatch(/no-store|private/);
      expect.soft(await htmlFaults(await (await page.request.get(path)).text()), path).toEqual([]);
      await inspect(page, path);
      const asStranger = await stranger.page.request.get(path);
      // A page that is rendered for one person has begun its answer when it finds out: it says nothing of the piece.
      if (path.includes("/C-"))
        expect.soft(await asStranger.text(), path).not.toContain("Camel wool coat");
      const asGuest = await rawVisitor().get(path);
      expect.soft(asGuest.text, path).not.toContain("Camel wool coat");
    });
  }
  for (const path of [
    `/sell/items/${numbers["accepted"]}/slip`,
    `/sell/items/${numbers["accepted"]}/contracts/1`,
  ]) {
    expect((await page.request.get(path)).status(), path).toBe(200);
    expect((await page.request.get(path)).headers()["cache-control"], path).toBe(
      "private, no-store",
    );
    expect((await stranger.page.request.get(path)).status(), path).toBe(404);
  }
});
