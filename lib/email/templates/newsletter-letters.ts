import type { Block, Letter } from "../letter";
import type { PropsOf } from "../mail";

/** Asks whether it was really them who asked for the letter. */
export function newsletterConfirm({ url, days }: PropsOf<"newsletter-confirm">): Letter {
  return {
    subject: "Confirm that you want our letter",
    preview: "One click, and the journal's letter comes to this address.",
    heading: "Shall we write to you?",
    blocks: [
      {
        kind: "paragraph",
        text: "Somebody, we hope you, asked for the letter of our journal: new articles on gut and skin, and what has been corrected in old ones. It comes about twice a month.",
      },
      { kind: "action", label: "Yes, send me the letter", url },
      {
        kind: "aside",
        text: `If it was not you, there is nothing to do: without that click nothing comes, and the link runs out in ${days} days.`,
      },
    ],
  };
}

/** Tells whoever asked again that they get it already. */
export function newsletterKnown({ stopUrl }: PropsOf<"newsletter-known">): Letter {
  return {
    subject: "You get our letter already",
    preview: "Nothing more to do.",
    heading: "You get our letter already",
    blocks: [
      {
        kind: "paragraph",
        text: "Somebody asked for the letter of our journal to be sent to this address. It is: the next one comes as usual, and there is nothing to do.",
      },
      {
        kind: "link",
        text: "If you would rather not have it any more,",
        label: "stop the letter",
        url: stopUrl,
      },
    ],
  };
}

/** The letter itself: what the editors say, articles to read, and the way out. */
export function newsletterIssue(props: PropsOf<"newsletter">): Letter {
  const { subject, preview, pieces, stopUrl } = props;
  return {
    subject,
    preview,
    heading: subject,
    blocks: [
      ...pieces.flatMap(blocksOf),
      {
        kind: "link",
        text: "You get this because you asked for it and confirmed it. If you would rather not have it any more,",
        label: "stop the letter",
        url: stopUrl,
      },
    ],
  };
}

function blocksOf(piece: PropsOf<"newsletter">["pieces"][number]): Block[] {
  switch (piece.kind) {
    case "text":
      return piece.paragraphs.map((text) => ({ kind: "paragraph", text }));
    case "article":
      return [
        { kind: "facts", title: piece.title, lines: piece.lines },
        { kind: "action", label: "Read it", url: piece.url },
      ];
    case "things":
      return [
        {
          kind: "facts",
          title: "New in resale",
          lines: ["From the shop and no part of the journal. There is one of each."],
        },
        ...piece.things.map(({ title, price, url }): Block => ({
          kind: "link",
          text: `${title}, ${price}:`,
          label: "see it",
          url,
        })),
      ];
  }
}
