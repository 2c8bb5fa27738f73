import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Evidence } from "@/lib/standard/audit";
import { auditLabel } from "@/lib/standard/audit-label";
import { compositionOf, type CompositionFacts } from "@/lib/standard/composition";
import { buildRuleBook } from "@/lib/standard/rule-book";
import { oneEdit } from "@/lib/standard/vocabulary";
import { firstRules } from "@/prisma/seed/standard/rules";
import { firstStandard } from "../../support/standard";

const standard = firstStandard();
const TODAY = "2026-11-20";

function audit(label: string, facts: Partial<CompositionFacts> = {}) {
  const composition = compositionOf({
    use: "leave-on",
    subcategory: "serum",
    badges: [],
    label,
    supplementFacts: null,
    otherIngredients: [],
    percents: null,
    evidence: [],
    ...facts,
  });
  return auditLabel(composition, standard, TODAY);
}
const verdicts = (label: string, facts: Partial<CompositionFacts> = {}) =>
  audit(label, facts).lines.map(({ verdict }) => verdict);
const paper = (more: Partial<Evidence>): Evidence => ({
  id: "1",
  kind: "dioxane_certificate",
  ruleKeys: [],
  percents: {},
  number: "DX",
  validUntil: null,
  recordedOn: "2026-11-01",
  recordedName: "Ann",
  ...more,
});

describe("an entry", () => {
  test.each([
    ["Water (Aqua)", "allowed"],
    ["WATER\\AQUA\\EAU", "allowed"],
    ["Butyrospermum Parkii (Shea) Butter*", "allowed"],
    ["Methylparaben", "prohibited"],
    ["Preservative (Methylparaben, Citric Acid)", "prohibited"],
    ["Glycerin/Methylparaben", "prohibited"],
    ["Heptylparaben", "prohibited"],
    ["Galaxolide®", "prohibited"],
    ["Cocamide DEA", "prohibited"],
    ["TEA", "prohibited"],
    ["Camellia Sinensis Leaf Extract", "allowed"],
    ["Melaleuca Alternifolia (Tea Tree) Leaf Oil", "allowed"],
    ["PEG-33", "needs_declaration"],
    ["Natural Fragrance", "needs_declaration"],
    ["BHA", "needs_declaration"],
    ["Butylated hydroxyanisole", "prohibited"],
    ["Sodium Fluoride", "allowed"],
    ["Aluminium Chlorohydrate", "needs_declaration"],
    ["Xylophonium Novum", "unknown"],
    ["Mystery Base (Xylophonium)", "unknown"],
    ["Glycerinn", "unknown"],
  ])("%s is %s", (label, verdict) => {
    expect(verdicts(label)).toEqual([verdict]);
  });

  test("that is misspelled is asked about and never taken for what it resembles", () => {
    const misspelled = audit("Water, Glycerinn, Squalane");
    expect(misspelled.lines[1]?.suggestions).toContain("Glycerin");
    expect(misspelled.lines[1]?.ingredientId).toBeNull();
    expect(misspelled.verdict).toBe("needs_declaration");
    // Other figures are another ingredient, not a slip.
    expect(audit("CI 77490").lines[0]?.suggestions).toEqual([]);
  });

  test("under a limit needs the brand's word, and goes by its use and its shelf", () => {
    expect(verdicts("Retinol")).toEqual(["needs_declaration"]);
    expect(verdicts("Retinol", { percents: { retinol: 0.3 } })).toEqual(["restricted"]);
    expect(verdicts("Retinol 0.31%")).toEqual(["prohibited"]);
    expect(verdicts("Retinol 0.1%", { subcategory: "lotion" })).toEqual(["prohibited"]);
    expect(verdicts("Retinol 0.1%", { badges: ["pregnancy-considerate"] })).toEqual(["prohibited"]);
    expect(verdicts("Sodium Coco-Sulfate 5%")).toEqual(["prohibited"]);
    expect(verdicts("Sodium Coco-Sulfate 5%", { use: "rinse-off" })).toEqual(["restricted"]);
    expect(verdicts("Titanium Dioxide 5%", { subcategory: "powder" })).toEqual(["prohibited"]);
  });

  test("goes by what a paper declares as long as the paper holds, and says until when", () => {
    const declares = (validUntil: string | null, percent = 0.1) =>
      audit("Retinol", {
        evidence: [
          paper({ kind: "supplier_declaration", percents: { Retinol: percent }, validUntil }),
        ],
      });
    expect(declares(null)).toMatchObject({ verdict: "meets", validUntil: null });
    expect(declares(TODAY)).toMatchObject({ verdict: "meets", validUntil: TODAY });
    expect(declares("2026-11-19").verdict).toBe("needs_declaration");
    expect(declares("2026-11-19", 5).verdict).toBe("needs_declaration");
  });

  test("whose paper has run out, or is about another, needs one again", () => {
    const label = "Polysorbate 20 2%";
    expect(verdicts(label, { evidence: [paper({})] })).toEqual(["allowed"]);
    expect(verdicts(label, { evidence: [paper({ validUntil: TODAY })] })).toEqual(["allowed"]);
    expect(verdicts(label, { evidence: [paper({ validUntil: "2026-11-19" })] })).toEqual([
      "needs_declaration",
    ]);
    expect(verdicts(label, { evidence: [paper({ ruleKeys: ["ri-peg-8"] })] })).toEqual([
      "needs_declaration",
    ]);
    expect(verdicts(label, { evidence: [paper({ kind: "test_report" })] })).toEqual([
      "needs_declaration",
    ]);
    expect(
      verdicts("Methylparaben", {
        evidence: [paper({ kind: "house_review", ruleKeys: ["ri-methylparaben"] })],
      }),
    ).toEqual(["prohibited"]);
    expect(audit(label, { evidence: [paper({ validUntil: "2026-12-01" })] }).validUntil).toBe(
      "2026-12-01",
    );
  });
});

