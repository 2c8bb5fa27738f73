/** What the law takes a product for, and what its page must or should say about that. */
export type RegulatoryText = {
  /** In the table of facts. */
  readonly label: string;
  readonly title: string;
  readonly text: string;
};

/** By the words of the record. Texts are about the class, never about what a product does. */
export const REGULATORY_TEXTS: Readonly<Record<string, RegulatoryText>> = {
  cosmetic: {
    label: "Cosmetic",
    title: "Sold as a cosmetic",
    text: "It cleans, cares for, scents or colors. It is not meant to treat or prevent any condition. Stop using it if your skin objects, and tell us or the maker.",
  },
  "OTC drug and cosmetic": {
    label: "Over-the-counter drug and cosmetic",
    title: "Sold as an over-the-counter drug",
    text: "In the United States this is a drug as well as a cosmetic. The Drug Facts panel on its package names the active ingredient and its strength, the uses, the warnings and the directions: read it before use. The list on this page does not replace it.",
  },
  "dietary supplement": {
    label: "Dietary supplement",
    title: "Sold as a dietary supplement",
    text: "Keep to the serving on the package, and keep it out of children's reach. If you are pregnant or nursing, take medicine or are under a doctor's care, show them the label first.",
  },
  "household product": {
    label: "Household product",
    title: "Not a cosmetic",
    text: "It is made for surfaces, dishes or laundry, not for skin or hair. Keep it out of children's reach and follow the package. The maker lists its ingredients as a cosmetic's would be.",
  },
  "soap (21 CFR 701.20) labelled as a cosmetic by choice": {
    label: "Soap, labeled as a cosmetic by choice",
    title: "Soap in the legal sense",
    text: "In the United States plain soap needs no ingredient list (21 CFR 701.20). The maker labels it as a cosmetic would be, by choice.",
  },
};

/** The texts of a class; null for one that the shop has no words for, which is then shown as it is recorded. */
export function regulatoryText(regulatoryClass: string | null): RegulatoryText | null {
  if (regulatoryClass === null || !Object.hasOwn(REGULATORY_TEXTS, regulatoryClass)) return null;
  return REGULATORY_TEXTS[regulatoryClass] ?? null;
}

/**
 * How the DSHEA statement (21 CFR 101.93) is to be put: once for one claim, in the plural for several; the dagger
 * leads from each claim to it, and stands before it only where a claim carries one.
 */
export function dsheaForm(description: string): {
  readonly statements: "one" | "many";
  readonly dagger: boolean;
} {
  const daggers = description.split("†").length - 1;
  return { statements: daggers > 1 ? "many" : "one", dagger: daggers > 0 };
}
