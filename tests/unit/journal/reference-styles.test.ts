import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apa } from "@/lib/journal/references/apa";
import type { Bibliography } from "@/lib/journal/references/bibliography";
import { bibtex } from "@/lib/journal/references/bibtex";
import { exportReferences, isExportFormat } from "@/lib/journal/references/export-references";
import { ris } from "@/lib/journal/references/ris";
import { plainReference } from "@/lib/journal/references/styled-reference";
import { vancouver } from "@/lib/journal/references/vancouver";

const palmer: Bibliography = {
  slug: "palmer-2006",
  medium: "article-journal",
  authors: [
    { family: "Palmer", given: "CNA" },
    { family: "Irvine", given: "Alan D." },
    { family: "Dupont", given: "Jean-Luc" },
  ],
  authorsComplete: true,
  title: "Common variants & 5% of the barrier_protein",
  journal: "Nature Genetics",
  year: 2006,
  month: null,
  day: null,
  volume: "38",
  issue: "4",
  pages: "441-446",
  publisher: null,
  issn: null,
  doi: "10.1038/ng1767",
  pmid: "16550169",
  url: null,
};
const authors = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ family: `A${index + 1}`, given: "B" }));

describe("Vancouver", () => {
  it("names six authors and where it stands", () => {
    expect(plainReference(vancouver(palmer))).toBe(
      "Palmer CNA, Irvine AD, Dupont JL. Common variants & 5% of the barrier_protein. Nature Genetics. 2006;38(4):441-446.",
    );
    expect(plainReference(vancouver({ ...palmer, authors: authors(7) }))).toMatch(
      /^A1 B, A2 B, A3 B, A4 B, A5 B, A6 B, et al\. Common/,
    );
    expect(vancouver({ ...palmer, authors: [] }).before).toMatch(/^Common/);
  });
});

describe("APA", () => {
  it("puts the year behind the authors and the volume in italics", () => {
    expect(apa(palmer)).toEqual({
      before:
        "Palmer, C. N. A., Irvine, A. D., & Dupont, J.-L. (2006). Common variants & 5% of the barrier_protein. ",
      italic: "Nature Genetics, 38",
      after: "(4), 441–446.",
    });
  });

  it("lists twenty authors, and of more the first nineteen and the last", () => {
    expect(apa({ ...palmer, authors: authors(20) }).before).toMatch(
      /A19, B\., & A20, B\. \(2006\)/,
    );
    expect(apa({ ...palmer, authors: authors(30) }).before).toMatch(
      /A19, B\., … A30, B\. \(2006\)/,
    );
    expect(apa({ ...palmer, authors: authors(2), authorsComplete: false }).before).toMatch(
      /^A1, B\., A2, B\., et al\. \(2006\)/,
    );
    expect(apa({ ...palmer, authors: [{ literal: "World Health Organization" }] }).before).toMatch(
      /^World Health Organization\. \(2006\)/,
    );
  });

  it("does without what is not on file", () => {
    expect(plainReference(apa({ ...palmer, volume: null, issue: null, pages: null }))).toMatch(
      / Nature Genetics\.$/,
    );
  });
});

describe("BibTeX", () => {
  it("is an entry under the key, with TeX's own signs escaped", () => {
    expect(bibtex(palmer)).toBe(`@article{palmer-2006,
  author = {Palmer, CNA and Irvine, Alan D. and Dupont, Jean-Luc},
  title = {{Common variants \\& 5\\% of the barrier\\_protein}},
  journal = {Nature Genetics},
  year = {2006},
  volume = {38},
  number = {4},
  pages = {441--446},
  doi = {10.1038/ng1767},
  pmid = {16550169},
}
`);
    expect(bibtex({ ...palmer, authorsComplete: false })).toContain("Jean-Luc and others}");
    expect(bibtex({ ...palmer, medium: "webpage" })).toMatch(/^@misc\{.*howpublished/s);
  });

  it("keeps its braces in balance, whatever a title holds", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, family) => {
        const entry = bibtex({ ...palmer, title, authors: [{ family }] });
        let depth = 0;
        for (const [sign] of entry.matchAll(/\\[{}]|[{}]/g)) {
          if (sign === "{") depth += 1;
          if (sign === "}") depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe("RIS", () => {
  it("is a record of lines, each with its tag", () => {
    expect(ris({ ...palmer, month: 3 }).split("\r\n")).toEqual([
      "TY  - JOUR",
      "ID  - palmer-2006",
      "AU  - Palmer, CNA",
      "AU  - Irvine, Alan D.",
      "AU  - Dupont, Jean-Luc",
      "TI  - Common variants & 5% of the barrier_protein",
      "JO  - Nature Genetics",
      "PY  - 2006",
      "DA  - 2006/03//",
      "VL  - 38",
      "IS  - 4",
      "SP  - 441",
      "EP  - 446",
      "DO  - 10.1038/ng1767",
      "AN  - 16550169",
      "ER  - ",
      "",
    ]);
  });

  it("lets no text begin a line of its own", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "\r", "\n", "\u2028", " ", "-") }),
        (title) => {
          for (const line of ris({ ...palmer, title: `${title}\r\nTY  - BOOK` }).split(
            /[\r\n\u2028]+/,
          ))
            expect(line).toMatch(/^([A-Z]{2} {2}- .*)?$/);
          expect(ris({ ...palmer, title: `x\r\nTY  - BOOK` }).match(/^TY/gm)).toHaveLength(1);
        },
      ),
    );
  });
});

it("writes files of many, in the formats there are", () => {
  expect(exportReferences([palmer, palmer], "bib").body.match(/^@article/gm)).toHaveLength(2);
  expect(exportReferences([palmer], "ris").type).toMatch(/research-info/);
  expect(["bib", "ris", "toString", "exe"].map(isExportFormat)).toEqual([true, true, false, false]);
});
