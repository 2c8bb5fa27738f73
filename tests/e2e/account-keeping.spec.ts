import { readFile } from "node:fs/promises";
import { stockCurated } from "./support/goods";
import { inspect } from "./support/inspect";
import { followMail, openMail } from "./support/mailbox";
import { expect, test } from "./support/shop-test";
import { PASSWORD, signUp } from "./support/sign-up";

const CONFIRM = "Confirm your new mail address for nécessité";

test("a guest's order is claimed, and the account moves to another address", async ({
  shopper,
  db,
}) => {
  const { page, email } = shopper;
  const main = page.getByRole("main").filter({ visible: true });
  const number = await shopper.buy(await stockCurated(db));
  await signUp(shopper);
  await expect(main.getByText("No orders yet")).toBeVisible();
  await inspect(page, "an account with an order to claim");
  await main.getByRole("button", { name: "Add it to my account" }).click();
  await expect(main.getByRole("link", { name: `Order ${number}` })).toBeVisible();
  await expect(main.getByRole("button", { name: "Add it to my account" })).toHaveCount(0);

  const moved = `moved-${email}`;
  await page.goto("/account/profile");
  await inspect(page, "profile");
  await main.getByLabel("Name").fill("Rosalind");
  await main.getByRole("button", { name: "Save name" }).click();
  await expect(main.getByText("Saved.")).toBeVisible();
  await main.getByLabel("New e-mail address").fill("no address");
  await main.getByRole("button", { name: "Ask both addresses" }).click();
  await expect(main.getByText("This does not look like an e-mail address")).toBeVisible();
  await main.getByLabel("New e-mail address").fill(moved);
  await main.getByRole("button", { name: "Ask both addresses" }).click();
  await expect(main.getByText("Look into both mailboxes")).toBeVisible();
  for (const [to, answer] of [
    [moved, "The other mailbox still has to confirm."],
    [email, "Your account has the new address from now on."],
  ] as const) {
    await openMail(page, to, CONFIRM);
    await followMail(page, "Look at it and confirm");
    if (to === moved) await inspect(page, "a new address to confirm");
    await main.getByRole("button", { name: "Confirm from this mailbox" }).click();
    await expect(main.getByText(answer)).toBeVisible();
  }
  await page.goto("/account/profile");
  await expect(main.getByText(moved)).toBeVisible();
  await expect(main.getByLabel("Name")).toHaveValue("Rosalind");
});

test("letters are chosen, all data is fetched, and the account is deleted", async ({
  shopper,
  newShopper,
}) => {
  const { page, email } = shopper;
  const main = page.getByRole("main").filter({ visible: true });
  await signUp(shopper);
  await page.goto("/account/mail");
  await inspect(page, "mail");
  await main.getByRole("button", { name: "Send me the letter" }).click();
  await expect(main.getByText("We have written to you.")).toBeVisible();

  await page.goto("/account/data");
  await main.getByRole("button", { name: "Ask for my data" }).click();
  await expect(main.getByText("We write to you when you can fetch it.")).toBeVisible();
  await openMail(page, email, "Your data from nécessité is ready");
  await followMail(page, "Fetch it");
  await inspect(page, "data");
  const download = page.waitForEvent("download");
  await main.getByRole("link", { name: "everything.json" }).click();
  const file = await (await download).path();
  const everything = JSON.parse(await readFile(file, "utf8")) as { profile: { email: string }[] };
  expect(everything.profile).toMatchObject([{ email, name: "Rosalind Park" }]);
  const address = await main.getByRole("link", { name: "everything.json" }).getAttribute("href");

  await main.getByLabel("Type your e-mail address to confirm").fill("other@mail.example");
  await main.getByRole("button", { name: "Delete my account for good" }).click();
  await expect(main.getByText("This is not the address of this account.")).toBeVisible();
  await main.getByLabel("Type your e-mail address to confirm").fill(email);
  await main.getByRole("button", { name: "Delete my account for good" }).click();
  await expect(main.getByText("Your account is deleted")).toBeVisible();

  const later = await newShopper();
  const shown = later.page.getByRole("main").filter({ visible: true });
  await later.visit("/sign-in");
  await later.page.getByLabel("E-mail", { exact: true }).first().fill(email);
  await later.page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await later.page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(shown.getByRole("alert")).toContainText("do not go together");
  expect((await later.page.request.get(address ?? "")).status()).toBe(404);
});
