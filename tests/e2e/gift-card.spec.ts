import { inDays } from "./support/clock";
import { stockCurated } from "./support/goods";
import { inspect } from "./support/inspect";
import { runJob } from "./support/jobs";
import { openMail } from "./support/mailbox";
import { expect, test } from "./support/shop-test";

test("a gift card is bought, mailed on its date, and spent in two parts", async ({
  shopper,
  newShopper,
  db,
}) => {
  const { page } = shopper;
  const balm = await stockCurated(db, { priceCents: 2000 });
  await shopper.visit("/gift-cards");
  await inspect(page, "gift cards");
  const friend = await newShopper();
  await page.getByRole("link", { name: "$50" }).click();
  await expect(page.getByLabel("Amount in dollars")).toHaveValue("50");
  await inspect(page, "writing a gift card");
  await page.getByLabel("Whom it is for").fill("Juniper Vale");
  await page.getByLabel("Their e-mail").fill(friend.email);
  await page.getByLabel("A few words").fill("For the bath, from all of us.");
  const sendOn = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Mail it on").fill(sendOn);
  await page.getByLabel("Your name").fill("Rosalind Park");
  await page.getByLabel("Your e-mail").fill(shopper.email);
  await page.getByRole("button", { name: /pay/i }).click();
  await shopper.expectPaymentPage();
  await shopper.payWith("good");
  await expect(
    page.getByRole("heading", { name: "Thank you. The gift card is paid." }),
  ).toBeVisible();

  const mails = () =>
    db.value<number>(`SELECT count(*)::int FROM mails WHERE "to" = $1`, [friend.email]);
  const unfinished = () =>
    db.value<number>(
      "SELECT count(*)::int FROM pgboss.job WHERE name = 'gift-cards.due' AND state < 'completed'",
    );
  await inDays(10, async () => {
    await runJob("gift-cards.due");
    await expect.poll(unfinished).toBe(0);
    expect(await mails()).toBe(0);
  });
  await inDays(13, async () => {
    await runJob("gift-cards.due");
    await expect.poll(mails).toBe(1);
  });
  await openMail(friend.page, friend.email, "A gift card from Rosalind Park");
  const mail = friend.page.frameLocator("iframe").getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  const code = (await mail.textContent()) ?? "";
  for (const part of ["first", "second"]) {
    await friend.putInBag(balm);
    if (part === "second") {
      await friend.openBag();
      await friend.putInBag(balm);
    }
    await friend.goToReview();
    await friend.page.getByLabel("Promotion code or gift card").fill(code);
    await friend.page.getByRole("button", { name: "Use it" }).click();
    await expect(friend.page.getByText(/^Gift card ending/).first()).toBeVisible();
    await inspect(friend.page, `paying with a gift card, ${part} part`);
    if (part === "first") {
      await friend.page.getByRole("button", { name: /^(Pay|Place)/ }).click();
    } else {
      await friend.goToPaymentPage();
      await friend.payWith("good");
    }
    await friend.expectThanks();
  }
  await friend.visit("/gift-cards/balance");
  await friend.page.getByLabel("The card’s code").fill(code);
  await friend.page.getByRole("button", { name: "See what is on it" }).click();
  await expect(friend.page.getByText("$0.00").first()).toBeVisible();
});
