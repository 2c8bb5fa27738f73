import type { PrintedLabel } from "./labels";

/** Shades, Drug Facts and supplements. */
export const OTHER_LABELS: readonly PrintedLabel[] = [
  {
    what: "may contain",
    label: "Mica, Silica. May contain: CI 77491, CI 77492",
    entries: ["Mica", "Silica", "CI 77491", "CI 77492"],
    mayContain: ["CI 77491", "CI 77492"],
  },
  {
    what: "may contain with its sign",
    label: "Mica, May Contain (+/-): Titanium Dioxide (CI 77891), Carmine (CI 75470)",
    entries: ["Mica", "Titanium Dioxide (CI 77891)", "Carmine (CI 75470)"],
    mayContain: ["Titanium Dioxide (CI 77891)", "Carmine (CI 75470)"],
  },
  {
    what: "may contain in square brackets",
    label: "Talc, Mica [+/- CI 77491, CI 77492, CI 77499], Silica",
    entries: ["Talc", "Mica", "CI 77491", "CI 77492", "CI 77499", "Silica"],
    mayContain: ["CI 77491", "CI 77492", "CI 77499"],
  },
  {
    what: "may contain in brackets",
    label: "Talc, (May contain: Mica, CI 77891)",
    entries: ["Talc", "Mica", "CI 77891"],
    mayContain: ["Mica", "CI 77891"],
  },
  {
    what: "may contain in two languages",
    label: "Mica. May contain/Peut contenir (+/-): CI 15850",
    entries: ["Mica", "CI 15850"],
    mayContain: ["CI 15850"],
  },
  {
    what: "the sign before a bracket",
    label: "Mica, +/- (CI 77491, CI 77499)",
    entries: ["Mica", "CI 77491", "CI 77499"],
    mayContain: ["CI 77491", "CI 77499"],
  },
  {
    what: "one sign for plus and minus",
    label: "Mica, ± CI 77491",
    entries: ["Mica", "CI 77491"],
    mayContain: ["CI 77491"],
  },
  {
    what: "color numbers after one CI",
    label: "Mica, CI 77491,77492,77499",
    entries: ["Mica", "CI 77491", "77492", "77499"],
  },
  {
    what: "a color by both names",
    label: "Red 7 Lake (CI 15850), Yellow 5 Lake (CI 19140)",
    entries: ["Red 7 Lake (CI 15850)", "Yellow 5 Lake (CI 19140)"],
  },
  {
    what: "Drug Facts in one line",
    label: "Active Ingredients: Zinc Oxide 12%. Inactive Ingredients: Water, Squalane",
    entries: ["Zinc Oxide 12%", "Water", "Squalane"],
    active: ["Zinc Oxide 12%"],
    percents: { "Zinc Oxide 12%": 12 },
  },
  {
    what: "Drug Facts with purposes",
    label:
      "Drug Facts\nActive ingredients  Purpose\nZinc Oxide 14.5%......Sunscreen\nTitanium Dioxide 2%......Sunscreen\nInactive ingredients Water, Glycerin, Squalane",
    entries: ["Zinc Oxide 14.5%", "Titanium Dioxide 2%", "Water", "Glycerin", "Squalane"],
    active: ["Zinc Oxide 14.5%", "Titanium Dioxide 2%"],
    percents: { "Zinc Oxide 14.5%": 14.5, "Titanium Dioxide 2%": 2 },
    notes: ["Sunscreen", "Sunscreen"],
  },
  {
    what: "Drug Facts with a serving",
    label:
      "Active ingredient (in each gram): Salicylic Acid 2%\nInactive ingredients: Water, Glycerin",
    entries: ["Salicylic Acid 2%", "Water", "Glycerin"],
    active: ["Salicylic Acid 2%"],
  },
  {
    what: "fluoride toothpaste",
    label:
      "Active ingredient: Sodium Fluoride 0.24% (0.14% w/v fluoride ion). Inactive ingredients: Water, Sorbitol",
    entries: ["Sodium Fluoride 0.24% (0.14% w/v fluoride ion)", "Water", "Sorbitol"],
    active: ["Sodium Fluoride 0.24% (0.14% w/v fluoride ion)"],
  },
  {
    what: "a supplement's panel",
    label:
      "Supplement Facts\nServing Size 2 capsules\nServings Per Container 30\nAmount Per Serving\nMagnesium (as magnesium bisglycinate) 200 mg\nGlycine 1 g\nOther ingredients: Hypromellose Capsule, Magnesium Stearate, Water",
    entries: [
      "Magnesium (as magnesium bisglycinate) 200 mg",
      "Glycine 1 g",
      "Hypromellose Capsule",
      "Magnesium Stearate",
      "Water",
    ],
  },
  {
    what: "counted cultures",
    label:
      "Supplement Facts\nLactobacillus acidophilus 3 billion CFU\nL. plantarum 299v 3 billion CFU\nOther Ingredients: Inulin",
    entries: [
      "Lactobacillus acidophilus 3 billion CFU",
      "L. plantarum 299v 3 billion CFU",
      "Inulin",
    ],
  },
  {
    what: "a proprietary blend",
    label:
      "Probiotic Blend 20 Billion CFU: Bifidobacterium longum, Lactobacillus delbrueckii subsp. bulgaricus. Other ingredients: Inulin",
    entries: ["Bifidobacterium longum", "Lactobacillus delbrueckii subsp. bulgaricus", "Inulin"],
  },
  {
    what: "a comma in an amount",
    label: "Supplement Facts: Omega-3 Algal Oil 1,000 mg, DHA 400 mg. Other ingredients: Gelatin",
    entries: ["Omega-3 Algal Oil 1,000 mg", "DHA 400 mg", "Gelatin"],
  },
  {
    what: "a footnote about daily values",
    label:
      "Supplement Facts\nInulin 5 g**\nOther ingredients: None\n** Daily value not established",
    entries: ["Inulin 5 g**", "None"],
    notes: ["** Daily value not established"],
  },
  {
    what: "an allergen statement",
    label: "Oats, Honey. Contains: Milk, Soy",
    entries: ["Oats", "Honey", "Milk", "Soy"],
  },
  {
    what: "soap",
    label: "Saponified Oils of Olive, Coconut and Palm, Water",
    entries: ["Saponified Oils of Olive", "Coconut", "Palm", "Water"],
  },
  {
    what: "Japanese commas",
    label: "Water、Glycerin、Squalane",
    entries: ["Water", "Glycerin", "Squalane"],
  },
];
