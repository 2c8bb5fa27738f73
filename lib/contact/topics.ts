/** What a message can be about, in the words of the form. */
export const TOPIC_LABELS = {
  order: "An order",
  return: "A return",
  product: "A product or its label",
  selling: "Selling a piece",
  privacy: "My data",
  accessibility: "Using this site",
  other: "Something else",
} as const;

export type Topic = keyof typeof TOPIC_LABELS;

export const TOPICS = Object.keys(TOPIC_LABELS) as [Topic, ...Topic[]];

/** The topic that a link to the page names, or undefined for anything else. */
export function topicOf(value: unknown): Topic | undefined {
  return TOPICS.find((topic) => topic === value);
}
