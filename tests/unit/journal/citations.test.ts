import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citationTurns, layOutBody } from "@/lib/journal/body";
import { allClaims, citationNumbers, citedReferences } from "@/lib/journal/citations";
import { sectionsSchema, type Section, type TextNode } from "@/lib/journal/schema";

const claim = (text: string, references: string[], italic = false): TextNode => ({
  type: "text",
  text,
  marks: [
    ...(italic ? [{ type: "italic" as const }] : []),
    { type: "claim", attrs: { references, evidence: "limited", meaning: "One study" } },
  ],
});
const plain = (text: string): TextNode => ({ type: "text", text });
const paragraph = (...content: TextNode[]): Section["content"][number] => ({
  type: "paragraph",
  content,
});

describe("numbers of references", () => {
  it("count by first appearance, however often and wherever a reference is cited again", () => {
    const sections: Section[] = [
      { heading: null, content: [paragraph(plain("A"), claim("B.", ["b", "a"]))] },
      {
        heading: "Two",
        content: [
          {
            type: "bulletList",
            content: [
              { type: "listItem", content: [{ type: "paragraph", content: [claim("C.", ["c"])] }] },
            ],
          },
          paragraph(claim("D.", ["a", "d"])),
        ],
      },
    ];
    expect([...citationNumbers(sections)]).toEqual([
      ["b", 1],
      ["a", 2],
      ["c", 3],
      ["d", 4],
    ]);
    const body = layOutBody(sections);
    expect(body[1]?.blocks[1]?.lines[0]?.[0]?.citations).toEqual([
      { number: 2, turn: 2 },
      { number: 4, turn: 1 },
    ]);
    expect([...citationTurns(body)]).toEqual([
      [1, 1],
      [2, 2],
      [3, 1],
      [4, 1],
    ]);
  });

  it("stay gapless and in order for any text", () => {
    const slugs = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), {
      minLength: 1,
      maxLength: 4,
    });
    const node = fc.oneof(
      fc.string({ minLength: 1 }).map(plain),
      fc.tuple(fc.string({ minLength: 1 }), slugs).map(([text, refs]) => claim(text, refs)),
    );
    const content = fc.array(
      fc.array(node, { minLength: 1 }).map((nodes) => paragraph(...nodes)),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(fc.array(content, { minLength: 1 }), (blocks) => {
        const sections = blocks.map((own) => ({ heading: "H", content: own }));
        const numbers = [...citationNumbers(sections).values()];
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        expect(citedReferences(sections)).toHaveLength(numbers.length);
        const anchors = layOutBody(sections).flatMap((section) =>
          section.blocks.flatMap(({ lines }) =>
            lines.flat().flatMap(({ citations }) => citations.map((c) => `${c.number}-${c.turn}`)),
          ),
        );
        expect(new Set(anchors).size).toBe(anchors.length);
      }),
    );
  });
});

it("takes a sentence in several pieces as one claim", () => {
  const sections = [
    {
      heading: null,
      content: [paragraph(claim("A ", ["a"]), claim("b", ["a"], true), claim(".", ["a"]))],
    },
  ];
  expect(allClaims(sections)).toEqual([
    { text: "A b.", references: ["a"], evidence: "limited", meaning: "One study" },
  ]);
  const [phrase] = layOutBody(sections)[0]?.blocks[0]?.lines[0] ?? [];
  expect(phrase?.runs).toEqual([{ text: "A " }, { text: "b", italic: true }, { text: "." }]);
  expect(phrase?.citations).toEqual([{ number: 1, turn: 1 }]);
});

it("keeps nothing but the marks and nodes it knows", () => {
  const of = (node: unknown) => [
    { heading: null, content: [{ type: "paragraph", content: [node] }] },
  ];
  const refused = [
    { type: "image", src: "x" },
    { type: "text", text: "x", marks: [{ type: "link", attrs: { href: "javascript:0" } }] },
    { type: "text", text: "" },
    { type: "text", text: "x", onclick: "x" },
    { type: "text", text: "x", marks: [{ type: "ingredient", attrs: { slug: "../x" } }] },
    { ...claim("x", []) },
  ];
  expect(sectionsSchema.safeParse(of(plain("x"))).success).toBe(true);
  for (const node of refused) expect(sectionsSchema.safeParse(of(node)).success).toBe(false);
});
