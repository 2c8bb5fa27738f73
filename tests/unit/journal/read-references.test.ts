import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bibliography } from "@/lib/journal/references/bibliography";
import { bibtex } from "@/lib/journal/references/bibtex";
import { foldTitle, readDoi, readPmid } from "@/lib/journal/references/identifiers";
import { readReferences } from "@/lib/journal/references/read-references";
import { ris } from "@/lib/journal/references/ris";
import { texText } from "@/lib/journal/references/tex-text";

const read = (text: string) => readReferences(text)?.entries ?? [];
const only = (text: string) => {
  const [entry, ...more] = read(text);
  expect(more).toEqual([]);
  if (!entry || !("reference" in entry)) throw new Error(JSON.stringify(entry));
  return entry.reference;
};

/** Words that TeX has no opinion on, and some that it has. */
const word = fc
  .stringMatching(/^[A-Za-z0-9éüßøñ&%$#_{}\\~^ ,.]{1,40}$/)
  .map((text) => text.replace(/\s+/g, " ").trim())
  .filter((text) => /[A-Za-z]/.test(text) && !text.endsWith("."));
const name = fc.stringMatching(/^[A-Z][a-zéü]{1,9}(?: [A-Z][a-z]{1,9})?$/);
const number = fc.integer({ min: 1, max: 9_999 }).map(String);
const or = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const anySource: fc.Arbitrary<Bibliography> = fc.record({
  slug: fc.constant("key-2020"),
  medium: fc.constantFrom("article-journal", "chapter", "report", "thesis"),
  authors: fc.array(
    fc.oneof(
      fc.record({ family: name, given: name }),
      fc.record({ literal: fc.constantFrom("World Health Organization", "Cochrane") }),
    ),
    { minLength: 1, maxLength: 5 },
  ),
  authorsComplete: fc.boolean(),
  title: word,
  journal: word,
  year: fc.integer({ min: 1500, max: 2200 }),
  month: or(fc.integer({ min: 1, max: 12 })),
  day: fc.constant(null),
  volume: or(number),
  issue: or(number),
  pages: or(fc.tuple(number, number).map(([from, to]) => `${from}-${to}`)),
  publisher: or(name),
  issn: fc.constant("1061-4036"),
  doi: or(fc.stringMatching(/^10\.\d{4}\/[a-z0-9_{}\\()]{1,12}[a-z0-9]$/)),
  pmid: or(number),
  url: or(fc.constant("https://example.org/a_b?c=1&d=2#e")),
});

describe("what other programs write", () => {
  it("comes back from BibTeX as it was", () => {
    fc.assert(
      fc.property(anySource, ({ slug, ...source }) => {
        expect(only(bibtex({ slug, ...source }))).toEqual(source);
      }),
    );
  });

  it("comes back from RIS as it was", () => {
    fc.assert(
      fc.property(anySource, ({ slug, ...source }) => {
        const back = only(ris({ slug, ...source }));
        const [from, to] = source.pages?.split("-") ?? [];
        // RIS has no word for "and others", and a page is no range.
        const pages = from === to ? (from ?? null) : source.pages;
        expect(back).toEqual({ ...source, authorsComplete: true, pages });
      }),
    );
  });

  it("is read from BibTeX with macros, quotes, accents and names of all kinds", () => {
    const entries = read(`% A comment
      @comment{ not this }
      @string{jid = "Journal of Investigative Dermatology"}
      @Article{muller2019, author = {M{\\"u}ller, J{\\'o}zef and Esther van Zuuren and {WHO} and others},
        title = "The {Gut} \\& the skin: 5\\% more, " # {or less.}, journal = jid, date = {2019-03-01}, pages = {12--18},
        doi = {https://doi.org/10.1016/J.JID.2019}, eprint = {30000001}, eprinttype = {pubmed} }
      @misc{nothing, title = {No year}}
      @article{broken, title = {`);
    expect(entries).toHaveLength(3);
    expect(entries[0]).toEqual({
      entry: "muller2019",
      reference: expect.objectContaining({
        authors: [
          { family: "Müller", given: "Józef" },
          { family: "van Zuuren", given: "Esther" },
          { literal: "WHO" },
        ],
        authorsComplete: false,
        title: "The Gut & the skin: 5% more, or less",
        journal: "Journal of Investigative Dermatology",
        year: 2019,
        month: 3,
        day: 1,
        pages: "12-18",
        doi: "10.1016/J.JID.2019",
        pmid: "30000001",
      }) as object,
    });
    expect(entries[1]).toEqual({ entry: "nothing", problem: "It has no year." });
    expect(entries[2]).toEqual({
      entry: "broken",
      problem: "It does not end: a brace is missing.",
    });
  });

  it("is read from CSL-JSON, one or many", () => {
    const item = {
      id: "x1",
      type: "article-journal",
      title: "A trial",
      author: [
        { family: "Zuuren", "non-dropping-particle": "van", given: "E" },
        { literal: "WHO" },
      ],
      "container-title": "Gut",
      issued: { "date-parts": [["2020", 4]] },
      page: "1–9",
      DOI: "10.1136/gut",
      PMID: 123,
      URL: "javascript:alert(1)",
    };
    expect(only(JSON.stringify(item))).toMatchObject({
      authors: [{ family: "van Zuuren", given: "E" }, { literal: "WHO" }],
      journal: "Gut",
      year: 2020,
      month: 4,
      pages: "1-9",
      doi: "10.1136/gut",
      pmid: "123",
      url: null,
    });
    expect(read(JSON.stringify([item, { title: "x" }, 7]))).toMatchObject([
      { entry: "x1" },
      { problem: "It has no year." },
      { problem: "It is no CSL item." },
    ]);
  });

  it("never throws, whatever is pasted", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[@{}"#,=\\ a-z(]{0,60}$/)),
        fc.constantFrom("", "@article{", "TY  - JOUR\nTI  - ", "[", "@string{a="),
        (text, before) => {
          expect(() => readReferences(before + text)).not.toThrow();
        },
      ),
      { numRuns: 400 },
    );
    expect(readReferences("Palmer et al., Nature Genetics 2006")).toBeNull();
  });
});

it("reads DOIs and PMIDs however they are written", () => {
  for (const written of ["10.1/x", "https://x.org/10.1000/1", "doi", "10.1000/ a"])
    expect(readDoi(written)).toBeNull();
  for (const written of [
    "10.1038/ng1767",
    "doi: 10.1038/ng1767",
    "https://doi.org/10.1038/ng1767.",
  ])
    expect(readDoi(written)).toBe("10.1038/ng1767");
  for (const written of ["16550169", "PMID: 16550169", "https://pubmed.ncbi.nlm.nih.gov/16550169/"])
    expect(readPmid(written)).toBe("16550169");
  expect(readPmid("PMC12")).toBeNull();
});

it("takes titles that read the same for one", () => {
  expect(foldTitle("The gut–skin axis: a review.")).toBe(foldTitle("The Gut-Skin Axis — a Review"));
  expect(foldTitle("a".repeat(300))).toHaveLength(200);
});

it("reads TeX once, not what it wrote itself", () => {
  expect(texText("\\textbackslash{}{\\'e} \\~n --- \\v{c} \\ss{} \\textit{in vivo}")).toBe(
    "\\é ñ — č ß in vivo",
  );
});
