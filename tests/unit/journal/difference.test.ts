import fc from "fast-check";
import { expect, it } from "vitest";
import type { ArticleContent } from "@/lib/journal/article-content";
import { difference, type DifferenceLine } from "@/lib/journal/document/difference";
import { anyDocument } from "./any-document";
import { claims, doc, paragraph, words } from "./make-document";

const content = (body: ArticleContent["body"], standfirst = "S."): ArticleContent => ({
  title: "T",
  standfirst,
  body,
  takeaways: [],
  doNotClaim: [],
  disclosures: [],
  coverId: null,
});
const shown = (lines: DifferenceLine[]) =>
  lines
    .filter(({ changed }) => changed)
    .map(({ pieces }) =>
      pieces
        .map(({ kind, text }) =>
          kind === "same" ? text : kind === "new" ? `+${text}+` : `-${text}-`,
        )
        .join(""),
    );

it("says word by word what changed in a line, and which lines came and went", () => {
  const before = content(
    doc(paragraph(words("Milk is good for you.")), paragraph(words("Gone soon."))),
  );
  const after = content(
    doc(
      paragraph(words("Milk is not bad for you.")),
      paragraph(words("Something else entirely here.")),
    ),
  );
  expect(shown(difference(before, after))).toEqual([
    "Milk is -good -+not bad +for you.",
    "+Something else entirely here.+",
    "-Gone soon.-",
  ]);
});

it("says that a claim's grade changed, though its words did not", () => {
  const graded = (grade: "limited" | "strong") =>
    content(doc(paragraph(claims("It helps.", ["a-2001"], grade))));
  expect(shown(difference(graded("limited"), graded("strong"))).join()).toMatch(
    /-Limited -\+Strong \+/,
  );
});

it("tells both texts whole: without what is new it is the one, without what is gone the other", () => {
  const lines = (found: DifferenceLine[], without: "new" | "gone") =>
    found
      .map(({ pieces }) =>
        pieces
          .filter(({ kind }) => kind !== without)
          .map(({ text }) => text)
          .join(""),
      )
      .filter((line) => line !== "");
  fc.assert(
    fc.property(anyDocument, anyDocument, (one, other) => {
      const [before, after] = [content(one, "Before."), content(other, "After.")];
      const found = difference(before, after);
      expect(lines(found, "new").toSorted()).toEqual(
        lines(difference(before, before), "new").toSorted(),
      );
      expect(lines(found, "gone")).toEqual(lines(difference(after, after), "gone"));
    }),
    { numRuns: 60 },
  );
});

it("finds nothing between a text and itself", () => {
  fc.assert(
    fc.property(anyDocument, (one) => {
      expect(difference(content(one), content(one)).some(({ changed }) => changed)).toBe(false);
    }),
    { numRuns: 30 },
  );
});
