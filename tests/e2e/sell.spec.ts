import { inspect } from "./support/inspect";
import { expect, test } from "./support/shop-test";

test("an owner learns what a piece may bring, and what of it would be theirs", async ({
  shopper,
}) => {
  const { page } = shopper;
  await shopper.visit("/sell");
  await page.getByLabel("What is it?").selectOption({ label: "Clothing" });
  await page.getByLabel("Its state").selectOption({ label: "Excellent" });
  await page.getByLabel("Price when new, in dollars").fill("400");
  await page.getByRole("button", { name: "Estimate" }).click();
  await expect(page).toHaveURL(
    /\/sell\/estimate\?category=clothing&condition=excellent&retail=400/,
  );
  await expect(
    page.getByRole("heading", { level: 2, name: /^\$\d+\.00 to \$\d+\.00$/ }),
  ).toBeVisible();
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(5);
  await inspect(page, "an estimate");
});

test("what is missing or wrong is said beside its field, and what was typed stays", async ({
  shopper,
}) => {
  const { page } = shopper;
  await shopper.visit("/sell/estimate?category=clothing&condition=splendid&retail=a%20lot");
  await expect(page.getByLabel("What is it?")).toHaveValue("clothing");
  await expect(page.getByLabel("Its state")).toHaveAccessibleDescription(
    "Choose the state it is in.",
  );
  await expect(page.getByLabel("Price when new, in dollars")).toHaveValue("a lot");
  await expect(page.getByLabel("Price when new, in dollars")).toHaveAccessibleDescription(
    "Give its price when new in dollars, for instance 240.",
  );
});
