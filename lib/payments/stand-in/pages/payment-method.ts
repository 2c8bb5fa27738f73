import { TEST_NUMBERS } from "../cards";
import type { SessionRow } from "../rows";
import { field } from "./fields";
import { html, type Html } from "./html";
import type { Entered, State } from "./payment-form";

/** What the page starts with, or shows again with a test number filled in. */
export function fillTestNumber(number: string, entered: Entered): Entered {
  const known = TEST_NUMBERS.find((entry) => entry.number === number);
  if (!known) return entered;
  const name = entered.name || "Test Shopper";
  if (known.method === "us_bank_account") {
    return { ...entered, name, method: known.method, account: number, routing: "110000000" };
  }
  return {
    ...entered,
    name,
    method: "card",
    number: spaced(number),
    expiry: "12 / 34",
    cvc: "123",
  };
}

/** Card or bank debit, and the fields of the chosen one. */
export function method({ data }: SessionRow, { entered, errors }: State): Html {
  const methods = data.payment_method_types;
  const isBank = entered.method === "us_bank_account" || !methods.includes("card");
  return html`<fieldset>
    <legend>Payment method</legend>
    <p class="muted"><a href="#test-cards">Test cards</a> are listed below the button.</p>
    ${methods.includes("card") ? choice("card", "Card", !isBank) : ""}
    ${methods.includes("us_bank_account") ? choice("bank", "Bank debit (US)", isBank) : ""}
    <div class="card">
      ${field({
        name: "number",
        label: "Card number",
        value: entered.number ?? "",
        error: errors.number,
        autocomplete: "cc-number",
        numeric: true,
        placeholder: "1234 1234 1234 1234",
      })}
      <div class="pair">
        ${field({
          name: "expiry",
          label: "Expiry",
          value: entered.expiry ?? "",
          error: errors.expiry,
          autocomplete: "cc-exp",
          numeric: true,
          placeholder: "MM / YY",
        })}
        ${field({
          name: "cvc",
          label: "CVC",
          value: entered.cvc ?? "",
          error: errors.cvc,
          autocomplete: "cc-csc",
          numeric: true,
          placeholder: "123",
        })}
      </div>
    </div>
    <div class="bank">
      ${field({
        name: "routing",
        label: "Routing number",
        value: entered.routing ?? "",
        error: errors.routing,
        numeric: true,
      })}
      ${field({
        name: "account",
        label: "Account number",
        value: entered.account ?? "",
        error: errors.account,
        numeric: true,
      })}
    </div>
    ${field({
      name: "name",
      label: "Name on card or account",
      value: entered.name ?? "",
      error: errors.name,
      autocomplete: "name",
    })}
  </fieldset>`;
}

function choice(id: "card" | "bank", label: string, isChosen: boolean): Html {
  const value = id === "card" ? "card" : "us_bank_account";
  return html`<div class="choice">
    <input
      type="radio"
      name="method"
      id="method-${id}"
      value="${value}"
      ${isChosen ? html` checked` : ""}
    />
    <label for="method-${id}">${label}</label>
  </div>`;
}

/** After the Pay button in the page, so that Enter in a field pays. */
export function testNumbers({ data }: SessionRow): Html {
  const offered = TEST_NUMBERS.filter(
    (entry) => entry.offered && data.payment_method_types.includes(entry.method),
  );
  return html`<section class="pane" aria-labelledby="test-cards">
    <h2 id="test-cards">Test cards</h2>
    <p class="muted">Each fills in the form above. Nothing is charged.</p>
    <ul class="cards">
      ${offered.map(({ number, label, method: kind }) => {
        const use = kind === "card" ? "Use this card" : "Use this account";
        return html`<li>
          <span><b>${label}</b><span>${spaced(number)}</span></span>
          <button name="use" value="${number}" aria-label="${use}: ${label}">${use}</button>
        </li>`;
      })}
    </ul>
  </section>`;
}

function spaced(number: string): string {
  return number.replace(/(\d{4})(?=\d)/g, "$1 ");
}
