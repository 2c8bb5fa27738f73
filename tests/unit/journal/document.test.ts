import { describe, expect, it } from "vitest";
import { EMPTY_DOCUMENT, parseDocument } from "@/lib/journal/document/schema";

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
