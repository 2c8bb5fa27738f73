import { describe, expect, it } from "vitest";
import { safeHref } from "@/lib/journal/document/href";
import { headingsOf } from "@/lib/journal/document/headings";
import { layOut } from "@/lib/journal/document/lay-out";
import { countWords, plainText, readingMinutes } from "@/lib/journal/document/plain-text";
import { EMPTY_DOCUMENT, parseDocument, type Mark } from "@/lib/journal/document/schema";
import { namedIngredients, tieInPlaces } from "@/lib/journal/document/tie-ins";
import type { EvidenceGrade } from "@/lib/journal/evidence";
import {
  cites,
  claims,
  doc,
  heading,
  names,
  paragraph,
  points,
  tieIn,
  words,
} from "./make-document";

const everything = {
  type: "doc",
  content: [
    { type: "paragraph" },
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "A" }] },
    {
      type: "orderedList",
      attrs: { start: 3, type: null },
      content: [
        {
          type: "listItem",
          content: [
            { type: "paragraph", content: [{ type: "hardBreak" }] },
            {
              type: "bulletList",
              content: [{ type: "listItem", content: [{ type: "paragraph" }] }],
            },
          ],
        },
      ],
    },
    { type: "blockquote", attrs: { source: "Somebody" }, content: [{ type: "paragraph" }] },
    {
      type: "figure",
      attrs: {
        base: "journal/uploads/a1",
        width: 1600,
        height: 1000,
        dominant: "#AABBCC",
        alt: "",
        credit: "",
      },
      content: [{ type: "text", text: "c", marks: [{ type: "bold" }] }],
    },
    {
      type: "table",
      attrs: { caption: null },
      content: [
        {
          type: "tableRow",
          content: [
            {
              type: "tableHeader",
              attrs: { colspan: 1, rowspan: 2, colwidth: [120], align: null },
              content: [{ type: "paragraph" }],
            },
          ],
        },
      ],
    },
    { type: "callout", attrs: { kind: "caution", title: null }, content: [{ type: "paragraph" }] },
    { type: "tieIn", attrs: { ingredient: "glycerin", product: "plain-cream" } },
    {
      type: "paragraph",
      content: [
        { type: "footnote", attrs: { text: "n" } },
        { type: "citation", attrs: { references: ["a-2001"] }, marks: [{ type: "italic" }] },
        {
          type: "text",
          text: "x",
          marks: [
            { type: "claim", attrs: { references: [], grade: null, note: "" } },
            { type: "comment", attrs: { id: "0190f0f0-0000-7000-8000-000000000001" } },
            { type: "link", attrs: { href: "https://example.org/a" } },
          ],
        },
      ],
    },
  ],
};

describe("a document", () => {
  it("is read as it was written", () => {
    expect(parseDocument(everything)).toEqual({ ok: true, value: everything });
    expect(parseDocument(EMPTY_DOCUMENT).ok).toBe(true);
  });

  const inParagraph = (node: unknown) => ({
    type: "doc",
    content: [{ type: "paragraph", content: [node] }],
  });
  const marked = (mark: unknown) => inParagraph({ type: "text", text: "x", marks: [mark] });
  const figure = (attrs: object) => ({
    type: "doc",
    content: [
      {
        type: "figure",
        attrs: {
          base: "journal/a",
          width: 1,
          height: 1,
          dominant: "#aabbcc",
          alt: "",
          credit: "",
          ...attrs,
        },
      },
    ],
  });

  it.each<[string, unknown]>([
    ["no object", null],
    ["no document", { type: "paragraph" }],
    ["an empty one", { type: "doc", content: [] }],
    ["an unknown node", { type: "doc", content: [{ type: "image", attrs: { src: "x" } }] }],
    ["an unknown inline node", inParagraph({ type: "image", src: "x" })],
    ["an unknown mark", marked({ type: "code" })],
    ["a stray attribute", inParagraph({ type: "text", text: "x", onclick: "x" })],
    ["a link's stray attribute", marked({ type: "link", attrs: { href: "/a", target: "_self" } })],
    ["an empty text", inParagraph({ type: "text", text: "" })],
    ["a NUL", inParagraph({ type: "text", text: "a\u0000" })],
    ["half a surrogate", inParagraph({ type: "text", text: "a\ud800" })],
    ["a script's address", marked({ type: "link", attrs: { href: "javascript:0" } })],
    ["a key that is a path", marked({ type: "ingredient", attrs: { slug: "../x" } })],
    [
      "a grade that is none",
      marked({ type: "claim", attrs: { references: [], grade: "great", note: "" } }),
    ],
    ["a citation of nothing", inParagraph({ type: "citation", attrs: { references: [] } })],
    [
      "a heading of the page's own level",
      { type: "doc", content: [{ type: "heading", attrs: { level: 1 } }] },
    ],
    ["a picture from elsewhere", figure({ base: "https://example.org/a" })],
    ["a picture above the store", figure({ base: "journal/../a" })],
    ["a color that is a style", figure({ dominant: "red;x:url(a)" })],
  ])("is refused: %s", (_, value) => {
    expect(parseDocument(value).ok).toBe(false);
  });

  it("is refused where it is deep enough to break what reads it, and says where it stumbled", () => {
    let nested: unknown = { type: "paragraph" };
    for (let depth = 0; depth < 20_000; depth += 1)
      nested = { type: "bulletList", content: [{ type: "listItem", content: [nested] }] };
    expect(parseDocument({ type: "doc", content: [nested] }).ok).toBe(false);
    expect(parseDocument(figure({ alt: 3 }))).toMatchObject({
      code: "not_a_document",
      detail: { at: "content.0.attrs.alt" },
    });
  });
});

