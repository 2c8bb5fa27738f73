import type { Paper, PaperBlock } from "../documents/paper";
import { dayText } from "../days";
import type { ReturnWindows } from "../orders/return-queries";
import type { PackedParcel } from "./queries";

const FOOT = "Something wrong? Order page, or the shop’s contact page: we answer within two days.";

/** What lies in each parcel for its shopper: no prices, since it may be a present. One page each. */
export function packingSlips(
  parcels: readonly PackedParcel[],
  windows: ReturnWindows,
  at: Date,
): Paper {
  const [first] = parcels;
  return {
    title: "Packing slip",
    reference: parcels.length === 1 && first ? first.name : `${parcels.length} parcels`,
    date: at,
    blocks: parcels.flatMap((parcel, index) => [
      ...(index > 0 ? [{ kind: "page" as const }] : []),
      ...slip(parcel, windows),
    ]),
    foot: FOOT,
  };
}

function slip(parcel: PackedParcel, windows: ReturnWindows): PaperBlock[] {
  return [
    { kind: "barcode", text: parcel.name },
    { kind: "address", title: "For", lines: parcel.shipTo },
    {
      kind: "facts",
      rows: [
        { label: "Order", value: parcel.name },
        {
          label: "Delivery",
          value: `${parcel.rateName}, with you by ${dayText(parcel.promisedFor)}`,
        },
      ],
    },
    { kind: "heading", text: "In this parcel" },
    {
      kind: "table",
      columns: [{ label: "What" }, { label: "Number" }, { label: "How many", align: "end" }],
      rows: parcel.lines.map((line) => [
        [line.title, line.detail].filter(Boolean).join(", "),
        line.sku,
        String(line.quantity),
      ]),
    },
    {
      kind: "aside",
      text: `Unopened care can come back for ${windows.curatedDays} days, a piece for ${windows.resaleDays}: ask for a return on the order’s page, by the link in your receipt.`,
    },
  ];
}

type Pick = {
  sku: string;
  title: string;
  detail: string;
  shelf: string | null;
  quantity: number;
  parcels: string[];
};

/** Everything that is needed for these parcels, in the order of the shelves: walked once. */
export function pickList(parcels: readonly PackedParcel[], at: Date): Paper {
  const [first] = parcels;
  const picks = new Map<string, Pick>();
  for (const { name, lines } of parcels) {
    for (const { sku, title, detail, shelf, quantity } of lines) {
      const pick = picks.get(sku) ?? { sku, title, detail, shelf, quantity: 0, parcels: [] };
      picks.set(sku, {
        ...pick,
        quantity: pick.quantity + quantity,
        parcels: [...pick.parcels, quantity > 1 ? `${name} × ${quantity}` : name],
      });
    }
  }
  const place = ({ shelf, sku }: Pick) => `${shelf ?? "~"} ${sku}`;
  const sorted = [...picks.values()].toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  return {
    title: "Pick list",
    reference: first && parcels.length === 1 ? first.name : `${parcels.length} parcels`,
    date: at,
    blocks: [
      {
        kind: "table",
        columns: [
          { label: "Shelf" },
          { label: "Number" },
          { label: "What" },
          { label: "For" },
          { label: "How many", align: "end" },
        ],
        rows: sorted.map((pick) => [
          pick.shelf ?? "",
          pick.sku,
          [pick.title, pick.detail].filter(Boolean).join(", "),
          pick.parcels.join(", "),
          String(pick.quantity),
        ]),
      },
    ],
    foot: "Cross off what is on the cart.",
  };
}
