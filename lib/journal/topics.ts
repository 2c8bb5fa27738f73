/** What the journal writes about, in the order in which its page offers it. */
export const TOPICS = [
  {
    slug: "the-axis",
    name: "The axis, explained",
    intro: "What the words mean, and where the numbers come from.",
    words: ["gut-skin axis", "myth check", "definitions", "mechanisms", "metabolites", "immunity"],
  },
  {
    slug: "food",
    name: "Food and supplements",
    intro: "What was eaten or swallowed, and what changed.",
    words: [
      "diet",
      "fiber",
      "fermented foods",
      "plant diversity",
      "dairy",
      "glycemic load",
      "prebiotics",
      "probiotics",
    ],
  },
  {
    slug: "conditions",
    name: "Skin conditions",
    intro: "What studies of patients show, and what belongs in front of a clinician.",
    words: ["acne", "atopic dermatitis", "psoriasis", "rosacea"],
  },
  {
    slug: "day-to-day",
    name: "Day to day",
    intro: "Washing, sleeping, drinking, moving: the habits that come with advice.",
    words: ["barrier", "moisturizer", "sleep", "stress", "water", "hydration", "exercise"],
  },
] as const;

export type Topic = (typeof TOPICS)[number];

/**
 * The topic of an article: the one that most of its references are about, told by the topic words of each.
 * Of two that come out even it is the first; without references it is the first of all.
 */
export function topicOf(wordsOfReferences: readonly (readonly string[])[]): Topic {
  const weights = TOPICS.map((topic) => {
    const words: readonly string[] = topic.words;
    return wordsOfReferences.filter((own) => own.some((word) => words.includes(word))).length;
  });
  return TOPICS[weights.indexOf(Math.max(...weights))] ?? TOPICS[0];
}
