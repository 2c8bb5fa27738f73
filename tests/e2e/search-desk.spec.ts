import { stockCurated } from "./support/goods";
import { inspect } from "./support/inspect";
import type { DemoRole } from "../../prisma/seed/demo-accounts";
import { demoAccount } from "./support/staff";
import { expect, test } from "./support/shop-test";
import type { Shopper } from "./support/shopper";
import { newWord } from "./support/words";

async function enter(staff: Shopper, role: DemoRole, path: string): Promise<void> {
  const { email, password } = demoAccount(role);
  await staff.signIn(email, password, path);
}

test("what was searched and not found gets a synonym, and is found at once", async ({
  newShopper,
  db,
}) => {
  const [meant, typed, other] = [newWord(), newWord(), newWord()];
  const balm = await stockCurated(db, { title: `${meant} balm` });
  const visitor = await newShopper();
  await visitor.visit(`/search?q=${typed}`);
  await expect(visitor.page.getByRole("heading", { level: 1 })).toHaveText(
    `Nothing for “${typed}”`,
  );

  const { page } = await (async () => {
    const staff = await newShopper();
    await enter(staff, "merchandiser", "/admin/search");
    return staff;
  })();
  const row = page.getByRole("row").filter({ hasText: typed });
  await expect(row.getByRole("cell").nth(0)).toHaveText("1");
  await row.getByRole("link", { name: `Add one for ${typed}` }).click();
  await expect(page.getByRole("textbox", { name: "Whoever types" })).toHaveValue(typed);
  await page.getByRole("textbox", { name: "Also finds" }).fill(`${meant}, ${other}`);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText("Added. Searches find it from now on.")).toBeVisible();
  await inspect(page, "the desk's search");

  await visitor.visit(`/search?q=${typed}`);
  await expect(visitor.page.getByRole("link", { name: balm.title })).toBeVisible();

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole("table", { name: "Synonyms" }).getByRole("link", { name: typed }).click();
  await expect(page.getByRole("list", { name: "Changes by staff" })).toContainText(
    `Added: also finds ${meant}, ${other}`,
  );
  await page.getByRole("textbox", { name: "Also finds" }).fill(other);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved. Searches go by it from now on.")).toBeVisible();
  await inspect(page, "a synonym");
  await visitor.visit(`/search?q=${typed}`);
  await expect(visitor.page.getByRole("heading", { level: 1 })).toHaveText(
    `Nothing for “${typed}”`,
  );

  await page.getByRole("button", { name: "Remove this synonym" }).click();
  await page.waitForURL("**/admin/search?removed=1");
  await expect(page.getByText("The synonym is gone.")).toBeVisible();
  const actions = await db.rows<{ action: string }>(
    `SELECT action FROM audit_entries WHERE entity = 'search_synonym'
        AND coalesce(after ->> 'term', before ->> 'term') = $1 ORDER BY id`,
    [typed],
  );
  expect(actions.map(({ action }) => action)).toEqual([
    "add_synonym",
    "change_synonym",
    "remove_synonym",
  ]);
});

for (const javaScriptEnabled of [true, false]) {
  test(`what is wrong with a synonym stands beside its field, ${javaScriptEnabled ? "with" : "without"} script`, async ({
    newShopper,
  }) => {
    const staff = await newShopper({ javaScriptEnabled });
    const { page } = staff;
    await enter(staff, "admin", "/admin/search");
    const term = page.getByRole("textbox", { name: "Whoever types" });
    const finds = page.getByRole("textbox", { name: "Also finds" });
    const add = () => page.getByRole("button", { name: "Add", exact: true }).click();
    const word = newWord();
    await term.fill("!!");
    await finds.fill(word);
    await add();
    await expect(term).toHaveAccessibleDescription(/Write a word/);
    await expect(finds).toHaveValue(word);
    await term.fill(word);
    await finds.fill("cream, ?");
    await add();
    await expect(finds).toHaveAccessibleDescription(/Each needs a letter or a digit/);
    await expect(term).toHaveValue(word);
    await finds.fill("cream");
    await add();
    await expect(page.getByText("Added. Searches find it from now on.")).toBeVisible();
    await page.goto("/admin/search");
    await term.fill(word.toUpperCase());
    await finds.fill("lotion");
    await add();
    await expect(term).toHaveAccessibleDescription(/There is a synonym for this already/);
  });
}

test("a synonym that somebody else changed meanwhile is not overwritten unseen", async ({
  newShopper,
  db,
}) => {
  const word = newWord();
  const id = await db.value<string>(
    "INSERT INTO search_synonyms (term, expansions) VALUES ($1, '{cream}') RETURNING id",
    [word],
  );
  const staff = await newShopper();
  const { page } = staff;
  await enter(staff, "merchandiser", `/admin/search/synonyms/${id}`);
  await db.rows(
    "UPDATE search_synonyms SET expansions = '{lotion}', updated_at = now() + interval '1 s' WHERE id = $1",
    [id],
  );
  const save = () => page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("textbox", { name: "Also finds" }).fill("balm");
  await save();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Somebody changed it");
  await expect(page.getByRole("textbox", { name: "Also finds" })).toHaveValue("balm");
  await save();
  await expect(page.getByText("Saved. Searches go by it from now on.")).toBeVisible();
});

test("the desk's search exists only for merchandisers", async ({ shopper, newShopper, watch }) => {
  watch.allow(/404/);
  const staff = await newShopper();
  await enter(staff, "finance", "/admin/orders");
  for (const { page } of [shopper, staff]) {
    for (const path of ["/admin/search", "/admin/search/synonyms/x"]) {
      await page.goto(path);
      await expect(
        page.getByRole("heading", { name: "There is nothing at this address" }),
      ).toBeVisible();
    }
  }
});
