import type { Page } from "@playwright/test";
import { inDays } from "./support/clock";
import type { Db } from "./support/database";
import { stockPiece, type Goods } from "./support/goods";
import { inspect as look } from "./support/inspect";
import { runJob } from "./support/jobs";
import { openMail } from "./support/mailbox";
import { deliver, takeReturn } from "./support/parcel";
import { onboard, payOut } from "./support/payout";
import { list, newSeller, stagedCoat, type Seller } from "./support/seller";
import { expect, test } from "./support/shop-test";
import type { Shopper } from "./support/shopper";
import { sendFromAccount } from "./support/stand-in";
import { demoAccount } from "./support/staff";

/** A seller's piece in the shop, and its number. Half of what it is sold for is theirs. */
async function listed(db: Db, seller: Seller, priceCents: number) {
  const coat = await stockPiece(db, { priceCents });
  const number = await stagedCoat(db, seller, "submit", "offer", "accept", "mark_sent", "receive");
  await list(db, number, coat, seller);
  return { coat, number };
}

const earning = (db: Db, { variantId }: Goods) =>
  db.value<string>(
    `SELECT e.status::text FROM consignor_earnings e JOIN order_lines l ON l.id = e.order_line_id WHERE l.variant_id = $1`,
    [variantId],
  );

const atDesk = async (desk: Shopper, role: "fulfilment" | "finance", path: string) => {
  const { email, password } = demoAccount(role);
  await desk.signIn(email, password, path);
};

/** The buyers' windows are over. */
async function settle(db: Db, ...pieces: Goods[]): Promise<void> {
  await runJob("earnings.settle");
  for (const piece of pieces) await expect.poll(() => earning(db, piece)).toBe("payable");
}

const line = (page: Page, { title }: Goods) =>
  page.getByRole("main").getByRole("listitem").filter({ hasText: title });

test("a piece that its buyer sends back in time earns its seller nothing, and is looked at again", async ({
  shopper,
  newShopper,
  db,
}) => {
  const account = await newSeller(db);
  const { coat, number } = await listed(db, account, 12_800);
  // What it is called in the shop is what its seller reads.
  await db.rows(`UPDATE consignment_items SET title = $2 WHERE number = $1`, [number, coat.title]);
  const order = await shopper.buy(coat);
  const packing = await newShopper();
  await atDesk(packing, "fulfilment", `/admin/orders/${order}`);
  await deliver(packing.page);

  await shopper.visit(`/orders/${order}`);
  await shopper.page.getByRole("link", { name: "Send something back" }).click();
  await shopper.page.getByLabel(`How many of ${coat.title}`).selectOption("1");
  await shopper.page.getByLabel("Reason").selectOption({ label: "Too small" });
  await shopper.page.getByRole("button", { name: "Ask for the return" }).click();
  const asked = shopper.page.getByText(/^Return R-\d+$/);
  await expect(asked).toBeVisible();
  const returned = (await asked.textContent())?.replace("Return ", "") ?? "";

  // While it is on its way nothing becomes payable, whatever the day.
  const seller = await newShopper();
  await seller.signIn(account.email, account.password, "/sell/earnings");
  await expect(line(seller.page, coat)).toContainText("On hold");
  await inDays(20, async () => {
    await runJob("earnings.settle");
    await expect
      .poll(() =>
        db.value<number>(
          `SELECT count(*)::int FROM consignment_runs WHERE kind = 'settlements' AND finished_at > now() + interval '19 days'`,
        ),
      )
      .toBeGreaterThan(0);
  });
  expect(await earning(db, coat)).toBe("pending");

  await packing.page.goto(`/admin/returns/${returned}`);
  await packing.page.getByRole("button", { name: "Approve" }).click();
  await expect(packing.page.getByRole("button", { name: "Counted" })).toBeVisible();
  await takeReturn(packing.page, returned);
  expect(await earning(db, coat)).toBe("reversed");

  await seller.visit("/sell/earnings");
  await expect(line(seller.page, coat)).toContainText("Returned");
  await expect(line(seller.page, coat)).toContainText("undone before it was paid out");
  await look(seller.page, "earnings with a sale undone");
  await openMail(seller.page, account.email, `Returned: ${coat.title}`);
  const { email, password } = demoAccount("merchandiser");
  const desk = await newShopper();
  await desk.signIn(email, password, "/admin/consignment/intake");
  await desk.page.getByLabel("Number of the piece").fill(number);
  await desk.page.keyboard.press("Enter");
  await expect(desk.page.getByRole("heading", { name: "Inspection", exact: true })).toBeVisible();
  await expect(desk.page.getByText(/the sale was undone/).first()).toBeVisible();
  await look(desk.page, "a piece that came back");
  const again = await newShopper();
  await again.visit("/resale");
  await expect(again.page.getByRole("link", { name: coat.title })).toHaveCount(0);
});