describe("a product", () => {
  test("without a label is unknown, and free from nothing", () => {
    expect(audit("")).toMatchObject({ verdict: "unknown", lines: [], contains: [], freeFrom: [] });
  });

  test("with a fragrance that is not broken down may hold what no label tells", () => {
    const { unsure, freeFrom } = audit("Water, Parfum 0.5%");
    expect(unsure).toEqual(expect.arrayContaining(["phthalates", "synthetic-musks"]));
    expect(freeFrom).toContain("parabens");
    const told = audit("Water, Parfum 0.5%", {
      evidence: [paper({ kind: "fragrance_breakdown" })],
    });
    expect(told.freeFrom).toContain("phthalates");
  });

  test("of sulfates under other rules is not free from sulfates", () => {
    expect(audit("Sodium Laureth Sulfate").contains).toEqual(
      expect.arrayContaining(["sulfates", "ethoxylates"]),
    );
    expect(audit("Magnesium Sulfate").freeFrom).toContain("sulfates");
  });

  test("has every family in exactly one of the three, whatever its label", () => {
    const names = [
      "Water",
      "Methylparaben",
      "Xyz",
      "Parfum",
      "PEG-8",
      "Linalool",
      "Mel",
      "Retinol",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names)), fc.string(), (some, noise) => {
        const { contains, freeFrom, unsure } = audit([...some, noise].join(", "));
        const all = [...contains, ...freeFrom, ...unsure].toSorted();
        expect(all).toEqual(standard.groups.map(({ slug }) => slug).toSorted());
      }),
    );
  });

  test("never meets the standard with an entry that nobody knows", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Water", "Glycerin", "Squalane")),
        fc.string({ unit: "grapheme-ascii", minLength: 3, maxLength: 12 }),
        (some, noise) => {
          const { lines, verdict } = audit([...some, `Zzqx ${noise}`].join(", "));
          if (lines.some((line) => line.verdict === "unknown")) expect(verdict).not.toBe("meets");
        },
      ),
    );
  });
});

describe("the first rules", () => {
  const rules = firstRules();
  test("meet a name with one rule only", () => {
    const named = rules.flatMap(({ key, names }) =>
      names.map((name) => [name.toLowerCase(), key] as const),
    );
    expect(new Map(named).size).toBe(named.length);
    const book = buildRuleBook(rules);
    for (const rule of rules)
      for (const name of rule.names)
        expect(
          book.match({ whole: [name], beside: [], within: [] }, null).map((hit) => hit.rule.key),
          name,
        ).toEqual([rule.key]);
  });
  test("tell the reader nothing of other shops", () => {
    for (const { retailers: _columns, warnings: _warnings, ...told } of rules)
      expect(JSON.stringify(told)).not.toMatch(/sephora|credo/i);
  });
  test("have a day where a law is not in force yet", () => {
    const later = rules.flatMap(({ law }) => law).filter(({ law }) => law === "California AB 496");
    expect(later.length).toBeGreaterThan(0);
    expect(new Set(later.map(({ from }) => from))).toEqual(new Set(["2027-01-01"]));
  });
});

test("one edit is one letter more, less, other or swapped", () => {
  for (const [a, b] of [
    ["abc", "abcd"],
    ["abcd", "abc"],
    ["abc", "abd"],
    ["acb", "abc"],
    ["", "a"],
  ] as const)
    expect(oneEdit(a, b), `${a} ${b}`).toBe(true);
  for (const [a, b] of [
    ["abc", "abc"],
    ["abc", "abcde"],
    ["abc", "cba"],
    ["abcd", "badc"],
  ] as const)
    expect(oneEdit(a, b), `${a} ${b}`).toBe(false);
});
