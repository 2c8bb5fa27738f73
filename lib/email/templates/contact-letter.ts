import type { Letter } from "../letter";
import type { PropsOf } from "../mail";

/**
 * What somebody wrote on the contact page, for the shop's own mailbox. The subject has only our words in it; the
 * writer's stand in the letter, as text.
 */
export function contactMessage(props: PropsOf<"contact-message">): Letter {
  const { name, replyTo, topic, orderNumber, message } = props;
  const about = orderNumber ? `${topic}, ${orderNumber}` : topic;
  return {
    subject: `Contact page: ${about}`,
    preview: `${name} writes about: ${about}.`,
    heading: "A message from the contact page",
    blocks: [
      {
        kind: "facts",
        title: "From",
        lines: [name, replyTo],
      },
      { kind: "facts", title: "About", lines: [about] },
      ...message
        .split(/\s*\n\s*/)
        .filter((line) => line !== "")
        .map((line) => ({ kind: "paragraph" as const, text: line })),
      { kind: "aside", text: "An answer to this mail goes to the address above." },
    ],
  };
}
