import fc from "fast-check";
import { expect, it } from "vitest";
import type { Paper } from "@/lib/documents/paper";
import { renderPaper } from "@/lib/documents/render-paper";
import { readPdf } from "../../support/read-pdf";

const paper = (blocks: Paper["blocks"], more: Partial<Paper> = {}): Paper => ({
  title: "Packing slip",
  reference: "C-10234",
  date: new Date("2027-01-01T00:00:00Z"),
  foot: "Lay it on top.",
  blocks,
  ...more,
});

it("sets every kind of block, with title, reference and page on each page", async () => {
  const rows = Array.from({ length: 70 }, (_, at) => [`Row ${at}`, "$1.00"]);
  const { pages, title } = await readPdf(
    await renderPaper(
      paper(
        [
          { kind: "barcode", text: "C-10234" },
          { kind: "heading", text: "The piece" },
          { kind: "subheading", text: "In short" },
          { kind: "paragraph", text: "A coat of wool." },
          { kind: "facts", rows: [{ label: "Size", value: "US 8" }] },
          { kind: "list", items: ["Fold it once"], boxes: true },
          { kind: "address", title: "To", lines: ["nécessité", "1 Elm Street"] },
          { kind: "cut" },
          {
            kind: "table",
            columns: [{ label: "If it sells" }, { label: "You have", align: "end" }],
            rows,
            sums: [["In all", "$70.00"]],
          },
          { kind: "aside", text: "The contract counts." },
        ],
        { lead: "For Łucja Ștefan" },
      ),
    ),
  );
  const all = pages.join(" ");
  for (const words of [
    "The piece",
    "In short",
    "A coat of wool.",
    "US 8",
    "Fold it once",
    "1 Elm Street",
    "Row 69",
    "$70.00",
    "The contract counts.",
    "For Łucja Ștefan",
  ]) {
    expect(all).toContain(words);
  }
  expect(title).toBe("Packing slip C-10234");
  expect(pages.length).toBeGreaterThan(1);
  for (const [at, page] of pages.entries()) {
    expect(page).toContain(`C-10234 · ${at + 1} of ${pages.length}`);
    expect(page).toContain("Lay it on top.");
  }
});

it("gives the same file for the same content", async () => {
  const one = paper([{ kind: "paragraph", text: "Once." }]);
  expect(await renderPaper(one)).toEqual(await renderPaper(one));
});

it("sets whatever people write; what its faces lack becomes a question mark", async () => {
  const { pages } = await readPdf(
    await renderPaper(paper([{ kind: "paragraph", text: "日本 coat 😀 שלום." }])),
  );
  expect(pages[0]).toContain("?? coat ? ????.");
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (text) => {
      const pdf = await renderPaper(
        paper([
          { kind: "paragraph", text },
          { kind: "facts", rows: [{ label: text, value: text }] },
        ]),
      );
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-");
    }),
    { numRuns: 25 },
  );
});
