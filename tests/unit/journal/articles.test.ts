import { describe, expect, it } from "vitest";
import { allClaims } from "@/lib/journal/document/claims";
import { citedReferences } from "@/lib/journal/document/citations";
import { countWords, plainText } from "@/lib/journal/document/plain-text";
import { type Inline, parseDocument } from "@/lib/journal/document/schema";
import { markOf, wordsOf } from "@/lib/journal/document/spans";
import { textBlocks } from "@/lib/journal/document/text-blocks";
import { namedIngredients, tieInPlaces } from "@/lib/journal/document/tie-ins";
import { GRADE_TEXTS } from "@/lib/journal/evidence";
import { PLATES } from "@/lib/journal/plates";
import { articleTexts } from "@/prisma/seed/journal/articles";
import { creditsOf } from "@/prisma/seed/journal/credits";
import { people } from "@/prisma/seed/journal/people";
import { bodyOf } from "@/prisma/seed/journal/write";
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
  const body = bodyOf(text);
  const words = plainText(body);
  const claims = allClaims(body);

  it("is a document that the database may keep, between 700 and 1,400 words long", () => {
    expect(parseDocument(body)).toEqual({ ok: true, value: body });
    expect(countWords(body)).toBeGreaterThanOrEqual(700);
    expect(countWords(body)).toBeLessThanOrEqual(1_400);
    expect(text.sections[0]?.[0]?.type).toBe("paragraph");
    expect(text.sections.slice(1).every(([first]) => first?.type === "heading")).toBe(true);
  });

  it("is written by somebody and reviewed by somebody else", () => {
    const { authors, reviewer, topics } = creditsOf(slug);
    const known = people.map((person) => person.slug);
    expect(known).toEqual(expect.arrayContaining([...authors, reviewer]));
    expect(authors).not.toContain(reviewer);
    expect(topics.length).toBeGreaterThan(0);
  });

  it("makes every claim of its outline, in its section, with its studies and its grade", () => {
    for (const { heading, claims: planned } of outline.sections) {
      const section = text.sections.find(
        ([first]) => first?.type === "heading" && wordsOf(first.content ?? []) === heading,
      );
      const made = section ? allClaims({ type: "doc", content: section }) : [];
      for (const { text: what, refs, evidence } of planned.filter((one) => one.refs.length > 0)) {
        const same = made.find(
          (one) => one.grade === evidence && refs.every((ref) => one.references.includes(ref)),
        );
        expect(same, `${heading}: ${what}`).toBeDefined();
      }
    }
  });

  it("cites only what is on file, and grades no claim above its best study", () => {
    expect(citedReferences(body).filter((id) => !references.has(id))).toEqual([]);
    const order = ["none", "limited", "moderate", "strong"];
    for (const { text: what, references: cited, grade, note } of claims) {
      const best = Math.max(
        ...cited.map((id) => order.indexOf(references.get(id)?.evidence ?? "none")),
      );
      // Several snapshots that agree may stand one step above each.
      const most = cited.length > 1 ? best + 1 : best;
      expect(order.indexOf(grade ?? ""), what).toBeLessThanOrEqual(most);
      expect(note.length, what).toBeGreaterThan(8);
      expect(what, "a claim is a whole sentence").toMatch(/[.]$/);
    }
  });

  it("puts a study beside every number", () => {
    const loose = textBlocks(body)
      .filter(({ place }) => place !== "heading")
      .flatMap(({ inlines }) => unsupported(inlines))
      .filter((own) => /\d+ (percent|of|people|women|men|trials|weeks)|\d{3}/.test(own));
    // A year is no finding.
    expect(loose.filter((own) => !/published in 2024/.test(own))).toEqual([]);
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
    const named = namedIngredients(body);
    expect(named.length).toBeGreaterThanOrEqual(outline.relatedIngredients.length);
  });

  it("lets no product stand beside a limited passage", () => {
    for (const { passage } of tieInPlaces(body))
      expect(["strong", "moderate"]).toContain(passage?.grade);
  });
});

/** The sentences of a line that make no claim and have no number of a study behind them. */
function unsupported(inlines: readonly Inline[]): string[] {
  const pieces = inlines.map((node) => {
    if (node.type === "citation") return "\u0000";
    if (markOf(node, "claim")) return "\u0001";
    return node.type === "text" ? node.text : "";
  });
  return pieces
    .join("")
    .split(/(?<=(?<!\b[A-Z])[.?!]\u0000*)\s+|\u0001/)
    .filter((sentence) => !sentence.includes("\u0000"));
}

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
