import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseLabel } from "@/lib/standard/parse-label";
import { COSMETIC_LABELS } from "./labels";
import { OTHER_LABELS } from "./labels-other";

const LABELS = [...COSMETIC_LABELS, ...OTHER_LABELS];
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

describe("labels as they are printed", () => {
  test("are tried in plenty", () => expect(LABELS.length).toBeGreaterThanOrEqual(60));

  test.each(LABELS)("$what", ({ label, entries, mayContain, active, percents, notes }) => {
    const parsed = parseLabel(label);
    expect(parsed.lines.map(({ text }) => text)).toEqual(entries);
    expect(parsed.lines.map(({ position }) => position)).toEqual(entries.map((_, at) => at + 1));
    const of = (section: string) =>
      parsed.lines.filter((line) => line.section === section).map(({ text }) => text);
    expect(of("may_contain")).toEqual(mayContain ?? []);
    expect(of("active")).toEqual(active ?? []);
    for (const [text, percent] of Object.entries(percents ?? {}))
      expect(parsed.lines.find((line) => line.text === text)?.percent).toBe(percent);
    if (notes) expect(parsed.notes).toEqual(notes);
  });

  test.each(LABELS)("$what: every letter is in one piece, in order", ({ label }) => {
    expectWhole(label);
  });
});

/** Nothing lost, nothing made up, nothing moved. */
function expectWhole(label: string): void {
  const { lines, pieces } = parseLabel(label);
  const inPieces = pieces.map(({ from, to }) => letters(label.slice(from, to))).join("");
  expect(inPieces).toBe(letters(label));
  const told = pieces.filter(({ kind }) => kind === "line");
  expect(lines.map(({ text }) => text)).toEqual(
    told.map(({ from, to }) => label.slice(from, to).replace(/\s+/g, " ").trim()),
  );
  pieces.reduce((end, { from, to }) => {
    expect(from).toBeGreaterThanOrEqual(end);
    return to;
  }, 0);
}

const NAMES = [
  "Water (Aqua)",
  "1,2-Hexanediol",
  "Caprylic/Capric Triglyceride",
  "CI 77491",
  "Iron Oxides (CI 77491, CI 77492)",
  "Sodium Benzoate",
  "PEG-40 Hydrogenated Castor Oil",
  "Aloe Barbadensis Leaf Juice*",
  "N,N-Dimethyl-p-toluidine",
  "D&C Red No. 7",
  "Retinol 0.1%",
];
const BITS = [
  ...NAMES,
  ",",
  ";",
  "(",
  ")",
  "[",
  "]",
  ".",
  "\n",
  " and ",
  "&",
  "+/-",
  "may contain",
  "Ingredients:",
  "Active ingredients",
  "*",
  "…",
  "....",
  "%",
  "\u0000",
  "ß",
  "é",
];

describe("any text", () => {
  test("is read without a throw, and nothing of it is lost, made up or moved", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 200 }),
          fc.array(fc.constantFrom(...BITS), { maxLength: 40 }).map((bits) => bits.join(" ")),
          fc.array(fc.constantFrom(...BITS), { maxLength: 40 }).map((bits) => bits.join("")),
        ),
        expectWhole,
      ),
      { numRuns: 3000 },
    );
  });

  test("made of names with commas between gives these names back", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 30 }),
        fc.constantFrom(", ", " , ", ",\n", "; ", ",, "),
        (names, between) => {
          const { lines } = parseLabel(names.join(between));
          expect(lines.map(({ text }) => text)).toEqual(names);
        },
      ),
    );
  });

  test("of any length is read in good time", () => {
    for (const bit of [
      "Water, ",
      "Water. ",
      "(",
      "((a",
      "a and ",
      "1,",
      "*",
      "blend blend ",
      "+/-",
      "0.1% ",
    ])
      expect(() => parseLabel(bit.repeat(20_000 / bit.length))).not.toThrow();
  });
});
