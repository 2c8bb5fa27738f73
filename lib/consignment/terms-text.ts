import { CREDIT_BONUS_BP, CURRENT_TERMS } from "./terms";

/** A part of the terms. `split` is where the table of shares stands on the page; a contract has its own. */
export type TermsSection = {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
  /** After the list or the table. */
  readonly after?: readonly string[];
  readonly table?: "split";
};

export type TermsText = {
  readonly version: number;
  /** The day from which it counts, ISO. */
  readonly from: string;
  /** What changed against the version before; null for the first. */
  readonly changes: string | null;
  readonly sections: readonly TermsSection[];
};

/** What happens to a piece, in order. Days as the contract's transitions count them. */
export const WAY: readonly string[] = [
  "You describe the piece: photographs, measurements for its kind, and everything that is wrong with it.",
  "We look at it within 48 hours and either decline it, with the reason, ask for changes, or make an offer: a first price, your share, the steps by which the price comes down, the lowest price, how long it is listed, and what becomes of it if it does not sell. The offer stands for the days that it names, usually seven.",
  "You accept. From here on the contract does not change. You have the days that it names, usually fourteen, to send the piece, with the packing slip inside.",
  "It arrives and we check it against what you wrote. If it is as described it is listed. If not, we show you the difference in pictures and make a new offer, which needs your consent; or you have it back.",
  "It sells. You see the price and your share the same day.",
];

export const REFUSED: readonly string[] = [
  "Cosmetics that have been opened or used, or are past their date",
  "Fur, ivory, tortoiseshell, coral and the skins of wild animals",
  "Copies of somebody’s mark, and pieces whose labels were altered",
  "Anything that has been recalled: we search the recalls when a piece comes in, and stop its sale if one follows",
  "Helmets, car seats and other things that protect only while nobody knows their history",
];

const VERSION_1: TermsText = {
  version: 1,
  from: "2026-11-21",
  changes: null,
  sections: [
    {
      id: "when",
      title: "When it starts",
      paragraphs: [
        "Consignment means that a piece stays yours until somebody buys it. You accept these terms once, before you offer your first piece. They oblige you to nothing by themselves: a contract about a piece begins when you accept our offer for it, and its own figures count, also where ours change later.",
        "A new version of the terms counts for pieces that are offered after you have accepted it. What was agreed before stays as it was agreed.",
      ],
    },
    {
      id: "split",
      title: "What you have of a sale",
      paragraphs: [
        "Your share grows with the price the piece sells for. What is left pays for pictures, measuring, storage, the sale itself and the card’s fee. Tax and delivery are the buyer’s and no part of it.",
      ],
      table: "split",
      after: [
        `If you take store credit instead of money we add ${CREDIT_BONUS_BP / 100}% to your share. The split that your contract names is the one that counts.`,
      ],
    },
    {
      id: "way",
      title: "The way of a piece",
      paragraphs: [],
      list: WAY,
    },
    {
      id: "price",
      title: "How the price comes down",
      paragraphs: [
        "By steps that stand in your contract: so many days listed, so many percent of the first price. A step never goes below the lowest price you have agreed to, and a piece that somebody is paying for keeps its price. You see every step, and your exact share at each, before you accept. Buyers see when the next one is due.",
      ],
    },
    {
      id: "take",
      title: "What we take, and what we do not",
      paragraphs: [
        "Clothes, shoes, bags, scarves, jewelry and things for the house, clean and in a state that we can describe honestly. Wear is no reason to decline; wear that is not mentioned is.",
        "We do not take:",
      ],
      list: REFUSED,
    },
    {
      id: "yours",
      title: "What you promise",
      paragraphs: [
        "That the piece is yours to sell, that it is what you say it is, and that you have named what is wrong with it. If somebody else turns out to have a claim on it, or if it is a copy, the sale is undone and your share with it.",
        "That what concerns a piece is settled here: the messages on its page are the place for it, and addresses, telephone numbers and links are taken out of them.",
      ],
    },
    {
      id: "sending",
      title: "Sending it, and having it back",
      paragraphs: [
        "You pack it and send it to us; until we have checked it in, its carrier answers for it. If it does not pass inspection, we send it back to you or give it away, as you chose before you sent it.",
      ],
    },
    {
      id: "paid",
      title: "When you are paid",
      paragraphs: [
        "The buyer has fourteen days from delivery to send a piece back. When they are over without a return, your share is yours. If the piece does come back in that time, the sale is undone and it is listed again.",
      ],
    },
    {
      id: "end",
      title: "Taking it back, and the end of the term",
      paragraphs: [
        "A piece is yours until it is sold: no earlier than that does anybody else own it. You can ask for it at any time, except while somebody is paying for it. When the term of the contract ends we write to you, and after a time of grace it is sent back, given away or taken over by us, as the contract says.",
      ],
    },
    {
      id: "loss",
      title: "Loss and damage",
      paragraphs: [
        "From the day it is checked in until it leaves, we answer for it. If it is lost or spoiled in our hands you are paid your share of the price it was listed at that day.",
      ],
    },
  ],
};

/** Every version that there was, first to last: what was agreed to can be read for good. */
const VERSIONS: readonly TermsText[] = [VERSION_1];

/** The text of a version, or null where there was none. */
export function termsText(version: number): TermsText | null {
  return VERSIONS.find((text) => text.version === version) ?? null;
}

/** The text that is in force. */
export function currentTermsText(): TermsText {
  const text = termsText(CURRENT_TERMS.version);
  if (!text) throw new Error("The terms in force have no text");
  return text;
}