test("what comes back after the payout is taken from the seller's account, and is a debt where that is empty", async ({
  shopper,
  newShopper,
  db,
}) => {
  test.slow();
  const account = await newSeller(db);
  const [first, second] = [
    await listed(db, account, 12_800),
    await listed(db, account, 9_000),
  ] as const;
  const order = await shopper.buy(first.coat, second.coat);
  const packing = await newShopper();
  await atDesk(packing, "fulfilment", `/admin/orders/${order}`);
  await deliver(packing.page);
  const seller = await newShopper();
  const books = await newShopper();

  /** The buyer says that it came damaged; the desk has it back and gives the money back. */
  const comeBack = async ({ title, variantId }: Goods) => {
    await shopper.visit(`/orders/${order}/claim`);
    await shopper.page.getByLabel("It arrived damaged").check();
    await shopper.page.getByLabel(`How many of ${title}`).selectOption("1");
    await shopper.page.getByLabel("What happened").fill("The lining is torn from pocket to hem.");
    await shopper.page.getByRole("button", { name: "Tell us" }).click();
    await expect(shopper.page.getByText(/^K-\d+$/).first()).toBeVisible();
    const claim = await db.value<string>(
      `SELECT c.number FROM claims c JOIN claim_lines x ON x.claim_id = c.id JOIN order_lines l ON l.id = x.order_line_id WHERE l.variant_id = $1`,
      [variantId],
    );
    await packing.page.goto(`/admin/claims/${claim}`);
    await packing.page.getByRole("button", { name: "Ask for it back" }).click();
    const returned = packing.page.getByRole("main").getByRole("link", { name: /^R-\d+$/ });
    await expect(returned).toBeVisible();
    await takeReturn(packing.page, (await returned.textContent()) ?? "");
  };
  const reversal = ({ variantId }: Goods) =>
    db.value<string>(
      `SELECT r.status::text FROM transfer_reversals r JOIN transfers t ON t.id = r.transfer_id
         JOIN order_lines l ON l.id = t.order_line_id WHERE l.variant_id = $1`,
      [variantId],
    );

  // All of it happens when the window is over, as it would.
  await inDays(15, async () => {
    await settle(db, first.coat, second.coat);
    await seller.signIn(account.email, account.password, "/sell/payouts");
    await onboard(seller.page);
    await atDesk(books, "finance", "/admin/payouts");
    await payOut(books.page);
    for (const { coat } of [first, second]) await expect.poll(() => earning(db, coat)).toBe("paid");

    await comeBack(first.coat);
    await expect.poll(() => reversal(first.coat)).toBe("succeeded");
    await seller.visit("/sell/earnings");
    await expect(line(seller.page, first.coat)).toContainText("Returned after payout");
    await line(seller.page, first.coat).getByRole("link", { name: "See the payout" }).click();
    await expect(
      seller.page.getByText(/\$64\.00 taken back, since its sale was undone/),
    ).toBeVisible();
    await look(seller.page, "a payout of which a part was taken back");

    // By now the rest lies with the seller's bank, out of Stripe's reach.
    const stripeId = await db.value<string>(
      `SELECT stripe_account_id FROM consignors WHERE user_id = $1`,
      [account.userId],
    );
    await sendFromAccount(stripeId, 4_500);
    await comeBack(second.coat);
    await expect.poll(() => reversal(second.coat)).toBe("failed");
    await seller.visit("/sell/earnings");
    await expect(
      seller.page.getByRole("main").getByText("Kept from what goes out next"),
    ).toBeVisible();
    await look(seller.page, "earnings with a debt");
    await books.page.goto(`/admin/payouts/consignors/${account.userId}`);
    await expect(books.page.getByRole("main").getByText("$45.00").first()).toBeVisible();
    await look(books.page, "a consignor who owes");
    expect(
      await db.value<number>(
        `SELECT balance_cents::int FROM ledger_accounts WHERE kind = 'consignor_debt' AND owner_id = $1`,
        [account.userId],
      ),
    ).toBe(4_500);
  });
});

test("what is payable is taken as credit with its bonus, at once or with the next run", async ({
  shopper,
  newShopper,
  db,
}) => {
  const account = await newSeller(db);
  const [first, second] = [
    await listed(db, account, 12_800),
    await listed(db, account, 9_000),
  ] as const;
  const ready = async ({ coat }: { coat: Goods }) => {
    const packing = await newShopper();
    await atDesk(packing, "fulfilment", `/admin/orders/${await shopper.buy(coat)}`);
    await deliver(packing.page);
    await inDays(15, () => settle(db, coat));
  };
  await ready(first);
  const seller = await newShopper();
  await seller.signIn(account.email, account.password, "/sell/earnings");
  await look(seller.page, "earnings that can be taken as credit");
  await seller.page.getByRole("button", { name: "Take $70.40 as store credit" }).click();
  await expect(seller.page.getByRole("heading", { level: 1 })).toContainText("Payout of");
  await expect(seller.page.getByText("As store credit", { exact: true })).toBeVisible();
  await expect(seller.page.getByText(/\$6\.40 bonus/)).toBeVisible();
  await look(seller.page, "a payout as credit");
  expect(await earning(db, first.coat)).toBe("paid");

  // From now on by itself, with every run; an account at Stripe is not needed for that.
  await ready(second);
  await seller.visit("/sell/payouts");
  await seller.page.getByLabel("Store credit").check();
  await seller.page.getByRole("button", { name: "Save" }).click();
  await expect(seller.page.getByText(/saved/i).first()).toBeVisible();
  const books = await newShopper();
  await atDesk(books, "finance", "/admin/payouts");
  await payOut(books.page);
  await expect.poll(() => earning(db, second.coat)).toBe("paid");

  // What both brought is spent like any credit.
  await seller.visit("/account/credit");
  await expect(seller.page.getByText("$119.90")).toBeVisible();
  await look(seller.page, "store credit from sales");
  const wanted = await stockPiece(db, { priceCents: 10_000 });
  await seller.putInBag(wanted);
  await seller.goToReview();
  await seller.page.getByRole("button", { name: "Pay with it" }).click();
  await expect(seller.page.getByText(/^This order takes \$\d/)).toBeVisible();
});
