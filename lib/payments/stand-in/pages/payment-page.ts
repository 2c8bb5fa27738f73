import type { SessionRow } from "../rows";
import type { World } from "../world";
import { field } from "./fields";
import { html, money, type Html } from "./html";
import { layout } from "./layout";
import { asksAddress, countriesOf, type State } from "./payment-form";
import { method, testNumbers } from "./payment-method";
import { onlyFor, optionsOf, price, summary } from "./summary";

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
          ${state.alert && html`<p class="alert" role="alert" tabindex="-1" autofocus>${state.alert}</p>`}
          <form method="post" action="/c/pay/${row.id}" novalidate>
            ${contact(row, state)} ${shipping(world, row, state)} ${address(row, state)}
            ${method(row, state)} ${payButton(world, row, state)} ${testNumbers(row)}
          </form>
        </section>
      </div>
    </main>`,
  );
}

function payButton(world: World, row: SessionRow, { ready }: State): Html {
  const options = optionsOf(world, row);
  return html`<button class="main" id="pay" ${ready ? html` autofocus` : ""}>
    Pay
    ${options.map(
      (option) =>
        html`<span class="${onlyFor(options, option)}"
          >${money(option.total, row.data.currency)}</span
        >`,
    )}
  </button>`;
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
