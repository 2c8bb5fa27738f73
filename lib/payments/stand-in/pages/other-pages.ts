import type { SessionRow } from "../rows";
import { html, money } from "./html";
import { layout, notice } from "./layout";

/** Shown where a session can no longer be paid. */
export function closedPage({ data }: SessionRow): string {
  const { cancel_url: back } = data;
  if (data.status === "expired") {
    return notice(
      "This payment page has expired",
      "Nothing was charged. Go back to the shop to start again; what was in the bag is kept there.",
      back ? { href: back, text: "Back to the shop" } : undefined,
    );
  }
  const next = successUrl(data);
  const link = next ? { href: next, text: "Continue to the shop" } : undefined;
  if (data.payment_status === "paid") {
    const text = `${money(data.amount_total ?? 0, data.currency)} was paid. It is not charged a second time.`;
    return notice("This order is already paid", text, link);
  }
  const text =
    "The bank has been asked for the money. This can take some days; the shop will say when it has arrived.";
  return notice("The bank debit is on its way", text, link);
}

/** Where the shopper goes after paying. */
export function successUrl(session: SessionRow["data"]): string | undefined {
  return session.success_url?.replaceAll("{CHECKOUT_SESSION_ID}", session.id);
}

/** The bank's page of a 3-D Secure payment. */
export function challengePage(row: SessionRow): string {
  const { amount_total: total, currency } = row.data;
  return layout(
    "Confirm the payment (test)",
    html`<main class="narrow">
      <h1>3-D Secure: your bank asks</h1>
      <p>
        This is the page where a bank would ask for a code or a confirmation in its app. Choose how
        the test goes on.
      </p>
      <p>Amount: <strong class="num">${money(total ?? 0, currency)}</strong></p>
      <form method="post">
        <button class="main" name="answer" value="complete">Complete</button>
        <button class="quiet" name="answer" value="fail">Fail</button>
      </form>
    </main>`,
  );
}

/** The page behind an account link. */
export function onboardingPage(name: string): string {
  return layout(
    "Set up payouts (test)",
    html`<main class="narrow">
      <h1>Set up payouts</h1>
      <p>
        ${name} would give identity and bank details to Stripe here. In the test a click is enough.
      </p>
      <form method="post">
        <button class="main" name="answer" value="complete">Finish test set-up</button>
        <button class="quiet" name="answer" value="later">Leave and come back later</button>
      </form>
    </main>`,
  );
}
