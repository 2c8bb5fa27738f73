import { expect, type Page } from "@playwright/test";
import { numberOf, step } from "./offer-form";
import { photoFile } from "./seller";

const PLACES = ["front", "back", "label", "care", "detail", "wear"];
const COLORS = ["#8f4629", "#3f5241", "#5a3550", "#665e55", "#8a8074", "#2f5a3c"];
/** What a seller types and shows: six photographs, measurements, condition, where it is from. Returns the piece's number. */
export async function offerPiece(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Begin with an empty form" }).click();
  const goOn = () => page.getByRole("button", { name: "Save and go on" }).click();
  await step(page, "piece");
  await page.getByLabel("Clothing").check();
  await page.getByLabel("Which kind?").selectOption({ label: "Coats and jackets" });
  await page.getByLabel("Title").fill("Wool coat");
  await page.getByLabel("Maker").fill("Halden & Rye");
  const number = numberOf(page);
  await goOn();
  await step(page, "photos");
  const files = await Promise.all(COLORS.map((color, at) => photoFile(`${PLACES[at]}.jpg`, color)));
  await page.getByLabel("Choose several at once").setInputFiles(files);
  await expect(page.getByText("6 of 6 needed photographs are there.")).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole("link", { name: "Go on", exact: true }).click();
  await step(page, "size");
  await page.getByLabel("Size", { exact: true }).fill("US 8");
  await page.getByLabel(/^Chest, all round/).fill("41");
  await page.getByLabel(/^Sleeve/).fill("24 1/4");
  await page.getByLabel(/^Length/).fill("44");
  await page.getByLabel("Color").fill("camel");
  await page.getByLabel("Material").fill("90% wool, 10% cashmere");
  await goOn();
  await step(page, "condition");
  await page.getByLabel("Very good").check();
  await page.getByLabel(/nothing is wrong with it/).check();
  await goOn();
  await step(page, "story");
  await page.getByLabel("When was it made?").selectOption("2010s");
  await page.getByLabel("Price when new, in dollars").fill("$795");
  await page
    .getByLabel("How do you know where it is from?")
    .selectOption({ label: "I have the receipt" });
  await page.getByLabel("Its story").fill("Bought for a winter in Vermont.");
  await goOn();
  await step(page, "send");
  await sendIt(page);
  await page.waitForURL(`/sell/items/${number}`);
  await expect(page.getByText("With us to look at")).toBeVisible();
  return number;
}

async function sendIt(page: Page): Promise<void> {
  const declared = page.getByRole("group", { name: "What you declare" });
  for (const box of await declared.getByRole("checkbox").all()) await box.check();
  await page.getByLabel("Send it back to me").check();
  await page.getByRole("button", { name: "Send it to us" }).click();
}
