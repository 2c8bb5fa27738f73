import { describe, expect, it } from "vitest";
import { safeHref } from "@/lib/journal/document/href";
import { headingsOf } from "@/lib/journal/document/headings";
import { layOut } from "@/lib/journal/document/lay-out";
import { countWords, plainText, readingMinutes } from "@/lib/journal/document/plain-text";
import { type Mark } from "@/lib/journal/document/schema";
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
