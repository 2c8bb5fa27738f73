import { describe, expect, it } from "vitest";
import { carriesProducts, weakestGrade, type EvidenceGrade } from "@/lib/journal/evidence";
import { readingMinutes } from "@/lib/journal/plain-text";
import { plateOf, PLATES } from "@/lib/journal/plates";
import type { Section } from "@/lib/journal/schema";
import { tieInPassages } from "@/lib/journal/tie-ins";
import { topicOf } from "@/lib/journal/topics";

const passage = (grades: EvidenceGrade[], ...ingredients: string[]): Section => ({
  heading: "H",
  content: [
    {
      type: "paragraph",
      content: [
        ...grades.map((evidence, index) => ({
          type: "text" as const,
          text: `Claim ${index}.`,
          marks: [
            {
              type: "claim" as const,
              attrs: { references: ["a"], evidence, meaning: `Study ${index}` },
            },
          ],
        })),
        ...ingredients.map((slug) => ({
          type: "text" as const,
          text: slug,
          marks: [{ type: "ingredient" as const, attrs: { slug } }],
        })),
      ],
    },
  ],
});

describe("which ingredients may bring products", () => {
  it("those of a passage whose weakest claim is moderate, with what it says", () => {
    expect([...tieInPassages([passage(["strong", "moderate"], "glycerin")])]).toEqual([
      ["glycerin", { grade: "moderate", claim: "Claim 1." }],
    ]);
  });

  it.each<[string, EvidenceGrade[]]>([
    ["one limited claim is enough to keep them out", ["strong", "limited"]],
    ["so is a claim without evidence", ["none"]],
    ["and a passage without claims", []],
  ])("%s", (_, grades) => {
    expect(tieInPassages([passage(grades, "glycerin")]).size).toBe(0);
  });

  it("takes the weaker where two passages name one", () => {
    const sections = [passage(["strong"], "glycerin"), passage(["moderate"], "glycerin")];
    const grades = [sections, sections.toReversed()].map(
      (own) => tieInPassages(own).get("glycerin")?.grade,
    );
    expect(grades).toEqual(["moderate", "moderate"]);
  });
});

it("knows the weakest of several grades", () => {
  expect(weakestGrade(["strong", "limited", "moderate"])).toBe("limited");
  expect(weakestGrade([])).toBeNull();
  expect(
    [null, "none", "limited", "moderate", "strong"].map((g) => carriesProducts(g as EvidenceGrade)),
  ).toEqual([false, false, false, true, true]);
});

it("files an article under what most of its references are about", () => {
  expect(topicOf([["acne"], ["acne", "diet"], ["sleep"]]).slug).toBe("conditions");
  expect(topicOf([["sleep"], ["water", "hydration"], ["acne"]]).slug).toBe("day-to-day");
  expect(topicOf([["acne", "diet"]]).slug).toBe("food");
  expect(topicOf([]).slug).toBe("the-axis");
});

it("gives every article a plate, always the same", () => {
  expect(plateOf("barrier-first").base).toBe("journal/barrier-first");
  const other = plateOf("not-drawn-yet");
  expect(plateOf("not-drawn-yet")).toEqual(other);
  expect(Object.keys(PLATES).map((slug) => `journal/${slug}`)).toContain(other.base);
  expect(plateOf("constructor").alt).not.toBe("");
});

it("takes at least a minute to read anything", () => {
  const of = (words: number): Section[] => [
    {
      heading: null,
      content: [{ type: "paragraph", content: [{ type: "text", text: "w ".repeat(words) }] }],
    },
  ];
  expect([1, 200, 299, 300, 1000].map((words) => readingMinutes(of(words)))).toEqual([
    1, 1, 1, 2, 5,
  ]);
});
