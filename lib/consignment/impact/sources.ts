/** How sure we are of a figure: read in the source itself, or in what its publisher says of it. */
export type Confidence = "read in the source" | "read in the publisher's summary";

export type ImpactSource = {
  readonly id: "ademe" | "ademe-parcel" | "wrap-low" | "wrap-high";
  readonly publisher: string;
  readonly title: string;
  readonly version: string;
  readonly url: string;
  readonly confidence: Confidence;
  readonly note: string;
};

/** Where every figure on the impact page comes from. */
export const IMPACT_SOURCES: readonly ImpactSource[] = [
  {
    id: "ademe",
    publisher: "ADEME, the French agency for ecological transition",
    title: "Impact CO2, open data on clothing (habillement)",
    version:
      "repository incubateur-ademe/impactco2, commit 14b54bd, file src/data/categories/habillement.ts",
    url: "https://github.com/incubateur-ademe/impactco2",
    confidence: "read in the source",
    note: "Making and bringing to market: raw materials, supply, shaping, assembly and distribution. Wearing, washing and the end of life are left out. It rests on ADEME's study of consumer goods, which we have not read ourselves, and it is about an average item sold in France.",
  },
  {
    id: "ademe-parcel",
    publisher: "ADEME, the French agency for ecological transition",
    title: "Impact CO2, open data on deliveries (livraison)",
    version:
      "repository incubateur-ademe/impactco2, commit 0efa91c, file src/data/categories/livraison.ts",
    url: "https://github.com/incubateur-ademe/impactco2",
    confidence: "read in the source",
    note: "A parcel of up to 2 kg delivered to the door, and one of up to 15 kg for furniture. French distances: ours are longer, so what is taken off may be too little.",
  },
  {
    id: "wrap-low",
    publisher: "WRAP, United Kingdom",
    title: "Clothing Knowledge Hub, entry 147, on an earlier WRAP study",
    version: "as stored in 2026; the study behind it is of 2012 or 2013",
    url: "http://ckh.wrap.org.uk/clothingKnowledgeHub/detail/147",
    confidence: "read in the publisher's summary",
    note: "Of 100 second-hand garments bought in the UK, 28 took the place of a new one.",
  },
  {
    id: "wrap-high",
    publisher: "WRAP, United Kingdom",
    title: "Displacement Rates Untangled",
    version: "2025",
    url: "https://wrap.ngo/media-centre/press-releases/fast-fashion-could-be-left-peg-preloved-and-repair-displace-new-sales",
    confidence: "read in the publisher's summary",
    note: "64.6 % of second-hand purchases online took the place of a new one: more than 7,000 answers, from customers of three marketplaces, about what they would have done otherwise.",
  },
];

/** Of pieces bought second-hand, how many take the place of a new one. Basis points: the lowest and highest we rely on. */
export const DISPLACEMENT = { lowBp: 2_800, highBp: 6_460 } as const;

/** The version of the method: factors, displacement, what is taken off. A change of any is a new one. */
export const IMPACT_METHOD = { version: 1, since: "November 30, 2026" } as const;
