/** A label as printed, the entries that it has in order, and what else is asked of the reading. */
export type PrintedLabel = {
  readonly what: string;
  readonly label: string;
  readonly entries: readonly string[];
  readonly mayContain?: readonly string[];
  readonly active?: readonly string[];
  readonly percents?: Readonly<Record<string, number>>;
  readonly notes?: readonly string[];
};

/** Cosmetics, as they are printed in the United States and in Europe. */
export const COSMETIC_LABELS: readonly PrintedLabel[] = [
  {
    what: "a plain list",
    label: "Water, Glycerin, Squalane",
    entries: ["Water", "Glycerin", "Squalane"],
  },
  { what: "a full stop at the end", label: "Water, Glycerin.", entries: ["Water", "Glycerin"] },
  { what: "a heading", label: "Ingredients: Water, Glycerin", entries: ["Water", "Glycerin"] },
  {
    what: "a heading in capitals",
    label: "INGREDIENTS: WATER, GLYCERIN",
    entries: ["WATER", "GLYCERIN"],
  },
  {
    what: "a heading in two languages",
    label: "Ingredients/Ingrédients: Water/Eau, Glycerin",
    entries: ["Water/Eau", "Glycerin"],
  },
  {
    what: "INCI as the heading",
    label: "INCI: Aqua; Glycerin; Parfum",
    entries: ["Aqua", "Glycerin", "Parfum"],
  },
  {
    what: "a heading without a colon",
    label: "Ingredients Water, Glycerin",
    entries: ["Water", "Glycerin"],
  },
  {
    what: "three languages",
    label: "Aqua/Water/Eau, Glycerin",
    entries: ["Aqua/Water/Eau", "Glycerin"],
  },
  {
    what: "backslashes",
    label: "WATER\\AQUA\\EAU, GLYCERIN",
    entries: ["WATER\\AQUA\\EAU", "GLYCERIN"],
  },
  {
    what: "names in brackets",
    label: "Water (Aqua), Sunflower (Helianthus Annuus) Seed Oil",
    entries: ["Water (Aqua)", "Sunflower (Helianthus Annuus) Seed Oil"],
  },
  {
    what: "commas in brackets",
    label: "Water (Aqua, Eau), Iron Oxides (CI 77491, CI 77492, CI 77499)",
    entries: ["Water (Aqua, Eau)", "Iron Oxides (CI 77491, CI 77492, CI 77499)"],
  },
  {
    what: "square brackets",
    label: "Preservative [Phenoxyethanol, Ethylhexylglycerin], Water",
    entries: ["Preservative [Phenoxyethanol, Ethylhexylglycerin]", "Water"],
  },
  {
    what: "brackets in brackets",
    label: "Blend (Water (Aqua, Eau), Glycerin), Xanthan Gum",
    entries: ["Blend (Water (Aqua, Eau), Glycerin)", "Xanthan Gum"],
  },
  {
    what: "a bracket that is never closed",
    label: "Water (Aqua, Glycerin, Squalane",
    entries: ["Water (Aqua", "Glycerin", "Squalane"],
  },
  {
    what: "a bracket that was never opened",
    label: "Water Aqua), Glycerin",
    entries: ["Water Aqua)", "Glycerin"],
  },
  {
    what: "a chemical comma",
    label: "1,2-Hexanediol, Water",
    entries: ["1,2-Hexanediol", "Water"],
  },
  {
    what: "chemical commas without spaces",
    label: "Water,1,2-Hexanediol,2-Bromo-2-Nitropropane-1,3-Diol",
    entries: ["Water", "1,2-Hexanediol", "2-Bromo-2-Nitropropane-1,3-Diol"],
  },
  {
    what: "a number before a chemical comma",
    label: "Polysorbate 20,1,2-Hexanediol",
    entries: ["Polysorbate 20", "1,2-Hexanediol"],
  },
  {
    what: "a letter before a chemical comma",
    label: "N,N-Dimethyl-p-toluidine, Water",
    entries: ["N,N-Dimethyl-p-toluidine", "Water"],
  },
  {
    what: "no spaces at all",
    label: "Water,Glycerin,Squalane",
    entries: ["Water", "Glycerin", "Squalane"],
  },
  {
    what: "empty and doubled commas",
    label: "Water,, Glycerin, , Squalane,",
    entries: ["Water", "Glycerin", "Squalane"],
  },
  { what: "commas only", label: ", ,, ;", entries: [] },
  { what: "nothing", label: "", entries: [] },
  {
    what: "bullets",
    label: "Water • Glycerin • Squalane",
    entries: ["Water", "Glycerin", "Squalane"],
  },
  {
    what: "middle dots",
    label: "Water · Glycerin · Squalane",
    entries: ["Water", "Glycerin", "Squalane"],
  },
  {
    what: "bars",
    label: "Water | Glycerin | Squalane",
    entries: ["Water", "Glycerin", "Squalane"],
  },
  {
    what: "one a line",
    label: "Water\nGlycerin\nSqualane\n",
    entries: ["Water", "Glycerin", "Squalane"],
  },
  {
    what: "a line broken within a name",
    label: "Water, Sodium\nBenzoate, Citric Acid, Glycerin",
    entries: ["Water", "Sodium Benzoate", "Citric Acid", "Glycerin"],
  },
  {
    what: "and before the last",
    label: "Water, Glycerin, and Squalane",
    entries: ["Water", "Glycerin", "Squalane"],
  },
  {
    what: "and between the last two",
    label: "Water, Sodium Benzoate and Potassium Sorbate",
    entries: ["Water", "Sodium Benzoate", "Potassium Sorbate"],
  },
  {
    what: "an ampersand",
    label: "Sodium Benzoate & Potassium Sorbate, Water",
    entries: ["Sodium Benzoate", "Potassium Sorbate", "Water"],
  },
  {
    what: "a blend's (and)",
    label: "Cetearyl Alcohol (and) Polysorbate 60, Water",
    entries: ["Cetearyl Alcohol", "Polysorbate 60", "Water"],
  },
  {
    what: "parts of a plant with and",
    label: "Camellia Sinensis Leaf and Stem Extract",
    entries: ["Camellia Sinensis Leaf and Stem Extract"],
  },
  {
    what: "a certified color's ampersand",
    label: "FD&C Red No. 40, D&C Black No. 2",
    entries: ["FD&C Red No. 40", "D&C Black No. 2"],
  },
  {
    what: "asterisks for organic",
    label: "Aloe Barbadensis Leaf Juice*, Glycerin**. *Certified organic. **Vegetable derived",
    entries: ["Aloe Barbadensis Leaf Juice*", "Glycerin**"],
    notes: ["*Certified organic", "**Vegetable derived"],
  },
  {
    what: "a footnote about essential oils",
    label: "Lavandula Angustifolia Oil, Linalool†. † Naturally occurring in essential oils",
    entries: ["Lavandula Angustifolia Oil", "Linalool†"],
    notes: ["† Naturally occurring in essential oils"],
  },
  {
    what: "an asterisk before a name",
    label: "*Aloe Barbadensis Leaf Juice, *Methylparaben",
    entries: ["*Aloe Barbadensis Leaf Juice", "*Methylparaben"],
  },
  {
    what: "the word organic",
    label: "Organic Jojoba Oil, Certified Organic Shea Butter",
    entries: ["Organic Jojoba Oil", "Certified Organic Shea Butter"],
  },
  {
    what: "British spelling",
    label: "Glycerine, Aluminium Chlorohydrate, Sodium Sulphate",
    entries: ["Glycerine", "Aluminium Chlorohydrate", "Sodium Sulphate"],
  },
  {
    what: "trade names",
    label: "Euxyl® PE 9010 (Phenoxyethanol, Ethylhexylglycerin), Dermosoft™ GMCY",
    entries: ["Euxyl® PE 9010 (Phenoxyethanol, Ethylhexylglycerin)", "Dermosoft™ GMCY"],
  },
  {
    what: "percentages",
    label: "Retinol 0.1%, Phenoxyethanol (0.8 %), Water",
    entries: ["Retinol 0.1%", "Phenoxyethanol (0.8 %)", "Water"],
    percents: { "Retinol 0.1%": 0.1, "Phenoxyethanol (0.8 %)": 0.8 },
  },
  {
    what: "a comma in a percentage",
    label: "Salicylic Acid 0,5 %, Water",
    entries: ["Salicylic Acid 0,5 %", "Water"],
    percents: { "Salicylic Acid 0,5 %": 0.5 },
  },
  {
    what: "less than a percentage",
    label: "Kojic Acid <1%, Water",
    entries: ["Kojic Acid <1%", "Water"],
    percents: { "Kojic Acid <1%": 1 },
  },
  {
    what: "what stands at 1 % or less",
    label: "Water, Glycerin. Contains less than 2% of: Citric Acid, Xanthan Gum",
    entries: ["Water", "Glycerin", "Citric Acid", "Xanthan Gum"],
  },
  {
    what: "full stops instead of commas",
    label: "Water. Glycerin. Citric Acid",
    entries: ["Water", "Glycerin", "Citric Acid"],
  },
  {
    what: "an abbreviated saint",
    label: "St. John's Wort Extract, Water",
    entries: ["St. John's Wort Extract", "Water"],
  },
];
