import { dayText } from "@/lib/days";
import type { Letter } from "../letter";
import type { PropsOf } from "../mail";
import { thingsBlock } from "./parcel-letters";

/** Says that somebody's wish to send things back has arrived. */
export function returnRequested(props: PropsOf<"return-requested">): Letter {
  return {
    subject: `Return ${props.returnNumber} for order ${props.number}`,
    preview: "We look at it within two working days.",
    heading: "We have your return",
    blocks: [
      {
        kind: "paragraph",
        text: `You would like to send back something of order ${props.number}. We look at it within two working days and send you a label; please keep it until then.`,
      },
      thingsBlock(props.lines),
      { kind: "action", label: "See the return", url: props.url },
    ],
  };
}

/** Says that a return may come, with what, and until when. */
export function returnApproved(props: PropsOf<"return-approved">): Letter {
  return {
    subject: `Send it back: return ${props.returnNumber}`,
    preview: `With our label, by ${dayText(props.sendBy)}.`,
    heading: "You can send it back",
    blocks: [
      {
        kind: "paragraph",
        text: `Print the label on the order’s page, put the things into any box, and hand it to the carrier by ${dayText(props.sendBy)}. The postage is paid.`,
      },
      thingsBlock(props.lines),
      { kind: "action", label: "Get the label", url: props.url },
      {
        kind: "aside",
        text: "Keep the carrier’s receipt until we have told you that it is here. We look at what arrived within two working days and give your money back.",
      },
    ],
  };
}

/** Says that a return may not come, and why. */
export function returnDeclined(props: PropsOf<"return-declined">): Letter {
  return {
    subject: `Return ${props.returnNumber}: we cannot take it back`,
    preview: props.reason,
    heading: "We cannot take this back",
    blocks: [
      {
        kind: "paragraph",
        text: `You asked to send back something of order ${props.number}. We are sorry that we cannot take it:`,
      },
      { kind: "paragraph", text: props.reason },
      { kind: "action", label: "View your order", url: props.url },
      {
        kind: "aside",
        text: "If you see it differently, answer on our contact page; a person reads it.",
      },
    ],
  };
}

/** Says that somebody's claim has arrived. */
export function claimReceived(props: PropsOf<"claim-received">): Letter {
  return {
    subject: `We look into it: ${props.claimNumber}, order ${props.number}`,
    preview: "An answer within two working days.",
    heading: "Thank you for telling us",
    blocks: [
      {
        kind: "paragraph",
        text: `You told us that something is wrong with order ${props.number}. We are sorry, and answer within two working days. Photographs help; you can add them on the order’s page.`,
      },
      thingsBlock(props.lines),
      { kind: "action", label: "Add photographs", url: props.url },
    ],
  };
}

const remedies = {
  refund:
    "We give you money back for it; the amounts are in a letter of their own. You need not send anything back.",
  resend: "We send it again. You owe nothing for it, and a letter says when it leaves.",
  send_back:
    "Please send it back with the label on the order’s page. The postage is paid, and all of the money goes back to you once it is here.",
} as const;

/** Says what is done about a claim. */
export function claimAnswered(props: PropsOf<"claim-answered">): Letter {
  const text =
    props.remedy === null
      ? "We have looked into it and cannot do anything about it:"
      : remedies[props.remedy];
  return {
    subject: `${props.claimNumber}: our answer for order ${props.number}`,
    preview: text,
    heading: props.remedy === null ? "We looked into it" : "We put it right",
    blocks: [
      { kind: "paragraph", text },
      ...(props.answer === null ? [] : [{ kind: "paragraph" as const, text: props.answer }]),
      { kind: "action", label: "View your order", url: props.url },
    ],
  };
}