describe("where a link leads", () => {
  it.each([
    "https://example.org/a?b=c#d",
    "HTTP://example.org",
    "mailto:a@example.org",
    "/journal/barrier-first",
    "#references",
  ])("stays: %s", (href) => {
    expect(safeHref(href)).toBe(href);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "//example.org",
    "/\\example.org",
    "\\\\example.org",
    "example.org",
    "https:",
    "https:///x",
    "mailto:",
    "",
    `https://example.org/${"a".repeat(2_000)}`,
    "https://example.org/\ud800",
  ])("is dropped: %j", (href) => {
    expect(safeHref(href)).toBeNull();
  });
});

it("gives every heading an anchor of its own", () => {
  const text = doc(
    heading("Über Öle & more?"),
    heading("Part", 3),
    heading("Part"),
    heading("Part 2"),
    heading("…"),
    heading(""),
  );
  expect(headingsOf(text).map(({ id, level }) => [id, level])).toEqual([
    ["on-uber-ole-more", 2],
    ["on-part", 3],
    ["on-part-2", 2],
    ["on-part-2-2", 2],
    ["on-part-3", 2],
  ]);
});

it("counts words wherever they stand, without numbers and notes", () => {
  const text = doc(
    heading("Two words"),
    paragraph(words("one"), cites("a-2001"), { type: "footnote", attrs: { text: "not these" } }),
    points([words("in a list")]),
  );
  expect(plainText(text)).toBe("Two words\none\nin a list");
  expect(countWords(text)).toBe(6);
  expect([readingMinutes(6), readingMinutes(700), readingMinutes(1_100)]).toEqual([1, 4, 6]);
});

it("keeps what editors say to each other from readers, and numbers footnotes", () => {
  const comment: Mark = {
    type: "comment",
    attrs: { id: "0190f0f0-0000-7000-8000-000000000001" },
  };
  const note = (text: string) => ({ type: "footnote" as const, attrs: { text } });
  const body = layOut(doc(paragraph(words("x", comment), note("a")), paragraph(note("b"))));
  expect(JSON.stringify(body)).not.toContain(comment.attrs.id);
  expect(body.footnotes).toEqual([
    { number: 1, text: "a" },
    { number: 2, text: "b" },
  ]);
});

describe("which products may stand in the text", () => {
  const passage = (grades: EvidenceGrade[], ...ingredients: string[]) =>
    paragraph(
      ...grades.map((grade, index) => claims(`Claim ${index}.`, ["a-2001"], grade)),
      ...ingredients.map((slug) => names(slug, slug)),
    );
  const place = (...content: Parameters<typeof doc>) =>
    tieInPlaces(doc(...content)).map((one) => one.passage);

  it("those below a passage that names their ingredient and whose weakest claim is moderate", () => {
    expect(
      place(passage(["strong", "moderate"], "glycerin"), tieIn("glycerin", "plain-cream")),
    ).toEqual([{ grade: "moderate", claim: "Claim 1." }]);
  });

  it.each<[string, Parameters<typeof doc>]>([
    ["one limited claim is enough to keep it out", [passage(["strong", "limited"], "glycerin")]],
    ["so is a claim without evidence", [passage(["none"], "glycerin")]],
    ["and a passage without claims", [passage([], "glycerin")]],
    ["and one about something else", [passage(["strong"], "squalane")]],
    ["and one in another part", [passage(["strong"], "glycerin"), heading("Next")]],
    [
      "the nearest passage counts",
      [passage(["strong"], "glycerin"), passage(["limited"], "glycerin")],
    ],
  ])("%s", (_, content) => {
    expect(place(...content, tieIn("glycerin", "plain-cream"))).toEqual([null]);
  });

  it("none above the passage", () => {
    expect(place(tieIn("glycerin", "plain-cream"), passage(["strong"], "glycerin"))).toEqual([
      null,
    ]);
  });

  it("and readers see nothing of the others", () => {
    const shown = layOut(
      doc(passage(["limited"], "glycerin"), tieIn("glycerin", "plain-cream")),
    ).sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
    expect(shown).toEqual(["paragraph"]);
  });
});

it("lists the ingredients that a text names, each once", () => {
  expect(
    namedIngredients(
      doc(paragraph(names("a", "inulin"), names("b", "inulin")), points([names("c", "glycerin")])),
    ),
  ).toEqual(["inulin", "glycerin"]);
});
