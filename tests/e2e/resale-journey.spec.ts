import { inDays } from "./support/clock";
import type { Goods } from "./support/goods";
import { inspect as look } from "./support/inspect";
import { runJob } from "./support/jobs";
import { step } from "./support/offer-form";
import { offerPiece } from "./support/offer-piece";
import { newSeller, photoFile } from "./support/seller";
import { expect, test } from "./support/shop-test";
import { demoAccount } from "./support/staff";

const TITLE = "Camel double-faced wool coat";

test("three people at three browsers: from a seller's photographs to their payout", async ({
  newShopper,
  shopper,
  db,
}) => {
  const account = await newSeller(db);
  const seller = await newShopper();
  await seller.signIn(account.email, account.password, "/sell/items/new");
  const number = await offerPiece(seller.page);
  const own = `/sell/items/${number}`;

  // The desk asks for a better title.
  const merchandiser = demoAccount("merchandiser");
  const desk = await newShopper();
  const { page } = desk;
  const sheet = `/admin/consignment/${number}`;
  await desk.signIn(merchandiser.email, merchandiser.password, "/admin/consignment");
  await look(page, "the list of pieces");
  await page.goto(sheet);
  await look(page, "a piece to review");
  await page.locator("summary", { hasText: "Ask for a change: Title" }).click();
  await page.getByLabel("What is to change: Title").fill("Say that it is double-faced");
  await page.getByRole("button", { name: "Send back for changes" }).click();
  await expect(page.getByText("What was asked of its seller")).toBeVisible();
  await look(page, "a piece with changes asked");
  await seller.visit(own);
  await seller.page.getByRole("link", { name: "Title", exact: true }).click();
  await expect(
    seller.page.getByText("Say that it is double-faced").filter({ visible: true }).first(),
  ).toBeVisible();
  await seller.page.getByLabel("Title").fill(TITLE);
  await seller.page.getByRole("button", { name: "Save and go on" }).click();
  await step(seller.page, "photos");
  await seller.visit(`${own}/edit/send`);
  await seller.page.getByRole("button", { name: "Send it to us" }).click();
  await seller.page.waitForURL(own);

  // An offer by the rules, accepted, and on its way.
  await page.goto(sheet);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
  await expect(page.getByText("Why otherwise than the rules say")).toBeHidden();
  await page.getByLabel("Price in dollars").fill("248.00");
  await page.getByLabel("If it does not sell").selectOption({ label: "Is given away" });
  await look(page, "an offer that is being made");
  await page.getByRole("button", { name: "Make the offer" }).click();
  await expect(page.getByText("Waiting for its seller")).toBeVisible();
  await look(page, "an offered piece");
  await seller.visit(own);
  await seller.page.getByLabel(/^I accept this contract/).check();
  await seller.page.getByRole("button", { name: "Accept the offer" }).click();
  await expect(seller.page.getByText("To be sent", { exact: true })).toBeVisible();
  await seller.page.getByLabel("Who carries it?").selectOption("UPS");
  await seller.page.getByLabel("Tracking number").fill("1Z 999 AA1 01 2345 6784");
  await seller.page.getByRole("button", { name: "It is on its way" }).click();
  await expect(seller.page.getByText("On its way to us")).toBeVisible();

  // The label is scanned; what is found is not what was said.
  await page.goto("/admin/consignment/intake");
  await look(page, "intake");
  await page.getByLabel("Number of the piece").fill("C-1");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/There is no piece/)).toBeVisible();
  await look(page, "intake with an unknown number");
  await page.getByLabel("Number of the piece").fill(number.toLowerCase());
  await page.keyboard.press("Enter");
  await page.waitForURL(sheet);
  await look(page, "a piece that is expected");
  await page.getByLabel(/^Shelf/).fill("A-12");
  await page.getByRole("button", { name: "It is here" }).click();
  await expect(page.getByRole("heading", { name: "Inspection" })).toBeVisible();
  await look(page, "an inspection");
  await page.getByLabel("Photograph", { exact: true }).setInputFiles({
    name: "tear.jpg",
    mimeType: "image/jpeg",
    buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
  });
  await page.getByRole("button", { name: "Add the photograph" }).click();
  await expect(page.getByText(/no JPEG, PNG or WebP photograph/)).toBeVisible();
  await page
    .getByLabel("Photograph", { exact: true })
    .setInputFiles(await photoFile("tear.jpg", "#3a2f28"));
  await page.getByRole("button", { name: "Add the photograph" }).click();
  await expect(page.getByRole("button", { name: "Show large: Flaws, taken here" })).toBeVisible();
  for (const box of await page.getByRole("radio", { name: "Passed" }).all()) await box.check();
  await page.getByLabel(/^Length, cm/).fill("108");
  await page.getByLabel("Condition as found").selectOption("good");
  await page.getByLabel("Flaw 1", { exact: true }).fill("A mended tear under the left arm");
  await page.getByLabel("Photograph of flaw 1").selectOption({ label: "Flaws, taken here" });
  await page.getByRole("button", { name: "Pin flaw 1 on Flaws, taken here" }).click();
  await page.getByLabel("Where you looked for recalls").fill("cpsc.gov, Halden & Rye");
  await look(page, "an inspection that is filled in");
  await page.getByRole("button", { name: "Save the inspection" }).click();
  await expect(page.getByText("Saved.", { exact: true }).first()).toBeVisible();
  await page.getByLabel("Weight packed, in grams").fill("1700");
  await page.getByLabel("Description", { exact: true }).fill("A heavy coat in camel wool.");
  await look(page, "the listing");
  await page.getByRole("button", { name: "Save what the shop will say" }).click();
  await expect(page.getByText(/^Saved\. Nobody sees it/)).toBeVisible();
  await look(page, "the listing saved");
  await page.locator("summary", { hasText: "Put another price before its seller" }).click();
  await page.getByLabel("Price in dollars").fill("199.00");
  await look(page, "a re-quote");
  await page.getByRole("button", { name: "Ask its seller" }).click();
  await expect(page.getByText("Waiting for its seller")).toBeVisible();
  await look(page, "a re-quoted piece");

  // The seller sees what differs, and consents; it is in the shop at once.
  await seller.visit(own);
  await expect(seller.page.getByText("A mended tear under the left arm").first()).toBeVisible();
  await look(seller.page, "a re-quote before its seller");
  await seller.page.getByLabel(/^I (accept|agree)/).check();
  await seller.page.getByRole("button", { name: /^(Agree|Accept)/ }).click();
  await expect(seller.page.getByText("New offer made")).toBeHidden();
  await page.goto(sheet);
  await look(page, "a listed piece");
  const [goods] = await db.rows<{ slug: string; title: string; priceCents: number }>(
    `SELECT p.slug, p.name AS title, v.price_cents AS "priceCents" FROM variants v JOIN products p ON p.id = v.product_id WHERE v.sku = $1`,
    [number],
  );
  expect(goods).toMatchObject({ title: TITLE, priceCents: 19_900 });

  // Bought, packed, delivered.
  const order = await shopper.buy(goods as Goods);
  const packer = demoAccount("fulfilment");
  const packing = await newShopper();
  await packing.signIn(packer.email, packer.password, `/admin/orders/${order}`);
  const move = (name: string) => packing.page.getByRole("button", { name }).click();
  await move("Ask for a label");
  // The label is made by a job.
  await expect(async () => {
    await packing.page.reload();
    await expect(packing.page.getByRole("button", { name: "Hand to the carrier" })).toBeVisible({
      timeout: 500,
    });
  }).toPass();
  await move("Hand to the carrier");
  await move("Mark as delivered");
  await expect(packing.page.getByText("Delivered").first()).toBeVisible();
  await page.goto(sheet);
  await look(page, "a sold piece");

  // The buyer's window is over; the money is the seller's, half of $199.00.
  const earning = () =>
    db.value<string>(
      `SELECT e.status::text FROM consignor_earnings e JOIN consignment_items i ON i.id = e.item_id WHERE i.number = $1`,
      [number],
    );
  expect(await earning()).toBe("pending");
  await inDays(15, async () => {
    await runJob("earnings.settle");
    await expect.poll(earning).toBe("payable");
  });
  await seller.visit("/sell/payouts");
  await seller.page.getByRole("button", { name: /Stripe/ }).click();
  await seller.page.getByRole("button", { name: "Finish test set-up" }).click();
  await expect(seller.page.getByText("Transfers reach you", { exact: true })).toBeVisible();
  const finance = demoAccount("finance");
  const books = await newShopper();
  await books.signIn(finance.email, finance.password, "/admin/payouts");
  await look(books.page, "payouts");
  await books.page.getByRole("button", { name: "Put a run together" }).click();
  await look(books.page, "a run");
  await books.page.getByRole("button", { name: "Approve" }).click();
  await books.page.getByRole("button", { name: /^Send \d+ payout/ }).click();
  await expect.poll(earning).toBe("paid");
  await books.page.reload();
  await look(books.page, "a run that was sent");
  await seller.visit("/sell/earnings");
  const entry = seller.page.getByRole("listitem").filter({ hasText: `${order}/1` });
  await expect(entry).toContainText("$199.00 at 50 %");
  await expect(entry).toContainText("Paid");
  await page.goto(sheet);
  await look(page, "a settled piece");
  for (const path of [
    "/admin/consignment/blocks",
    "/admin/consignment/rules",
    "/admin/consignment/runs",
  ]) {
    await page.goto(path);
    await look(page, path.slice(7).replaceAll("/", "-"));
  }
  for (const path of ["/admin/liabilities", "/admin/payouts"]) {
    await books.page.goto(path);
    await look(books.page, path.slice(7).replaceAll("/", "-"));
  }
});
