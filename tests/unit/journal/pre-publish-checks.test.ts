import { expect, it } from "vitest";
import type { ArticleContent } from "@/lib/journal/article-content";
import {
  checkArticle,
  stoppingProblems,
  type CheckedArticle,
  type CheckName,
} from "@/lib/journal/pre-publish-checks";
import { claimMark, claims, doc, names, paragraph, tieIn, words } from "./make-document";

const text = doc(
  paragraph(claims("Water is wet.", ["a-2001"], "strong"), names("glycerin", "glycerin")),
  tieIn("glycerin", "plain-cream"),
  paragraph(words("word ".repeat(400))),
);
const content: ArticleContent = {
  title: "Water",
  standfirst: "It is wet.",
  body: text,
  takeaways: ["Drink it."],
  doNotClaim: ["That it is dry."],
  disclosures: ["We sell some."],
  coverId: null,
};
const ready: CheckedArticle = {
  content,
  references: new Map([["a-2001", { described: true, retracted: false }]]),
  ingredients: new Set(["glycerin"]),
  products: new Set(["plain-cream"]),
  authors: 1,
  topics: 1,
  reviewerNamed: true,
  comments: 0,
  findings: [],
};
const body = (...blocks: Parameters<typeof doc>) => ({
  ...ready,
  content: { ...content, body: doc(...text.content, ...blocks) },
});
const figure = (alt: string, credit: string) =>
  ({
    type: "figure",
    attrs: { base: "journal/x", width: 1, height: 1, dominant: "#aabbcc", alt, credit },
  }) as const;

it("lets pass what is complete", () => {
  expect(checkArticle(ready).flatMap(({ problems }) => problems)).toEqual([]);
});

it.each<[CheckName, CheckedArticle, RegExp]>([
  ["opening", { ...ready, content: { ...content, standfirst: "" } }, /standfirst is missing/],
  ["authors", { ...ready, authors: 0 }, /No author/],
  ["reviewer", { ...ready, reviewerNamed: false }, /No reviewer/],
  ["topics", { ...ready, topics: 0 }, /No topic/],
  ["cited", body(paragraph(claims("Bare.", [], "strong"))), /No study stands behind “Bare\.”/],
  ["graded", body(paragraph(words("Open.", claimMark(["a-2001"], null)))), /“Open\.” has no grade/],
  [
    "graded",
    body(paragraph(words("Open.", claimMark(["a-2001"], "strong", " ")))),
    /does not say why/,
  ],
  ["on_file", { ...ready, references: new Map() }, /a-2001 is not among/],
  [
    "on_file",
    { ...ready, references: new Map([["a-2001", { described: false, retracted: false }]]) },
    /a-2001 has no grade/,
  ],
  [
    "retracted",
    { ...ready, references: new Map([["a-2001", { described: true, retracted: true }]]) },
    /a-2001 has been retracted/,
  ],
  ["pictures", body(figure(" ", "Us")), /no alternative text/],
  ["pictures", body(figure("A bowl", "")), /no credit/],
  ["ingredients", { ...ready, ingredients: new Set() }, /glycerin is not in the glossary/],
  ["tie_ins", { ...ready, products: new Set() }, /plain-cream is not in the catalogue/],
  [
    "tie_ins",
    body(
      paragraph(claims("Maybe.", ["a-2001"]), names("g", "glycerin")),
      tieIn("glycerin", "plain-cream"),
    ),
    /stands below no passage/,
  ],
  [
    "wording",
    {
      ...ready,
      findings: [
        { rule: "cure", words: "heals", sentence: "It heals.", at: 0, fingerprint: "f".repeat(32) },
      ],
    },
    /Cure and disease words: “heals”/,
  ],
  ["disclosure", { ...ready, content: { ...content, disclosures: [] } }, /no disclosure/],
])("stops at %s", (check, article, problem) => {
  const failed = checkArticle(article).filter(({ problems }) => problems.length > 0);
  expect(failed.map((one) => one.check)).toEqual([check]);
  expect(failed[0]?.problems.join(" ")).toMatch(problem);
  expect(stoppingProblems(failed)).toHaveLength(1);
});

it("lets a claim stand that says that there are no studies", () => {
  expect(
    checkArticle(body(paragraph(claims("Nobody looked.", [], "none")))).flatMap((c) => c.problems),
  ).toEqual([]);
});

it("only minds what is short, talked about or has nothing to take away", () => {
  const brief = {
    ...ready,
    comments: 2,
    content: { ...content, body: doc(paragraph(words("Short."))), takeaways: [], doNotClaim: [] },
  };
  const failed = checkArticle(brief).filter(({ problems }) => problems.length > 0);
  expect(failed.map(({ check }) => check)).toEqual(["takeaways", "comments", "length"]);
  expect(stoppingProblems(failed)).toEqual([]);
});
