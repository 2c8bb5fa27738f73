import type Stripe from "stripe";
import type { SessionRow } from "../rows";
import { totalUp } from "../tax";
import type { World } from "../world";
import { html, money, type Html } from "./html";

type Option = { id: number; name: string; shipping: number; tax: number; total: number };

/** What each way of shipping comes to; one option without a name where nothing is shipped. */
export function optionsOf(world: World, row: SessionRow): Option[] {
  const { automatic_tax: tax, shipping_options: offered } = row.data;
  const taxBp = tax.enabled ? world.settings.taxBp : 0;
  const sums = (shipping: number) => {
    const totals = totalUp(row.lines, shipping, taxBp);
    return { shipping, tax: totals.tax, total: totals.total };
  };
  if (offered.length === 0) return [{ id: 0, name: "", ...sums(0) }];
  return offered.map((option, id) => {
    const rate = world.store.shippingRates.get(String(option.shipping_rate))?.data;
    return { id, name: rate?.display_name ?? "Shipping", ...sums(option.shipping_amount) };
  });
}

/** The order: lines, shipping, tax and what is due. */
export function summary(world: World, row: SessionRow): Html {
  const { currency, amount_subtotal: subtotal, automatic_tax: tax } = row.data;
  const options = optionsOf(world, row);
  const only = (option: Option) => onlyFor(options, option);
  const rate = `Sales tax (${world.settings.taxBp / 100} %)`;
  const sum = (option: Option, name: string, cents: string, kind = "") =>
    html`<div class="${only(option)} ${kind}">
      <dt>${name}</dt>
      <dd class="num">${cents}</dd>
    </div>`;
  return html`<section class="summary" aria-labelledby="due">
    <h1 class="muted" id="due">Amount due</h1>
    ${options.map((one) => html`<p class="due ${only(one)}">${money(one.total, currency)}</p>`)}
    <ul class="lines">
      ${row.lines.map((line) => lineItem(line, currency))}
    </ul>
    <dl class="sums">
      <div>
        <dt>Subtotal</dt>
        <dd class="num">${money(subtotal ?? 0, currency)}</dd>
      </div>
      ${options.map(
        (one) =>
          html`${
            one.name !== "" && sum(one, `Shipping: ${one.name}`, price(one.shipping, currency))
          }${tax.enabled && sum(one, rate, money(one.tax, currency))}${sum(
            one,
            "Total due",
            money(one.total, currency),
            "total",
          )}`,
      )}
    </dl>
  </section>`;
}

/** Of several options the style sheet shows what belongs to the chosen one. */
export function onlyFor(options: Option[], { id }: Option): string {
  return options.length > 1 ? `per-option ship-${id}` : "";
}

/** Zero reads "Free". */
export function price(cents: number, currency: string | null): string {
  return cents === 0 ? "Free" : money(cents, currency);
}

function lineItem(line: Stripe.LineItem, currency: string | null): Html {
  const { quantity, price: unit } = line;
  const many = (quantity ?? 1) > 1;
  return html`<li>
    <span
      >${line.description}${
        many &&
        html`<small>Qty ${quantity}, ${money(unit?.unit_amount ?? 0, currency)} each</small>`
      }</span
    ><span class="num">${money(line.amount_subtotal, currency)}</span>
  </li>`;
}
