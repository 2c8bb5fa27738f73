import type { Paper } from "../documents/paper";
import { dayText } from "./paper-words";

/** What a packing slip says. */
export type Slip = {
  readonly number: string;
  readonly title: string;
  readonly kind: string;
  readonly sizeLabel: string | null;
  readonly color: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly sendBy: Date;
};

/** How a piece is packed; it says nothing that any category would have otherwise. */
const PACKING: readonly string[] = [
  "Clean it as you declared, and empty its pockets and compartments.",
  "Wrap it in tissue or a clean bag, then in a box or an envelope that it does not rattle in.",
  "Put in what belongs to it: straps, keys, spare buttons, dust bag, papers.",
  "Lay this sheet on top, folded with the code outside.",
  "Take the tracking number and enter it on the piece's page.",
];

/** The sheet that lies in the parcel, so that it is known whose it is before it is unwrapped. */
export function slipPaper(slip: Slip): Paper {
  const { number, title, kind, sizeLabel, color, from, to, sendBy } = slip;
  return {
    title: "Packing slip",
    reference: number,
    lead: `Send it by ${dayText(sendBy)}.`,
    date: sendBy,
    foot: "The contract counts, not this sheet.",
    blocks: [
      { kind: "barcode", text: number },
      {
        kind: "facts",
        rows: [
          { label: "Piece", value: title },
          { label: "Kind", value: kind },
          ...(sizeLabel ? [{ label: "Size", value: sizeLabel }] : []),
          { label: "Color", value: color },
        ],
      },
      { kind: "heading", text: "Before you close the parcel" },
      { kind: "list", items: PACKING, boxes: true },
      { kind: "cut" },
      { kind: "address", title: "To", lines: to },
      { kind: "address", title: "From", lines: from },
    ],
  };
}
