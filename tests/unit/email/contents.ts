import fc from "fast-check";
import type { MailContent, PropsOf } from "@/lib/email/mail";
import { PIECE_NEWS } from "@/lib/email/piece-news";

const cents = fc.integer({ min: 0, max: 10_000_000 });
const title = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
const url = fc.webUrl({ withQueryParameters: true });
const minutes = fc.integer({ min: 1, max: 20_000 });
const name = fc.option(fc.string({ unit: "grapheme", maxLength: 80 }));

const picture = fc.option(url);

const receiptProps: fc.Arbitrary<PropsOf<"receipt">> = fc.record({
  number: fc.constant("N-100234"),
  url,
  lines: fc.array(
    fc.record({
      title,
      detail: fc.string({ maxLength: 60 }),
      quantity: fc.integer({ min: 1, max: 99 }),
      unitPriceCents: cents,
      picture,
    }),
    { minLength: 1, maxLength: 6 },
  ),
  subtotalCents: cents,
  discountCents: cents,
  shippingCents: cents,
  taxCents: cents,
  totalCents: cents,
  heldCents: fc.constant(0),
  currency: fc.constant("usd"),
  shipTo: fc.array(title, { minLength: 1, maxLength: 5 }),
  deliveryText: fc.constant("It should arrive in 3 to 5 working days."),
});

const refundProps: fc.Arbitrary<PropsOf<"refund">> = fc.record({
  number: fc.option(fc.constant("N-100234")),
  url: fc.option(url),
  amountCents: cents,
  currency: fc.constant("usd"),
  reason: fc.constant("The coat was sold to someone else while you were paying."),
  lines: fc.array(fc.record({ title, quantity: fc.integer({ min: 1, max: 99 }) })),
});

const contactProps: fc.Arbitrary<PropsOf<"contact-message">> = fc.record({
  name: title,
  replyTo: fc.constant("ada@mail.example"),
  topic: fc.constant("An order"),
  orderNumber: fc.option(fc.constant("N-100234")),
  message: fc.string({ unit: "grapheme", minLength: 1, maxLength: 400 }),
});

const alertProps: fc.Arbitrary<PropsOf<"alert">> = fc.record({
  about: fc.constantFrom("itself", "similar"),
  title,
  detail: fc.string({ maxLength: 60 }),
  priceCents: cents,
  currency: fc.constant("usd"),
  picture,
  url,
  asked: fc.array(title, { minLength: 1, maxLength: 5 }),
  stopUrl: fc.constant("http://localhost:3000/alerts/some.key"),
});

const payoutProps: fc.Arbitrary<PropsOf<"payout">> = fc.record({
  name,
  method: fc.constantFrom("transfer", "credit"),
  amountCents: cents,
  debtCents: cents,
  bonusCents: cents,
  currency: fc.constant("usd"),
  url,
});

const payoutDetailsProps: fc.Arbitrary<PropsOf<"payout-details">> = fc.record({
  name,
  amountCents: cents,
  currency: fc.constant("usd"),
  url,
});

const saleUndoneProps: fc.Arbitrary<PropsOf<"sale-undone">> = fc.record({
  share: fc.constantFrom("kept", "owed", "asked_back"),
  name,
  title,
  priceCents: cents,
  shareCents: cents,
  currency: fc.constant("usd"),
  url,
});

const newsProps: fc.Arbitrary<PropsOf<"piece-news">> = fc.record({
  news: fc.constantFrom(...PIECE_NEWS),
  name,
  number: fc.constant("C-10234"),
  title,
  url,
  until: fc.constantFrom(null, "2027-02-01T12:00:00.000Z"),
  words: fc.option(title),
  points: fc.array(title, { maxLength: 4 }),
  priceCents: fc.option(cents),
  currency: fc.constant("usd"),
});

const linkProps = fc.record({ name, url, minutes });

/** Every letter with any content that its schema allows. */
export const anyContent: fc.Arbitrary<MailContent> = fc.oneof(
  linkProps.map((props): MailContent => ({ template: "sign-in-link", props })),
  linkProps.map((props): MailContent => ({ template: "reset-password", props })),
  fc.record({ name, url }).map((props): MailContent => ({ template: "account-exists", props })),
  fc
    .record({
      name,
      change: fc.constantFrom("password", "second_factor_on", "second_factor_off", "email"),
      at: fc.constant("2026-03-01T12:00:00.000Z"),
      url,
    })
    .map((props): MailContent => ({ template: "account-changed", props })),
  ...(["email-change-old", "email-change-new"] as const).map((template) =>
    fc
      .record({ name, newEmail: fc.constant("new@mail.example"), url, hours: fc.constant(24) })
      .map((props): MailContent => ({ template, props })),
  ),
  fc
    .record({ name, url, days: fc.integer({ min: 1, max: 30 }) })
    .map((props): MailContent => ({ template: "data-export", props })),
  fc.record({ name }).map((props): MailContent => ({ template: "account-deleted", props })),
  fc
    .record({ by: title, work: title, url, days: fc.integer({ min: 1, max: 30 }) })
    .map((props): MailContent => ({ template: "staff-invitation", props })),
  fc
    .record({ number: fc.constant("N-100234"), url, minutes: fc.option(minutes) })
    .map((props): MailContent => ({ template: "order-link", props })),
  contactProps.map((props): MailContent => ({ template: "contact-message", props })),
  alertProps.map((props): MailContent => ({ template: "alert", props })),
  fc
    .record({ url, days: fc.integer({ min: 1, max: 30 }) })
    .map((props): MailContent => ({ template: "newsletter-confirm", props })),
  fc
    .record({ stopUrl: fc.constant("http://localhost:3000/journal/newsletter/some.key") })
    .map((props): MailContent => ({ template: "newsletter-known", props })),
  fc
    .record({
      subject: title,
      preview: title,
      pieces: fc.array(
        fc.oneof(
          fc.record({
            kind: fc.constant("text" as const),
            paragraphs: fc.array(title, { minLength: 1, maxLength: 3 }),
          }),
          fc.record({
            kind: fc.constant("article" as const),
            title,
            lines: fc.array(title, { maxLength: 2 }),
            url,
          }),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      stopUrl: fc.constant("http://localhost:3000/journal/newsletter/some.key"),
    })
    .map((props): MailContent => ({ template: "newsletter", props })),
  newsProps.map((props): MailContent => ({ template: "piece-news", props })),
  receiptProps.map((props): MailContent => ({ template: "receipt", props })),
  payoutProps.map((props): MailContent => ({ template: "payout", props })),
  payoutDetailsProps.map((props): MailContent => ({ template: "payout-details", props })),
  saleUndoneProps.map((props): MailContent => ({ template: "sale-undone", props })),
  refundProps.map((props): MailContent => ({ template: "refund", props })),
);
export { receiptProps, refundProps };
