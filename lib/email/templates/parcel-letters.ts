import { dayText } from "@/lib/days";
import type { Block, Letter } from "../letter";
import type { PropsOf } from "../mail";

type Things = readonly { readonly title: string; readonly quantity: number }[];

/** What is in a parcel, without amounts. */
export function thingsBlock(lines: Things): Block {
  return {
    kind: "items",
    items: lines.map(({ title, quantity }) => ({
      title,
      detail: quantity === 1 ? "" : `Quantity ${quantity}`,
      amount: null,
    })),
  };
}

/** Says that a parcel has left, and when it will be there. */
export function parcelShipped(props: PropsOf<"parcel-shipped">): Letter {
  const { number, parcel, carrier, tracking } = props;
  const which = parcel.of > 1 ? `Parcel ${parcel.position} of ${parcel.of}` : "Your parcel";
  const when = dayText(props.promisedFor);
  return {
    subject: props.again ? `Sent again: order ${number}` : `On its way: order ${number}`,
    preview: `With you by ${when}.`,
    heading: props.again ? "It is on its way again" : "It is on its way",
    blocks: [
      {
        kind: "paragraph",
        text: `${which} of order ${number} has left us with ${carrier} and will be with you by ${when}.${
          props.again ? " It takes the place of the one that was lost. You owe nothing for it." : ""
        }`,
      },
      { kind: "action", label: "Follow your parcel", url: props.url },
      thingsBlock(props.lines),
      ...(tracking === null
        ? []
        : [{ kind: "facts" as const, title: "Tracking number", lines: [tracking] }]),
      ...(props.trackingUrl === null
        ? []
        : [
            {
              kind: "link" as const,
              text: `${carrier} has a page of its own about it:`,
              label: "see it there",
              url: props.trackingUrl,
            },
          ]),
    ],
  };
}

/** Says that a parcel has arrived, and until when things may come back. */
export function parcelDelivered(props: PropsOf<"parcel-delivered">): Letter {
  const { number, parcel, careDays, pieceDays } = props;
  const which = parcel.of > 1 ? `Parcel ${parcel.position} of ${parcel.of}` : "Your parcel";
  const windows = [
    careDays === null ? null : `Unopened care can come back for ${careDays} days`,
    pieceDays === null ? null : `${careDays === null ? "A piece" : "a piece"} for ${pieceDays}`,
  ].filter((part) => part !== null);
  return {
    subject: `Delivered: order ${number}`,
    preview: "It has arrived. What to do if something is wrong.",
    heading: "It has arrived",
    blocks: [
      {
        kind: "paragraph",
        text: `${which} of order ${number} was delivered. If it is not where you expect it, or something in it is damaged or wrong, tell us on the order’s page.`,
      },
      thingsBlock(props.lines),
      {
        kind: "paragraph",
        text: `${windows.join(", ")}${careDays === null ? " days" : ""}, from today.`,
      },
      { kind: "action", label: "View your order", url: props.url },
    ],
  };
}

/** Says where an order is going from now on. */
export function addressCorrected(props: PropsOf<"address-corrected">): Letter {
  return {
    subject: `New address for order ${props.number}`,
    preview: "Where your order is going now.",
    heading: "The address was changed",
    blocks: [
      { kind: "paragraph", text: `Order ${props.number} is going to this address from now on.` },
      { kind: "facts", title: "Going to", lines: props.shipTo },
      { kind: "action", label: "View your order", url: props.url },
      {
        kind: "aside",
        text: "If you did not ask for this, write to us at once: we have not sent anything yet.",
      },
    ],
  };
}
