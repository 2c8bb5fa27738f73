/** What the linter can find, in the order in which it looks. */
export const LINT_RULES = [
  "cure",
  "sun",
  "uncited",
  "unknown_study",
  "animals",
  "absolute",
  "number",
  "supplement",
  "free_from",
  "our_product",
] as const;
export type LintRule = (typeof LINT_RULES)[number];

export type Finding = {
  readonly rule: LintRule;
  /** The words it is about, as they stand in the text. */
  readonly words: string;
  readonly sentence: string;
  /** The number of the block it stands in; null for title, standfirst and takeaways. */
  readonly at: number | null;
  /** Of rule and sentence: a changed sentence is looked at anew. */
  readonly fingerprint: string;
};

/** Why a finding stands, from whom and since when. */
export type Override = {
  readonly reason: string;
  readonly who: string;
  /** ISO. */
  readonly at: string;
};

export type JudgedFinding = Finding & { readonly override: Override | null };

type RuleText = {
  readonly label: string;
  readonly why: string;
  /** The law or guidance behind it. */
  readonly source: string;
};

/** The rules in words, with what they come from. */
export const RULE_TEXTS: Readonly<Record<LintRule, RuleText>> = {
  cure: {
    label: "Cure and disease words",
    why: "What is said to heal, cure or treat is sold as a drug, and nothing we write about may be.",
    source:
      "21 U.S.C. 321(g)(1)(B); FTC, Health Products Compliance Guidance (2022); EU Regulation 655/2013",
  },
  sun: {
    label: "Advice to take the sun",
    why: "Minutes of sun are a dose of ultraviolet light. No trial supports them for the gut, and midday is when it burns.",
    source: "WHO, Global Solar UV Index: A Practical Guide (2002); IARC Monographs 100D",
  },
  uncited: {
    label: "Studies without a study",
    why: "Who says that studies show something says which. Cite them, or leave it out.",
    source: "Our editorial policy; FTC, Health Products Compliance Guidance (2022), part III.B",
  },
  unknown_study: {
    label: "A source that is not on file",
    why: "It names a journal, a paper or a DOI that is not among the references, so nobody can check it.",
    source: "Our editorial policy: every study is a reference with its page",
  },
  animals: {
    label: "Animals or cells told as people",
    why: "None of the studies behind it was done in people. Say in whom it was seen.",
    source: "FTC, Health Products Compliance Guidance (2022), part III.B.1",
  },
  absolute: {
    label: "More certain than any study",
    why: "Nothing is proven, guaranteed or free of risk. Say how sure one can be.",
    source: "FTC, Health Products Compliance Guidance (2022), part III.A; FTC Act, section 5",
  },
  number: {
    label: "A number without its source",
    why: "Whoever reads a figure wants to look it up. Cite it in the same sentence.",
    source: "Our editorial policy; FTC, Health Products Compliance Guidance (2022), part III.B",
  },
  supplement: {
    label: "A supplement claim without its disclaimer",
    why: "What a supplement is said to support, promote or maintain needs the words that the law prescribes.",
    source: "21 U.S.C. 343(r)(6); 21 CFR 101.93(b) to (c)",
  },
  free_from: {
    label: "“Non-toxic” and “free from”",
    why: "US: unqualified, both need proof for everybody at any dose. EU and UK: “free from” may not make the others look worse. Say what is left out, and by which rule.",
    source:
      "US: 16 CFR 260.9 and 260.10 (Green Guides). EU and UK: Regulation 655/2013 with its technical document (2017), annex III",
  },
  our_product: {
    label: "A product and a disease in one breath",
    why: "A passage may speak of an ingredient and of a study, not of what we sell and what ails somebody.",
    source: "21 CFR 700 and 701; 21 U.S.C. 321(g)(1)(B); EU Regulation 655/2013",
  },
};
