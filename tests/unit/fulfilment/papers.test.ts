import { describe, expect, it } from "vitest";
import { renderPaper } from "@/lib/documents/render-paper";
import { packingSlips, pickList } from "@/lib/fulfilment/papers";
import type { PackedParcel } from "@/lib/fulfilment/queries";
import { readPdf } from "../../support/read-pdf";

const AT = new Date("2026-11-30T09:00:00Z");
const WINDOWS = { curatedDays: 30, resaleDays: 14 };

function parcel(name: string, lines: PackedParcel["lines"]): PackedParcel {
  return {
    id: name,
    name,
    shipBy: "2026-12-01",
    promisedFor: "2026-12-08",
    rateName: "Standard",
    placedAt: AT,
    shipTo: ["Juniper Vale", "27 Example Row", "Brooklyn, NY 11211"],
    phone: null,
    lines,
  };
}

const soap = { sku: "SR-117", title: "Marsh Bar Soap", detail: "4.2 oz (120 g)", shelf: null };
const coat = { sku: "RS-0001", title: "Camel coat", detail: "US 8", shelf: "A-03" };
const parcels = [
  parcel("N-100001/1", [
    { ...soap, quantity: 2 },
    { ...coat, quantity: 1 },
  ]),
  parcel("N-100002/1", [{ ...soap, quantity: 1 }]),
];

describe("a packing slip", () => {
  it("is a page per parcel: what lies in it, for whom, by when, and no price", async () => {
    const { pages } = await readPdf(await renderPaper(packingSlips(parcels, WINDOWS, AT)));
    expect(pages).toHaveLength(2);
    const [first = "", second = ""] = pages;
    for (const words of [
      "N-100001/1",
      "Juniper Vale",
      "Brooklyn, NY 11211",
      "December 8",
      "30 days",
    ])
      expect(first).toContain(words);
    expect(first).toContain("Camel coat, US 8 RS-0001 1");
    expect(second).toContain("Marsh Bar Soap, 4.2 oz (120 g) SR-117 1");
    expect(second).not.toContain("Camel coat");
    expect(first + second).not.toContain("$");
  });
});

describe("a pick list", () => {
  it("takes everything of one shelf at once and says which parcels it is for", async () => {
    const { pages } = await readPdf(await renderPaper(pickList(parcels, AT)));
    const text = pages.join(" ");
    expect(text).toContain("2 parcels");
    expect(text).toContain("N-100001/1 × 2, N-100002/1 3");
    expect(text.indexOf("A-03")).toBeLessThan(text.indexOf("SR-117"));
  });

  it("of one parcel bears its name", () => {
    expect(pickList(parcels.slice(0, 1), AT).reference).toBe("N-100001/1");
  });
});
