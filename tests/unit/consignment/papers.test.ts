import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Contract, contractOf, contractSteps } from "@/lib/consignment/contract";
import { contractPaper } from "@/lib/consignment/contract-paper";
import { slipPaper } from "@/lib/consignment/slip-paper";
import { consignorShare, DEFAULT_SPLIT } from "@/lib/consignment/split";
import { CURRENT_TERMS, DEFAULT_MARKDOWNS } from "@/lib/consignment/terms";
import { currentTermsText, termsText } from "@/lib/consignment/terms-text";
import { renderPaper } from "@/lib/documents/render-paper";
import { percentOfBp } from "@/lib/money";
import { readPdf } from "../../support/read-pdf";

const contract: Contract = {
  round: 1,
  status: "accepted",
  priceCents: 24_800,
  currency: "usd",
  split: DEFAULT_SPLIT,
  markdowns: DEFAULT_MARKDOWNS,
  floorCents: 14_880,
  termDays: 180,
  graceDays: 14,
  shipByDays: 14,
  endOutcome: "donate",
  creditBonusBp: 1000,
  differences: null,
  note: null,
  proposedAt: new Date("2027-01-01T09:00:00Z"),
  expiresAt: new Date("2027-01-08T09:00:00Z"),
  termsVersion: 1,
  acceptedAt: new Date("2027-01-03T10:11:12Z"),
  acceptedIp: "192.0.2.7",
  acceptedAs: {
    name: "Łucja Seller",
    piece: "Camel wool coat",
    address: ["4 Pine Road", "Salem, OR 97301"],
  },
};
const accepted = {
  ...contract,
  number: "C-10234",
  termsVersion: 1,
  acceptedAt: new Date("2027-01-03T10:11:12Z"),
};

describe("a contract as a paper", () => {
  it("says who, what, when, from where, every price with its exact net, and the terms that were accepted", async () => {
    const { pages, title } = await readPdf(await renderPaper(contractPaper(accepted)));
    const all = pages.join(" ");
    expect(title).toBe("Consignment contract C-10234");
    for (const words of [
      "Łucja Seller, 4 Pine Road, Salem, OR 97301",
      "Camel wool coat (C-10234)",
      "January 3, 2027 at 10:11:12 AM UTC",
      "192.0.2.7",
      "$248.00",
      "$148.80",
      "Consignment terms, version 1",
      "It is given away.",
      "Within 14 days of accepting",
    ])
      expect(all).toContain(words);
    for (const step of contractSteps(contract, null)) {
      const { cents } = consignorShare(DEFAULT_SPLIT, step.priceCents);
      expect(step.cashCents).toBe(cents);
      expect(step.creditCents).toBe(cents + percentOfBp(cents, 1000));
    }
    expect(all).toContain("Within 90 days $248.00 60% $148.80 $163.68");
    expect(pages.at(-1)).toContain("with version 1 of the consignment terms");
  });

  it("comes from nothing but its row: the same row gives the same file", async () => {
    expect(await renderPaper(contractPaper(accepted))).toEqual(
      await renderPaper(contractPaper(accepted)),
    );
  });

  it("is written also where its seller is not known by name, and where nothing of the terms is on file", () => {
    const old = contractPaper({
      ...accepted,
      acceptedAs: null,
      acceptedIp: null,
      termsVersion: 99,
    });
    expect(JSON.stringify(old)).toContain("its owner, who consigns it");
    expect(JSON.stringify(old)).not.toContain("undefined");
  });
});

it("every step of a contract has the day on which it counts once the piece is listed", () => {
  const listedAt = new Date("2027-02-01T00:00:00Z");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (priceCents) => {
      const floorCents = Math.max(1, percentOfBp(priceCents, 6000));
      for (const step of contractSteps({ ...contract, priceCents, floorCents }, listedAt)) {
        expect(step.from?.getTime()).toBe(listedAt.getTime() + step.afterDays * 86_400_000);
        expect(step.cashCents).toBe(consignorShare(DEFAULT_SPLIT, step.priceCents).cents);
      }
    }),
  );
});

it("a contract whose JSON is not what was written is an error, not a guess", () => {
  expect(() => contractOf({ ...contract, split: "[]" })).toThrow();
  expect(() => contractOf({ ...contract, markdowns: [{ afterDays: -1, percentBp: 1 }] })).toThrow();
  expect(contractOf({ ...contract })).toEqual(contract);
});

it("a packing slip has its code, what it is, both addresses and how to pack", async () => {
  const paper = slipPaper({
    number: "C-10234",
    title: "Camel wool coat",
    kind: "Coats and jackets",
    sizeLabel: "US 8",
    color: "camel",
    from: ["Orla Seller", "4 Pine Road"],
    to: ["nécessité, Intake", "18 Mill Lane"],
    sendBy: new Date("2027-01-17T00:00:00Z"),
  });
  expect(paper.blocks).toContainEqual({ kind: "barcode", text: "C-10234" });
  const { pages } = await readPdf(await renderPaper(paper));
  expect(pages).toHaveLength(1);
  for (const words of [
    "C-10234",
    "Send it by January 17, 2027.",
    "4 Pine Road",
    "18 Mill Lane",
    "Coats and jackets",
  ])
    expect(pages[0]).toContain(words);
});

describe("the terms", () => {
  it("have a text for every version that could have been accepted", () => {
    for (let version = 1; version <= CURRENT_TERMS.version; version += 1)
      expect(termsText(version)?.version).toBe(version);
    expect(termsText(0)).toBeNull();
    expect(currentTermsText().version).toBe(CURRENT_TERMS.version);
  });

  it("name what changed, but for the first", () => {
    for (let version = 2; version <= CURRENT_TERMS.version; version += 1)
      expect(termsText(version)?.changes).toBeTruthy();
    expect(termsText(1)?.changes).toBeNull();
  });
});
