import { describe, expect, it } from "vitest";
import type { ArticleContent } from "@/lib/journal/article-content";
import type { LintRule } from "@/lib/journal/lint/findings";
import { lintArticle, type LintWorld } from "@/lib/journal/lint/lint-article";
import { familyName, type Author } from "@/lib/journal/references/authors";
import { readOutlines } from "@/prisma/seed/journal-files";
import { articleTexts } from "@/prisma/seed/journal/articles";
import { referenceRows } from "@/prisma/seed/journal/references";
import { bodyOf } from "@/prisma/seed/journal/write";
import { claims, cites, doc, names, paragraph, words } from "./make-document";
import type { Inline } from "@/lib/journal/document/schema";

const rows = referenceRows() as unknown as {
  slug: string;
  journal: string;
  doi: string | null;
  year: number;
  authors: string;
  subjects: string[];
}[];
const authorsOf = (authors: unknown): Author[] =>
  (typeof authors === "string" ? JSON.parse(authors) : authors) as Author[];
const world: LintWorld = {
  subjects: new Map(rows.map(({ slug, subjects }) => [slug, subjects])),
  journals: rows.map(({ journal }) => journal),
  dois: new Set(rows.flatMap(({ doi }) => (doi ? [doi.toLowerCase()] : []))),
  signatures: new Set(
    rows.flatMap(({ authors, year }) => {
      const [first] = authorsOf(authors);
      return first ? [`${familyName(first).toLowerCase()} ${year}`] : [];
    }),
  ),
};

const article = (...line: Inline[]): ArticleContent => ({
  title: "A title",
  standfirst: "A standfirst.",
  body: doc(paragraph(...line)),
  takeaways: [],
  doNotClaim: [],
  disclosures: [],
  coverId: null,
});
const found = (content: ArticleContent, about = world) =>
  lintArticle(content, about).map(({ rule, words: which }) => `${rule}: ${which}`);

describe("the claim linter", () => {
  it.each<[LintRule, string, string]>([
    ["cure", "These foods heal our skin from within.", "heal"],
    ["cure", "It reverses eczema in weeks.", "reverses"],
    ["cure", "Lemon water detoxes the liver.", "detoxes"],
    ["sun", "Take 10–30 minutes of midday sun for the gut.", "10–30 minutes"],
    ["sun", "Ten to thirty minutes of sunlight wake the microbes.", "Ten to thirty minutes"],
    ["uncited", "Numerous studies point to the gut.", "Numerous studies"],
    ["uncited", "Research has shown that fiber helps.", "Research has shown"],
    ["unknown_study", "A paper in the Journal of Gut Wellness says so.", "Journal of Gut Wellness"],
    ["unknown_study", "It was published in Sunlight Matters last year.", "Sunlight Matters"],
    ["unknown_study", "See 10.9999/not-there.2020 for more.", "10.9999/not-there.2020"],
    ["unknown_study", "Invented et al. (2021) saw it.", "Invented et al. (2021)"],
    ["absolute", "It is clinically proven and gentle.", "clinically proven"],
    ["number", "It made skin 40% softer.", "40%"],
    ["number", "3 in 10 adults have it.", "3 in 10"],
    ["supplement", "A daily capsule supports the barrier.", "supports"],
    ["free_from", "Choose non-toxic creams.", "non-toxic"],
    ["free_from", "It is free from parabens.", "free from parabens"],
    ["our_product", "Use our barrier cream on eczema.", "our barrier cream"],
  ])("finds %s in “%s”", (rule, sentence, which) => {
    expect(found(article(words(sentence)))).toEqual([`${rule}: ${which}`]);
  });

  it.each([
    "No food heals the skin.",
    "Does lemon water detox the liver?",
    "It does not cure eczema, and nothing is clinically proven.",
    "Small wounds heal faster when they are kept moist.",
    "Avoid the midday sun; even ten minutes may burn fair skin.",
    "Not many studies have looked at it.",
  ])("is quiet about “%s”", (sentence) => {
    expect(found(article(words(sentence)))).toEqual([]);
  });

  it("lets a sentence speak of studies and numbers that cites them", () => {
    const sentence = "Several trials found 40% less.";
    expect(found(article(words(sentence), cites("palmer-2006")))).toEqual([]);
    expect(found(article(claims(sentence, ["palmer-2006"])))).toEqual([]);
    // The next sentence is on its own.
    expect(
      found(article(words(sentence), cites("palmer-2006"), words(" Another 30% agreed."))),
    ).toEqual(["number: 30%"]);
  });

  it("minds animals and cells that are told as people", () => {
    const about: LintWorld = {
      ...world,
      subjects: new Map([
        ["m-2020", ["animals"]],
        ["h-2020", ["humans"]],
      ]),
    };
    const told = (text: string, ...keys: string[]) => found(article(claims(text, keys)), about);
    expect(told("Fiber calms the skin.", "m-2020")).toEqual(["animals: Fiber calms the skin."]);
    expect(told("In mice, fiber calms the skin.", "m-2020")).toEqual([]);
    expect(told("Fiber calms the skin.", "m-2020", "h-2020")).toEqual([]);
  });

  it("lets supplement claims stand with the disclaimer that the law prescribes", () => {
    const said = article(words("A daily capsule supports the barrier."));
    const disclosures = [
      "These statements have not been evaluated by the Food and Drug Administration.",
      "This product is not intended to diagnose, treat, cure, or prevent any disease.",
    ];
    expect(found({ ...said, disclosures })).toEqual([]);
  });

  it("knows a sentence again, however it is spaced, and not when it is another", () => {
    const mark = (text: string) => lintArticle(article(words(text)), world)[0]?.fingerprint;
    expect(mark("Choose  non-toxic creams.")).toBe(mark("Choose non-toxic creams."));
    expect(mark("Choose non-toxic balms.")).not.toBe(mark("Choose non-toxic creams."));
  });

  it("names the block that it is about", () => {
    const content = {
      ...article(),
      body: doc(paragraph(words("Plain.")), paragraph(words("It heals."), names(" x", "x"))),
    };
    expect(lintArticle(content, world)).toMatchObject([{ rule: "cure", at: 1 }]);
  });
});

describe("the ten articles", () => {
  it.each(articleTexts.map((text) => [text.slug, text] as const))("are quiet: %s", (slug, text) => {
    const outline = readOutlines().find((one) => one.slug === slug);
    if (!outline) throw new Error(`There is no outline of ${slug}`);
    const { title, standfirst, takeaways, doNotClaim, disclosures } = outline;
    const content: ArticleContent = {
      title,
      standfirst,
      body: bodyOf(text),
      takeaways: [...takeaways],
      doNotClaim: [...doNotClaim],
      disclosures: [...disclosures],
      coverId: null,
    };
    expect(
      lintArticle(content, world).map(({ rule, words: which, sentence }) => ({
        rule,
        which,
        sentence,
      })),
    ).toEqual([]);
  });
});
