import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Db } from "./database";
import type { Goods } from "./goods";
import { CARDS } from "./stand-in";

export type Address = {
  name: string;
  line1: string;
  city: string;
  state: string;
  postal: string;
};

export const PORTLAND: Address = {
  name: "Rosalind Park",
  line1: "12 Alder Street",
  city: "Portland",
  state: "Oregon",
  postal: "97214",
};

/** Somebody in front of a browser, and what such people do in a shop. */
export class Shopper {
  readonly email = `shopper-${randomUUID().slice(0, 8)}@mail.example`;

  constructor(
    readonly page: Page,
    private readonly db: Db,
    private readonly hasScript = true,
  ) {}

  /** Opens a page of the shop and waits until its live parts are there. */
  async visit(path: string): Promise<void> {
    await alive(this.page, this.hasScript, () => this.page.goto(path));
  }

  async see(goods: Goods): Promise<void> {
    await this.visit(`/products/${goods.slug}`);
    await expect(this.page.getByRole("heading", { level: 1, name: goods.title })).toBeVisible();
  }

  /** Puts something into the bag from its page. */
  async putInBag(goods: Goods): Promise<void> {
    await this.see(goods);
    await this.page.getByRole("button", { name: "Add to bag" }).first().click();
    if (this.hasScript) {
      await expect(this.page.getByRole("status").getByText("in your bag.")).toBeVisible();
    } else {
      await expect(this.page.getByRole("heading", { name: "Your bag" })).toBeVisible();
    }
  }

  async openBag(): Promise<void> {
    await this.visit("/bag");
    await expect(this.page.getByRole("heading", { level: 1, name: "Your bag" })).toBeVisible();
  }

  /** The bag's line for something. */
  bagLine(goods: Goods) {
    return this.page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { name: goods.title }) });
  }

  async checkOut(): Promise<void> {
    await this.openBag();
    await this.page.getByRole("link", { name: "Check out" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: "Checkout" })).toBeVisible();
  }

  async fillAddress(address: Address = PORTLAND, email: string = this.email): Promise<void> {
    const field = (label: string) => this.page.getByLabel(label, { exact: true });
    await field("E-mail").fill(email);
    await field("Full name").fill(address.name);
    await field("Street and number").fill(address.line1);
    await field("City").fill(address.city);
    await field("State").selectOption({ label: address.state });
    await field("ZIP code").fill(address.postal);
  }

  async goOnToDelivery(): Promise<void> {
    await this.page.getByRole("button", { name: "Go on to delivery" }).click();
  }

  payButton() {
    return this.page.getByRole("button", { name: /^Pay \$/ });
  }

  /** From a filled bag to the last page before payment. */
  async goToReview(address?: Address): Promise<void> {
    await this.checkOut();
    await this.fillAddress(address);
    await this.goOnToDelivery();
    await expect(
      this.page.getByRole("heading", { level: 1, name: "Delivery and review" }),
    ).toBeVisible();
    await expect(this.payButton()).toBeVisible();
  }

  async goToPaymentPage(): Promise<void> {
    await this.payButton().click();
    await this.expectPaymentPage();
  }

  async expectPaymentPage(): Promise<void> {
    await expect(this.page.getByRole("heading", { name: "Amount due" })).toBeVisible();
  }

  /** On the payment page: pays with one of the test cards. */
  async payWith(card: keyof typeof CARDS): Promise<void> {
    await this.page.getByRole("button", { name: CARDS[card] }).click();
    await this.payButton().click();
  }

  /** Reads the order's number off the page that says thank you. */
  async expectThanks(): Promise<string> {
    await expect(
      this.page.getByRole("heading", { level: 1, name: "Thank you. Your order is placed." }),
    ).toBeVisible();
    const text = await this.page
      .getByRole("main")
      .getByText(/^Order N-\d+$/)
      .textContent();
    return text?.replace("Order ", "") ?? "";
  }

  /** Everything at once: from the goods' pages to the order. */
  async buy(...goods: Goods[]): Promise<string> {
    for (const one of goods) await this.putInBag(one);
    await this.goToReview();
    await this.goToPaymentPage();
    await this.payWith("good");
    return this.expectThanks();
  }

  /** Signs in on the sign-in page and ends where it leads. */
  async signIn(email: string, password: string, next?: string): Promise<void> {
    await this.visit(next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in");
    await this.page.getByLabel("E-mail", { exact: true }).first().fill(email);
    await this.page.getByLabel("Password", { exact: true }).fill(password);
    await this.page.getByRole("button", { name: "Sign in", exact: true }).click();
    await this.page.waitForURL((url) => url.pathname === (next ?? "/account"));
  }

  /** How many orders this person's address has, in any state. */
  orderCount(): Promise<number> {
    return this.db.value<number>("SELECT count(*)::int FROM orders WHERE email = $1", [this.email]);
  }
}

/** The one request for what a cached page does not know is sent when its script has taken over. */
async function alive(page: Page, hasScript: boolean, go: () => Promise<unknown>): Promise<void> {
  if (!hasScript) return void (await go());
  const asked = page.waitForResponse((response) => response.url().includes("/api/visitor"));
  await go();
  await asked;
}
