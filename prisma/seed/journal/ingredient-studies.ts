import { slugOf } from "../slugs";

const leaning: readonly (readonly [inci: string, study: string, note: string])[] = [
  ["Inulin", "trompette-2022", "Fermentable fiber and the skin’s barrier, in mice"],
  ["Inulin", "gibson-2017", "What may be called a prebiotic: not every fiber qualifies"],
  ["Beta-Glucan", "trompette-2022", "Fermentable fiber and the skin’s barrier, in mice"],
  ["Galactooligosaccharides", "gibson-2017", "What may be called a prebiotic"],
  [
    "Galactooligosaccharides",
    "miyazaki-2014",
    "A maker’s review of a fermented milk with it, and phenols in the blood",
  ],
  ["Partially Hydrolyzed Guar Gum", "gibson-2017", "What may be called a prebiotic"],
  [
    "Lacticaseibacillus Rhamnosus GG",
    "kalliomaki-2001",
    "A trial of this strain in infants at high family risk of eczema",
  ],
  [
    "Lacticaseibacillus Rhamnosus GG",
    "huang-2017",
    "Pooled trials in children with eczema: none of an effect of this strain",
  ],
  [
    "Lacticaseibacillus Rhamnosus GG",
    "hill-2014",
    "What may be called a probiotic: live, and with a shown benefit",
  ],
  [
    "Lacticaseibacillus Rhamnosus SP1",
    "fabbrocini-2016",
    "A pilot of this strain in 20 adults with acne",
  ],
  ["Bifidobacterium Longum", "hill-2014", "What may be called a probiotic"],
  ["Cholecalciferol", "bosman-2019", "Vitamin D and gut bacteria after lamps, not sun or capsules"],
];

/** What an ingredient's file leans on, and what for: only what the study's finding on file says of it. */
export const ingredientStudies = leaning.map(([inci, study, note]) => ({
  ingredient: slugOf(inci),
  study,
  note,
}));
