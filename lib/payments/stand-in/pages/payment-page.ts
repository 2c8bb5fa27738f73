import { TEST_NUMBERS } from "../cards";
import type { SessionRow } from "../rows";
import type { World } from "../world";
import { field } from "./fields";
import { html, type Html } from "./html";
import { layout } from "./layout";
import { asksAddress, countriesOf, type Entered, type Errors } from "./payment-form";
import { optionsOf, price, summary } from "./summary";

type State = { entered: Entered; errors: Errors; alert?: string };

/** The page where an open session is paid. Works without script. */
export function paymentPage(world: World, row: SessionRow, state: State): string {
  const { cancel_url: back } = row.data;
  return layout(
    "Pay (test)",
    html`<main>
      ${back && html`<a class="back" href="${back}">&larr; Cancel and go back</a>`}
      <div class="columns">
        ${summary(world, row)}
        <section class="pane" aria-label="Payment">
          ${state.alert && html`<p class="alert" role="alert">${state.alert}</p>`}
          <form method="post" action="/c/pay/${row.id}" novalidate>
            ${contact(row, state)} ${shipping(world, row, state)} ${address(row, state)}
            ${method(row, state)}
            <button class="main" id="pay">Pay</button>
            ${testNumbers(row)}
          </form>
        </section>
      </div>
    </main>`,
  );
}

/** What the page starts with, or shows again with a test number filled in. */
export function fillTestNumber(number: string, entered: Entered): Entered {
  const known = TEST_NUMBERS.find((entry) => entry.number === number);
  if (!known) return entered;
  const name = entered.name || "Test Shopper";
  if (known.method === "us_bank_account") {
    return { ...entered, name, method: known.method, account: number, routing: "110000000" };
  }
  const spaced = number.replace(/(\d{4})(?=\d)/g, "$1 ");
  return { ...entered, name, method: "card", number: spaced, expiry: "12 / 34", cvc: "123" };
}

function contact({ data }: SessionRow, { entered, errors }: State): Html {
  const fixed = data.customer_email;
  return html`<fieldset>
    <legend>Contact</legend>
    ${
      fixed
        ? html`<div class="field"><span class="muted">E-mail</span><br />${fixed}</div>`
        : field({
            name: "email",
            label: "E-mail",
            type: "email",
            value: entered.email ?? "",
            error: errors.email,
            autocomplete: "email",
          })
    }
    ${
      data.phone_number_collection?.enabled &&
      field({
        name: "phone",
        label: "Phone",
        type: "tel",
        value: entered.phone ?? "",
        error: errors.phone,
        autocomplete: "tel",
      })
    }
  </fieldset>`;
}

function shipping(world: World, row: SessionRow, { entered }: State): Html | false {
  if (row.data.shipping_options.length < 2) return false;
  const chosen = Number(entered.shipping ?? 0);
  return html`<fieldset>
    <legend>Shipping</legend>
    ${optionsOf(world, row).map(
      (option) =>
        html`<div class="choice">
          <input
            type="radio"
            name="shipping"
            id="ship-${option.id}"
            value="${option.id}"
            ${option.id === chosen ? html` checked` : ""}
          />
          <label for="ship-${option.id}"
            ><span>${option.name}</span
            ><span class="num">${price(option.shipping, row.data.currency)}</span></label
          >
        </div>`,
    )}
  </fieldset>`;
}

function address(row: SessionRow, { entered, errors }: State): Html | false {
  if (!asksAddress(row)) return false;
  const text = (name: "line1" | "line2" | "city" | "state" | "postal_code", label: string) =>
    field({ name, label, value: entered[name] ?? "", error: errors[name] });
  const chosen = entered.country ?? "US";
  return html`<fieldset>
    <legend>
      ${row.data.shipping_address_collection ? "Shipping address" : "Billing address"}
    </legend>
    ${text("line1", "Address")} ${text("line2", "Apartment, suite (optional)")}
    ${text("city", "City")}
    <div class="pair">${text("state", "State")}${text("postal_code", "ZIP")}</div>
    <div class="field">
      <label for="country">Country</label
      ><select id="country" name="country">
        ${countriesOf(row).map(
          (code) =>
            html`<option value="${code}" ${code === chosen ? html` selected` : ""}>
              ${code}
            </option>`,
        )}</select
      >${errors.country && html`<p class="error">${errors.country}</p>`}
    </div>
  </fieldset>`;
}

function method({ data }: SessionRow, { entered, errors }: State): Html {
  const methods = data.payment_method_types;
  const isBank = entered.method === "us_bank_account" || !methods.includes("card");
  return html`<fieldset>
    <legend>Payment method</legend>
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
function testNumbers({ data }: SessionRow): Html {
  const offered = TEST_NUMBERS.filter(
    (entry) => entry.offered && data.payment_method_types.includes(entry.method),
  );
  return html`<section class="pane" aria-labelledby="test-cards">
    <h2 id="test-cards">Test cards</h2>
    <p class="muted">Each fills in the form above. Nothing is charged.</p>
    <ul class="cards">
      ${offered.map(
        ({ number, label }) =>
          html`<li>
            <span><b>${label}</b><span>${number.replace(/(\d{4})(?=\d{4})/g, "$1 ")}</span></span>
            <button name="use" value="${number}" aria-label="Use this card: ${label}">
              Use this card
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
