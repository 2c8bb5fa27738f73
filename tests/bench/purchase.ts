import type { Browser } from "./browser";
import { formBody, formHeaders, hiddenFields, type HiddenFields } from "./forms";
import type { Good } from "./goods";

/** The requests of a purchase, in order. `card` goes to the payment page, all others to the shop. */
export const STEPS = ["bag", "details", "pay", "card", "return", "order"] as const;
export type Step = (typeof STEPS)[number];

export type Bought = {
  readonly number: string;
  /** Milliseconds of each step, and of all. */
  readonly steps: Readonly<Record<Step, number>>;
  readonly whole: number;
};

/** A good whose forms were read from the pages once; later buyers post them as they are. */
export type Offer = {
  readonly good: Good;
  readonly details: HiddenFields;
  readonly pay: HiddenFields;
};

const ADDRESS: HiddenFields = [
  ["email", "bench@example.com"],
  ["name", "Bench Buyer"],
  ["line1", "1 Main Street"],
  ["line2", ""],
  ["city", "New York"],
  ["state", "NY"],
  ["postal", "10001"],
  ["phone", ""],
];

const CARD = new URLSearchParams({
  name: "Bench Buyer",
  number: "4242424242424242",
  expiry: "12/40",
  cvc: "123",
}).toString();

/** Looks at the pages of a purchase as a visitor without script does, and keeps their forms. */
export async function readOffer(shop: string, browser: Browser, good: Good): Promise<Offer> {
  await putInBag(shop, browser, good);
  const checkout = await browser.fetch(200, "GET", `${shop}/checkout`);
  const details = hiddenFields(checkout.text, "postal");
  await sendDetails(shop, browser, details);
  const review = await browser.fetch(200, "GET", `${shop}/checkout/review`);
  return { good, details, pay: hiddenFields(review.text, "totalCents") };
}

/**
 * One purchase by a new visitor, from the bag to the order's page, each answer checked. `looking`
 * adds the pages that a person sees on the way (product, checkout, review). Throws where an answer
 * is not what a buyer should get.
 */
export async function purchase(
  shop: string,
  browser: Browser,
  offer: Offer,
  looking: boolean,
): Promise<Bought> {
  const steps = { bag: 0, details: 0, pay: 0, card: 0, return: 0, order: 0 };
  const timed = async <T>(step: Step, work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    const result = await work();
    steps[step] = performance.now() - started;
    return result;
  };
  const look = async (path: string): Promise<unknown> =>
    looking && browser.fetch(200, "GET", `${shop}${path}`, { "accept-encoding": "gzip" });

  const started = performance.now();
  await look(`/products/${offer.good.slug}`);
  await timed("bag", () => putInBag(shop, browser, offer.good));
  await look("/checkout");
  await timed("details", () => sendDetails(shop, browser, offer.details));
  await look("/checkout/review");
  const page = await timed("pay", () => startPayment(shop, browser, offer.pay));
  const back = await timed("card", () => payByCard(browser, page));
  const path = await timed("return", () => comeBack(shop, browser, back));
  const order = await timed("order", () => browser.fetch(200, "GET", `${shop}${path}`));
  const number = path.split("/").at(-1) ?? "";
  if (!order.text.includes(number)) throw new Error(`The order's page does not name ${number}`);
  return { number, steps, whole: performance.now() - started };
}

async function putInBag(shop: string, browser: Browser, good: Good): Promise<void> {
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    accept: "application/json",
    origin: shop,
  };
  const body = new URLSearchParams({ variantId: good.variantId, quantity: "1" }).toString();
  await browser.fetch(200, "POST", `${shop}/bag/lines`, headers, body);
}

async function sendDetails(shop: string, browser: Browser, hidden: HiddenFields): Promise<void> {
  const headers = formHeaders(shop, "/checkout");
  const body = formBody([...hidden, ...ADDRESS]);
  const answer = await browser.fetch(303, "POST", `${shop}/checkout`, headers, body);
  leadsTo(shop, answer.headers.location, "/checkout/review");
}

/** Resolves with the address it leads to: the payment page, or another of the shop where it cannot be paid. */
export async function startPayment(
  shop: string,
  browser: Browser,
  pay: HiddenFields,
): Promise<string> {
  const headers = formHeaders(shop, "/checkout/review");
  const address = `${shop}/checkout/review`;
  const answer = await browser.fetch(303, "POST", address, headers, formBody(pay));
  return answer.headers.location ?? "";
}

async function payByCard(browser: Browser, page: string): Promise<string> {
  if (!page.includes("/c/pay/")) throw new Error(`Payment leads to ${page}`);
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const answer = await browser.fetch(303, "POST", page, headers, CARD);
  return answer.headers.location ?? "";
}

async function comeBack(shop: string, browser: Browser, address: string): Promise<string> {
  leadsTo(shop, address, "/checkout/return");
  const answer = await browser.fetch(303, "GET", address);
  return leadsTo(shop, answer.headers.location, "/orders/");
}

/** The path that an answer leads to. Throws where it starts otherwise. */
function leadsTo(shop: string, location: string | undefined, start: string): string {
  const url = new URL(location ?? "", shop);
  if (url.origin === shop && url.pathname.startsWith(start)) return url.pathname;
  throw new Error(`Led to ${location}, not to ${start}`);
}
