import { z } from "zod";
import { PIECE_NEWS } from "./piece-news";
import { newsletterMails } from "./newsletter-mails";
import { parcelMails } from "./parcel-mails";
import { refundMails } from "./refund-mails";
import { returnMails } from "./return-mails";

/** Whole, non-negative minor units. */
const cents = z.int().min(0);
const currency = z.string().length(3);

/** A picture's whole address; see `mailPicture`. Mails that were queued before there were any have none. */
const picture = z.url().nullable().default(null);

const linkProps = z.strictObject({
  /** The account's name, or null where none is known. */
  name: z.string().nullable(),
  url: z.url(),
  /** How long the link works. */
  minutes: z.int().positive(),
});

/** What of an account its owner is told about by mail. */
const accountChange = z.enum(["password", "second_factor_on", "second_factor_off", "email"]);
export type AccountChange = z.infer<typeof accountChange>;

/** What is told of a change of somebody's mail address. */
const emailChange = z.strictObject({
  name: z.string().nullable(),
  newEmail: z.email(),
  url: z.url(),
  hours: z.int().positive(),
});

const receiptLine = z.strictObject({
  title: z.string().min(1),
  /** Size, quantity of contents or condition; may be empty. */
  detail: z.string(),
  quantity: z.int().positive(),
  unitPriceCents: cents,
  picture,
});

/**
 * Every letter the shop writes and what it says. All links are absolute, all amounts are minor units of
 * `currency` ("usd"), and everything is copied when the mail is queued, so that a letter never changes afterwards.
 */
