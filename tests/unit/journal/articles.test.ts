import { describe, expect, it } from "vitest";
import { allClaims, citedReferences } from "@/lib/journal/citations";
import { GRADE_TEXTS } from "@/lib/journal/evidence";
import { countWords, plainText } from "@/lib/journal/plain-text";
import { PLATES } from "@/lib/journal/plates";
import { sectionsSchema } from "@/lib/journal/schema";
import { namedIngredients, tieInPassages } from "@/lib/journal/tie-ins";
import { articleTexts } from "@/prisma/seed/journal/articles";
import { readOutlines, readReferences } from "@/prisma/seed/journal-files";

const references = new Map(readReferences().map((reference) => [reference.id, reference]));
const outlines = new Map(readOutlines().map((outline) => [outline.slug, outline]));
const outlineOf = (slug: string) => {
  const outline = outlines.get(slug);
  if (!outline) throw new Error(`No outline: ${slug}`);
  return outline;
};

/** Never in an article's own voice, whatever the sentence. */
const FORBIDDEN = [
  /\bcur(e|es|ed|ing)\b/i,
  /\bheal(s|ed|ing)?\b/i,
  /\bdetox|\btoxi|\bcleans(e|es|ing)\b/i,
  /\bmiracle|\bguarantee|\bbreakthrough|\bboost/i,
  /clinically proven|non-toxic|chemical-free|anti-ag(e)?ing|glowing/i,
  /\bclears? (your |up )?(skin|acne)/i,
  /balances? the gut|leaky gut|starts? in the gut|from within/i,
  /!/,
  /numerous studies|studies show/i,
  /Women.s Concepts|JSHealth|Apothekary|Bestow/i,
];

it("tells the ten articles of the outlines", () => {
  expect(articleTexts.map(({ slug }) => slug).toSorted()).toEqual([...outlines.keys()].toSorted());
  expect(new Set(articleTexts.map(({ published }) => published)).size).toBe(10);
  expect(Object.keys(PLATES).toSorted()).toEqual([...outlines.keys()].toSorted());
});

describe.each(articleTexts.map((text) => [text.slug, text] as const))("%s", (slug, text) => {
  const outline = outlineOf(slug);
  const words = plainText(text.sections);
  const claims = allClaims(text.sections);

  it("is a document that the database may keep, between 700 and 1,400 words long", () => {
    expect(() => sectionsSchema.parse(text.sections)).not.toThrow();
    expect(countWords(text.sections)).toBeGreaterThanOrEqual(700);
    expect(countWords(text.sections)).toBeLessThanOrEqual(1_400);
    expect(text.sections[0]?.heading).toBeNull();
    expect(text.sections.slice(1).every(({ heading }) => heading !== null)).toBe(true);
  });

  it("makes every claim of its outline, in its section, with its studies and its grade", () => {
    for (const { heading, claims: planned } of outline.sections) {
      const section = text.sections.find((one) => one.heading === heading);
      const made = allClaims(section ? [section] : []);
      for (const { text: what, refs, evidence } of planned.filter((one) => one.refs.length > 0)) {
        const same = made.find(
          (one) => one.evidence === evidence && refs.every((ref) => one.references.includes(ref)),
        );
        expect(same, `${heading}: ${what}`).toBeDefined();
      }
    }
  });

  it("cites only what is on file, and grades no claim above its best study", () => {
    expect(citedReferences(text.sections).filter((id) => !references.has(id))).toEqual([]);
    const order = ["none", "limited", "moderate", "strong"];
    for (const { text: what, references: cited, evidence, meaning } of claims) {
      const best = Math.max(
        ...cited.map((id) => order.indexOf(references.get(id)?.evidence ?? "none")),
      );
      // Several snapshots that agree may stand one step above each.
      const most = cited.length > 1 ? best + 1 : best;
      expect(order.indexOf(evidence), what).toBeLessThanOrEqual(most);
      expect(meaning.length, what).toBeGreaterThan(8);
      expect(what, "a claim is a whole sentence").toMatch(/[.]$/);
    }
  });

  it("puts a study beside every number", () => {
    const loose = text.sections.flatMap(({ content }) =>
      content.flatMap((block) => {
        const nodes = block.type === "paragraph" ? block.content : [];
        return nodes
          .filter(
            ({ marks }) => !marks?.some(({ type }) => type === "claim" || type === "citation"),
          )
          .map((node) => node.text)
          .filter((own) => /\d+ (percent|of|people|women|men|trials|weeks)|\d{3}/.test(own));
      }),
    );
    // A law's paragraph and a year are no findings.
    expect(loose.filter((own) => !/21 CFR 101\.93|published in 2024/.test(own))).toEqual([]);
  });

  it("keeps to plain words and to what it does not claim", () => {
    for (const pattern of FORBIDDEN) expect(words).not.toMatch(pattern);
    for (const phrase of outline.doNotClaim) {
      const said = phrase
        .replace(/^That /, "")
        .replace(/\.$/, "")
        .toLowerCase();
      expect(words.toLowerCase()).not.toContain(said);
    }
    expect(words).toMatch(/\b(clinician|doctor|pediatrician)\b/);
    expect(words).not.toMatch(/["']/);
    expect(words).not.toMatch(/fibre|moisturis|glycaemi|diarrhoea|colour|\bwhilst\b/i);
  });

  it("names each ingredient of its outline's in the text", () => {
    const named = namedIngredients(text.sections);
    expect(named.length).toBeGreaterThanOrEqual(outline.relatedIngredients.length);
  });

  it("lets no product stand beside a limited passage", () => {
    for (const { grade } of tieInPassages(text.sections).values())
      expect(["strong", "moderate"]).toContain(grade);
    const allLimited = claims.every(({ evidence }) => evidence === "limited");
    if (allLimited) expect(tieInPassages(text.sections).size).toBe(0);
  });
});

it("has words for every grade", () => {
  for (const { label, meaning } of Object.values(GRADE_TEXTS)) {
    expect(label).toMatch(/evidence/i);
    expect(meaning.length).toBeGreaterThan(40);
  }
});

it("keeps editors' notes and other shops' names out of the data", () => {
  const data = JSON.stringify([readOutlines(), readReferences()]);
  expect(data).not.toMatch(/editorNote|citedByBrief|Women.s Concepts|JSHealth|Apothekary|Bestow/i);
});
