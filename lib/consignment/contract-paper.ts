import type { Paper, PaperBlock } from "../documents/paper";
import { formatCents } from "../money";
import { type Contract, contractSteps, END_OUTCOME_TEXTS } from "./contract";
import { dayText, daysText, momentText, percentText } from "./paper-words";
import { termsText, type TermsSection } from "./terms-text";

/** A contract as it was accepted: nothing in it comes from anywhere but its own row and the terms it names. */
export type AcceptedContract = Contract & {
  readonly number: string;
  readonly termsVersion: number;
  readonly acceptedAt: Date;
};

/** The contract about a piece, with the terms that were accepted along with it, ready to be set. */
export function contractPaper(contract: AcceptedContract): Paper {
  const { number, acceptedAt, acceptedAs, acceptedIp, termsVersion } = contract;
  const money = (cents: number) => formatCents(cents, contract.currency);
  return {
    title: "Consignment contract",
    reference: contract.round === 1 ? number : `${number}, round ${contract.round}`,
    lead: acceptedAs ? acceptedAs.piece : `About piece ${number}`,
    date: acceptedAt,
    foot: `Accepted on ${dayText(acceptedAt)}, with version ${termsVersion} of the consignment terms.`,
    blocks: [
      {
        kind: "facts",
        rows: [
          { label: "Between", value: "nécessité, the shop, who sells the piece" },
          { label: "And", value: sellerWords(contract) },
          { label: "About", value: acceptedAs ? `${acceptedAs.piece} (${number})` : number },
          { label: "Offered on", value: dayText(contract.proposedAt) },
          { label: "Accepted on", value: momentText(acceptedAt) },
          { label: "Accepted from", value: acceptedIp ?? "an address that is not known" },
        ],
      },
      { kind: "heading", text: "The price, and what you have of it" },
      {
        kind: "paragraph",
        text: `The piece is listed at ${money(contract.priceCents)} and comes down by the steps below, never under ${money(contract.floorCents)}. If it sells, you have exactly:`,
      },
      stepTable(contract),
      { kind: "paragraph", text: splitWords(contract) },
      { kind: "heading", text: "The days" },
      {
        kind: "facts",
        rows: [
          { label: "To be sent", value: `Within ${daysText(contract.shipByDays)} of accepting` },
          {
            label: "In the shop",
            value: `For ${daysText(contract.termDays)} from the day it is listed`,
          },
          {
            label: "Grace",
            value: `${daysText(contract.graceDays)} after that, in which you can ask for it back`,
          },
          { label: "If it does not sell", value: `${END_OUTCOME_TEXTS[contract.endOutcome]}.` },
        ],
      },
      ...(contract.differences
        ? [
            { kind: "heading", text: "What differs from the description" } as const,
            { kind: "paragraph", text: contract.differences } as const,
          ]
        : []),
      ...(contract.note ? [{ kind: "paragraph", text: contract.note } as const] : []),
      ...termsBlocks(termsVersion),
    ],
  };
}

function sellerWords({ acceptedAs }: Contract): string {
  if (!acceptedAs) return "its owner, who consigns it";
  return `${acceptedAs.name}, ${acceptedAs.address.join(", ")}: its owner, who consigns it`;
}

function stepTable(contract: AcceptedContract): PaperBlock {
  const money = (cents: number) => formatCents(cents, contract.currency);
  const steps = contractSteps(contract, null);
  return {
    kind: "table",
    columns: [
      { label: "Sold" },
      { label: "For", align: "end" },
      { label: "Your share", align: "end" },
      { label: "In money", align: "end" },
      { label: "As credit", align: "end" },
    ],
    rows: steps.map((step, at) => {
      const next = steps[at + 1];
      return [
        next ? `Within ${daysText(next.afterDays)}` : `After ${daysText(step.afterDays)}`,
        money(step.priceCents),
        percentText(step.shareBp),
        money(step.cashCents),
        money(step.creditCents),
      ];
    }),
  };
}

/** The tiers in words, for a price that none of the steps has. */
function splitWords({ split, currency, creditBonusBp }: Contract): string {
  const tiers = split.map(({ fromCents, shareBp }) =>
    fromCents === 0
      ? percentText(shareBp)
      : `${percentText(shareBp)} from ${formatCents(fromCents, currency)}`,
  );
  const bonus = `Taken as store credit, ${percentText(creditBonusBp)} is added.`;
  return `Your share by the price it sells for: ${tiers.join(", ")}. ${bonus}`;
}

function termsBlocks(version: number): PaperBlock[] {
  const text = termsText(version);
  if (!text) return [];
  return [
    { kind: "heading", text: `Consignment terms, version ${version}` },
    { kind: "aside", text: `In force from ${dayText(new Date(text.from))}.` },
    ...text.sections.flatMap(sectionBlocks),
  ];
}

function sectionBlocks({ title, paragraphs, list, after = [] }: TermsSection): PaperBlock[] {
  const words = (texts: readonly string[]): PaperBlock[] =>
    texts.map((text) => ({ kind: "aside", text }));
  return [
    { kind: "subheading", text: title },
    ...words(paragraphs),
    ...(list ? [{ kind: "list", items: list } as const] : []),
    ...words(after),
  ];
}
