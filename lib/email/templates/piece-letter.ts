import { formatCents } from "@/lib/money";
import type { Block, Letter } from "../letter";
import type { PropsOf } from "../mail";
import type { PieceNews } from "../piece-news";
import { greeting } from "./words";

type Props = PropsOf<"piece-news">;
type Words = {
  readonly heading: string;
  readonly text: (props: Props) => string;
  readonly action: string;
};

const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });
const until = ({ until: iso }: Props): string => (iso ? day.format(new Date(iso)) : "");
const price = ({ priceCents, currency }: Props): string =>
  priceCents === null ? "" : formatCents(priceCents, currency);

const LETTERS: Readonly<Record<PieceNews, Words>> = {
  submitted: {
    heading: "We have your piece to look at",
    text: (props) =>
      `You have offered us ${props.title}. Somebody who prices pieces like it looks at it by ${until(props)} and answers with an offer, a question, or the reason why it is not one for us.`,
    action: "See your piece",
  },
  accepted: {
    heading: "Agreed",
    text: (props) =>
      `You have accepted our offer for ${props.title}, to be listed at ${price(props)}. The contract does not change any more; it is on the page to keep, as is the packing slip. Send the piece by ${until(props)}.`,
    action: "Contract and packing slip",
  },
  sold: {
    heading: "It is sold",
    text: (props) => `${props.title} has been sold for ${price(props)}.`,
    action: "See your piece",
  },
  message: {
    heading: "A message from us",
    text: ({ title }) => `About ${title}:`,
    action: "Answer on its page",
  },
  changes_requested: {
    heading: "Some things to change first",
    text: ({ title }) => `We looked at ${title} and need a little more before we can price it:`,
    action: "Make the changes",
  },
  declined: {
    heading: "Not one for us",
    text: ({ title }) =>
      `We looked at ${title} and will not take it in. Thank you for showing it to us.`,
    action: "See your piece",
  },
  offered: {
    heading: "Our offer",
    text: (props) =>
      `We would list ${props.title} at ${price(props)}. The page shows every price step and exactly what you would have at each, in money and as credit. The offer stands until ${until(props)}.`,
    action: "Read the offer",
  },
  offer_ended: {
    heading: "The offer has ended",
    text: ({ title }) =>
      `We had no answer to our offer for ${title}, so it has ended. Nothing else follows from that. You can offer the piece again whenever you like.`,
    action: "See your piece",
  },
  deadline_missed: {
    heading: "The piece did not arrive in time",
    text: ({ title }) =>
      `${title} was not on its way by the day that we had agreed on, so the agreement has ended. If you would still like us to sell it, offer it again.`,
    action: "See your piece",
  },
  received: {
    heading: "It has arrived",
    text: ({ title }) =>
      `${title} is with us. We look at it in daylight, measure it and write to you with what we find.`,
    action: "See your piece",
  },
  requoted: {
    heading: "It is not quite as described",
    text: (props) =>
      `We have inspected ${props.title}. It differs from what was agreed on, so we would list it at ${price(props)} instead. The differences are below and, with photographs, on the page. Please say yes or no by ${until(props)}; without an answer it goes back to you.`,
    action: "Answer us",
  },
  requote_ended: {
    heading: "The piece goes back to you",
    text: ({ title }) =>
      `We had no answer about the new price of ${title}, so we are getting it ready to go back to you.`,
    action: "See your piece",
  },
  rejected: {
    heading: "We cannot list it",
    text: ({ title }) =>
      `We have inspected ${title} and cannot list it. What happens to it now is what you chose before you sent it.`,
    action: "See your piece",
  },
  listed: {
    heading: "It is in the shop",
    text: (props) =>
      `${props.title} is in the shop as of now, at ${price(props)}. Its page for you has the price steps with their dates. It stays until ${until(props)} unless somebody buys it first.`,
    action: "See your piece",
  },
  term_ended: {
    heading: "Its time in the shop is over",
    text: (props) =>
      `${props.title} found nobody in the time that we had agreed on, and is off the shelf. Until ${until(props)} you can ask for it back. After that, what your contract says happens.`,
    action: "See your piece",
  },
  unsold_returning: {
    heading: "The piece goes back to you",
    text: ({ title }) =>
      `${title} did not sell, and your contract says that it comes back to you. We are getting it ready.`,
    action: "See your piece",
  },
  unsold_donated: {
    heading: "The piece has been given away",
    text: ({ title }) =>
      `${title} did not sell. As your contract says, it goes to people who can use it.`,
    action: "See your piece",
  },
  unsold_converted: {
    heading: "The piece stays with the shop",
    text: ({ title }) =>
      `${title} did not sell. As your contract says, it belongs to the shop from now on, and nothing is owed for it if it sells later.`,
    action: "See your piece",
  },
  sent_back: {
    heading: "It is on its way to you",
    text: ({ title }) => `We have sent ${title} back to the address that you gave us.`,
    action: "See your piece",
  },
  donated: {
    heading: "The piece has been given away",
    text: ({ title }) => `As you chose, ${title} has been given to people who can use it.`,
    action: "See your piece",
  },
  blocked: {
    heading: "We have set the piece aside",
    text: ({ title }) =>
      `We have to look into ${title} before anything else happens to it. It is not for sale meanwhile. The reason:`,
    action: "See your piece",
  },
  unblocked: {
    heading: "It goes on as before",
    text: ({ title }) =>
      `We have looked into ${title}, and it goes on from where it was. The days it was set aside are added to its dates.`,
    action: "See your piece",
  },
};

/** Tells a seller what has happened to their piece and what they can do about it. */
export function pieceNews(props: Props): Letter {
  const { heading, text, action } = LETTERS[props.news];
  const title = props.title.replaceAll(/\s+/g, " ").trim();
  const said: Block[] = props.words === null ? [] : [{ kind: "paragraph", text: props.words }];
  const points: Block[] =
    props.points.length === 0
      ? []
      : [{ kind: "facts", title: "In particular", lines: props.points }];
  return {
    subject: `${heading}: ${title} (${props.number})`,
    preview: `About ${title}.`,
    heading,
    blocks: [
      { kind: "paragraph", text: greeting(props.name) },
      { kind: "paragraph", text: text(props) },
      ...said,
      ...points,
      { kind: "action", label: action, url: props.url },
      {
        kind: "aside",
        text: "Questions are best asked on that page, where we see everything about the piece beside them.",
      },
    ],
  };
}