export const mailContent = z.discriminatedUnion("template", [
  z.strictObject({ template: z.literal("sign-in-link"), props: linkProps }),
  z.strictObject({ template: z.literal("reset-password"), props: linkProps }),
  z.strictObject({
    template: z.literal("account-exists"),
    props: linkProps.omit({ minutes: true }),
  }),
  z.strictObject({
    template: z.literal("account-changed"),
    props: z.strictObject({
      name: z.string().nullable(),
      change: accountChange,
      at: z.iso.datetime(),
      url: z.url(),
    }),
  }),
  z.strictObject({ template: z.literal("email-change-old"), props: emailChange }),
  z.strictObject({ template: z.literal("email-change-new"), props: emailChange }),
  z.strictObject({
    template: z.literal("data-export"),
    props: z.strictObject({
      name: z.string().nullable(),
      url: z.url(),
      days: z.int().positive(),
    }),
  }),
  z.strictObject({
    template: z.literal("account-deleted"),
    props: z.strictObject({ name: z.string().nullable() }),
  }),
  z.strictObject({
    template: z.literal("staff-invitation"),
    props: z.strictObject({
      by: z.string().min(1),
      work: z.string().min(1),
      url: z.url(),
      /** How long the link works. */
      days: z.int().positive(),
    }),
  }),
  z.strictObject({
    template: z.literal("order-link"),
    props: z.strictObject({
      number: z.string().min(1),
      url: z.url(),
      /** Null where the link does not run out. */
      minutes: z.int().positive().nullable(),
    }),
  }),
  z.strictObject({
    template: z.literal("contact-message"),
    props: z.strictObject({
      name: z.string().min(1),
      /** Where an answer goes. */
      replyTo: z.email(),
      topic: z.string().min(1),
      orderNumber: z.string().min(1).nullable(),
      message: z.string().min(1),
    }),
  }),
  z.strictObject({
    template: z.literal("alert"),
    props: z.strictObject({
      /** Whether the very thing that was asked about can be bought again, or one like it has come in. */
      about: z.enum(["itself", "similar"]),
      /** What can be bought. */
      title: z.string().min(1),
      /** Brand and contents, or size; may be empty. */
      detail: z.string(),
      priceCents: cents,
      currency,
      picture,
      url: z.url(),
      /** The names of what was asked about. */
      asked: z.array(z.string().min(1)).min(1),
      /** Where letters like this are stopped; see `oneClickUrl`. */
      stopUrl: z.url(),
    }),
  }),
  z.strictObject({
    template: z.literal("newsletter-confirm"),
    props: z.strictObject({ url: z.url(), days: z.int().positive() }),
  }),
  z.strictObject({
    template: z.literal("newsletter-known"),
    props: z.strictObject({ stopUrl: z.url() }),
  }),
  z.strictObject({
    template: z.literal("piece-news"),
    props: z.strictObject({
      news: z.enum(PIECE_NEWS),
      /** The seller's name, or null where none is known. */
      name: z.string().nullable(),
      /** Of the consignment: `C-10234`. */
      number: z.string().min(1),
      title: z.string().min(1),
      /** The seller's own page about the piece. */
      url: z.url(),
      /** Until when what it says holds, or something is to be done. */
      until: z.iso.datetime().nullable(),
      /** What staff wrote. */
      words: z.string().min(1).nullable(),
      /** One thing each: what is to change, what differs. */
      points: z.array(z.string().min(1)),
      priceCents: cents.nullable(),
      currency,
    }),
  }),
  z.strictObject({
    template: z.literal("receipt"),
    props: z.strictObject({
      number: z.string().min(1),
      url: z.url(),
      lines: z.array(receiptLine).min(1),
      subtotalCents: cents,
      discountCents: cents,
      shippingCents: cents,
      taxCents: cents,
      totalCents: cents,
      /** Of the total, what store credit and gift cards paid. */
      heldCents: cents.default(0),
      currency,
      /** Name and address, a line each. */
      shipTo: z.array(z.string().min(1)).min(1),
      /** When it comes, as a sentence. */
      deliveryText: z.string().min(1),
    }),
  }),
  z.strictObject({
    template: z.literal("payout"),
    props: z.strictObject({
      name: z.string().nullable(),
      method: z.enum(["transfer", "credit"]),
      /** What went out, without the bonus of a credit. */
      amountCents: cents,
      /** Kept for what was owed. */
      debtCents: cents,
      bonusCents: cents,
      currency,
      url: z.url(),
    }),
  }),
  z.strictObject({
    template: z.literal("payout-details"),
    props: z.strictObject({
      name: z.string().nullable(),
      /** What waits for them. */
      amountCents: cents,
      currency,
      url: z.url(),
    }),
  }),
  z.strictObject({
    template: z.literal("sale-undone"),
    props: z.strictObject({
      /** Where the share was: not paid out yet; paid out, and owed; or asked back at Stripe. */
      share: z.enum(["kept", "owed", "asked_back"]),
      name: z.string().nullable(),
      title: z.string().min(1),
      priceCents: cents,
      /** The consignor's part of it. */
      shareCents: cents,
      currency,
      url: z.url(),
    }),
  }),
  z.strictObject({
    template: z.literal("refund"),
    props: z.strictObject({
      /** Null where no order came of the payment. */
      number: z.string().min(1).nullable(),
      url: z.url().nullable(),
      amountCents: cents,
      currency,
      /** Why, as a sentence. */
      reason: z.string().min(1),
      lines: z.array(receiptLine.pick({ title: true, quantity: true })),
    }),
  }),
  ...newsletterMails,
  ...parcelMails,
  ...refundMails,
  ...returnMails,
]);

export type MailContent = z.infer<typeof mailContent>;
export type TemplateName = MailContent["template"];
/** What one template says, by its name. */
export type PropsOf<Name extends TemplateName> = Extract<MailContent, { template: Name }>["props"];

/** Where a mail program stops letters of this kind by itself (RFC 8058); undefined for letters that are owed. */
export function oneClickUrl({ props }: MailContent): string | undefined {
  return "stopUrl" in props ? `${props.stopUrl}/stop` : undefined;
}

/** One letter to one address. `key` names its occasion: a second mail with the same key is not sent. */
export type Mail = MailContent & { readonly key: string; readonly to: string };
