/** Who wrote an article, who stands by it, and what it is about, the topic it stands under first. */
export type Credits = { authors: string[]; reviewer: string; topics: string[] };

const credits: Readonly<Record<string, Credits>> = {
  "what-the-gut-skin-axis-means": {
    authors: ["ida-specimen"],
    reviewer: "jonas-sample",
    topics: ["the-axis", "reading-evidence"],
  },
  "barrier-first": {
    authors: ["ida-specimen"],
    reviewer: "mara-exemplar",
    topics: ["day-to-day", "the-barrier", "eczema"],
  },
  "how-to-read-a-probiotic-label": {
    authors: ["theo-placeholder"],
    reviewer: "jonas-sample",
    topics: ["food", "probiotics", "reading-evidence"],
  },
  "acne-and-the-gut": {
    authors: ["ida-specimen"],
    reviewer: "mara-exemplar",
    topics: ["conditions", "acne", "probiotics"],
  },
  "eczema-probiotics-prevention-treatment": {
    authors: ["theo-placeholder", "ida-specimen"],
    reviewer: "mara-exemplar",
    topics: ["conditions", "eczema", "probiotics"],
  },
  "sugar-milk-and-breakouts": {
    authors: ["theo-placeholder"],
    reviewer: "mara-exemplar",
    topics: ["food", "acne"],
  },
  "psoriasis-and-rosacea-associations": {
    authors: ["ida-specimen"],
    reviewer: "mara-exemplar",
    topics: ["conditions"],
  },
  "plants-fiber-and-ferments": {
    authors: ["theo-placeholder"],
    reviewer: "jonas-sample",
    topics: ["food", "probiotics"],
  },
  "sleep-stress-water-movement": {
    authors: ["ida-specimen"],
    reviewer: "jonas-sample",
    topics: ["day-to-day", "the-barrier"],
  },
  "five-gut-skin-claims-checked": {
    authors: ["ida-specimen"],
    reviewer: "jonas-sample",
    topics: ["the-axis", "reading-evidence"],
  },
};

/** Throws for an article that nobody has signed. */
export function creditsOf(slug: string): Credits {
  const own = credits[slug];
  if (!own) throw new Error(`${slug} names no author`);
  return own;
}
