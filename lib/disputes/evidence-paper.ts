import type { Paper, PaperBlock } from "../documents/paper";
import { formatCents } from "../money";

/** What is known of a disputed order. Times are ISO. */
export type Evidence = {
  readonly disputeId: string;
  readonly reason: string;
  readonly amountCents: number;
  readonly currency: string;
  readonly openedAt: Date;
  readonly order: {
    readonly number: string;
    readonly placedAt: string;
    readonly email: string;
    readonly hasAccount: boolean;
    readonly shipTo: readonly string[];
    readonly totalCents: number;
    readonly lines: readonly {
      readonly title: string;
      readonly sku: string;
      readonly quantity: number;
      readonly cents: number;
    }[];
  } | null;
  readonly parcels: readonly {
    readonly name: string;
    readonly carrier: string | null;
    readonly tracking: string | null;
    readonly shippedAt: string | null;
    readonly deliveredAt: string | null;
    readonly scans: readonly {
      readonly code: string;
      readonly place: string | null;
      readonly at: string;
    }[];
  }[];
  readonly history: readonly { readonly at: string; readonly what: string; readonly who: string }[];
  readonly mails: readonly {
    readonly at: string;
    readonly subject: string;
    readonly to: string;
    readonly text: string;
  }[];
  readonly giftCard: {
    readonly toEmail: string;
    readonly mailedAt: string | null;
    readonly spentCents: number;
  } | null;
};

const minute = new Intl.DateTimeFormat("en-US", {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "UTC",
});
const moment = (iso: string) => `${minute.format(new Date(iso))} UTC`;

/** The case for the bank on paper: what was ordered, where it went and what was written about it. */
export function evidencePaper(evidence: Evidence): Paper {
  const { order, giftCard, parcels, history, mails } = evidence;
  const amount = formatCents(evidence.amountCents, evidence.currency);
  return {
    title: "Evidence in a dispute",
    reference: evidence.disputeId,
    lead: `${amount}, disputed as “${evidence.reason.replaceAll("_", " ")}”.`,
    date: evidence.openedAt,
    blocks: [
      ...(order ? orderBlocks(order, evidence.currency) : []),
      ...(giftCard ? cardBlocks(giftCard, evidence.currency) : []),
      ...parcels.flatMap(parcelBlocks),
      ...(history.length > 0
        ? [
            { kind: "heading" as const, text: "What happened" },
            {
              kind: "table" as const,
              columns: [{ label: "When" }, { label: "What" }, { label: "Who" }],
              rows: history.map(({ at, what, who }) => [moment(at), what, who]),
            },
          ]
        : []),
      ...(mails.length > 0
        ? [{ kind: "heading" as const, text: "What was written to the buyer" }]
        : []),
      ...mails.flatMap(({ at, subject, to, text }): PaperBlock[] => [
        { kind: "facts", rows: [{ label: moment(at), value: `${subject}, to ${to}` }] },
        { kind: "aside", text },
      ]),
    ],
    foot: "nécessité. Collected from the shop’s own records.",
  };
}

function orderBlocks(order: NonNullable<Evidence["order"]>, currency: string): PaperBlock[] {
  return [
    { kind: "heading", text: `Order ${order.number}` },
    {
      kind: "facts",
      rows: [
        { label: "Placed", value: moment(order.placedAt) },
        {
          label: "By",
          value: `${order.email}, ${order.hasAccount ? "with an account" : "as a guest"}`,
        },
        { label: "Delivered to", value: order.shipTo.join(", ") },
        { label: "Total", value: formatCents(order.totalCents, currency) },
      ],
    },
    {
      kind: "table",
      columns: [
        { label: "What" },
        { label: "Number" },
        { label: "How many", align: "end" },
        { label: "Amount", align: "end" },
      ],
      rows: order.lines.map((line) => [
        line.title,
        line.sku,
        String(line.quantity),
        formatCents(line.cents, currency),
      ]),
    },
  ];
}

function cardBlocks(card: NonNullable<Evidence["giftCard"]>, currency: string): PaperBlock[] {
  return [
    { kind: "heading", text: "Gift card" },
    {
      kind: "facts",
      rows: [
        { label: "For", value: card.toEmail },
        { label: "Mailed", value: card.mailedAt ? moment(card.mailedAt) : "Not yet" },
        { label: "Spent of it", value: formatCents(card.spentCents, currency) },
      ],
    },
  ];
}

function parcelBlocks(parcel: Evidence["parcels"][number]): PaperBlock[] {
  return [
    { kind: "heading", text: `Parcel ${parcel.name}` },
    {
      kind: "facts",
      rows: [
        {
          label: "Carrier",
          value: [parcel.carrier, parcel.tracking].filter(Boolean).join(" ") || "Not sent",
        },
        { label: "Sent", value: parcel.shippedAt ? moment(parcel.shippedAt) : "Not yet" },
        { label: "Delivered", value: parcel.deliveredAt ? moment(parcel.deliveredAt) : "Not yet" },
        ...parcel.scans.map(({ code, place, at }) => ({
          label: moment(at),
          value: [code.replaceAll("_", " "), place].filter(Boolean).join(", "),
        })),
      ],
    },
  ];
}
