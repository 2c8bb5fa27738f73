import { formatCents } from "@/lib/money";
import type { Letter } from "../letter";
import type { PropsOf } from "../mail";
import { listed } from "./words";

/** The one mail that somebody asked for: a thing is back, or one like a sold piece has come in. */
export function alertLetter(props: PropsOf<"alert">): Letter {
  const { title, asked } = props;
  const itself = props.about === "itself";
  const name = title.replaceAll(/\s+/g, " ").trim();
  return {
    subject: itself ? `Back: ${name}` : `Like the piece you asked about: ${name}`,
    preview: itself ? "It can be bought again." : `Similar to ${listed(asked)}.`,
    heading: itself ? "It is back" : "One like it has come in",
    blocks: [
      {
        kind: "paragraph",
        text: itself
          ? `You asked about ${title}. It can be bought again, as of this moment.`
          : `You asked us to write when something like ${listed(asked)} comes in. This piece has just been put on sale. There is one of it.`,
      },
      {
        kind: "items",
        items: [
          {
            title,
            detail: props.detail,
            amount: formatCents(props.priceCents, props.currency),
            picture: props.picture,
          },
        ],
      },
      { kind: "action", label: "See it in the shop", url: props.url },
      {
        kind: "aside",
        text: "Nothing is set aside for you, so it may be gone when you look. This was the one letter you asked for; we do not write about it again.",
      },
      {
        kind: "link",
        text: "If you are waiting for other things and would rather not be,",
        label: "stop letters like this",
        url: props.stopUrl,
      },
    ],
  };
}
