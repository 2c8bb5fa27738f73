import type { Row } from "../database";
import { seedId } from "../ids";

const topics: readonly (readonly [slug: string, name: string, intro: string])[] = [
  ["the-axis", "The axis, explained", "What the words mean, and where the numbers come from."],
  ["food", "Food and supplements", "What was eaten or swallowed, and what changed."],
  [
    "conditions",
    "Skin conditions",
    "What studies of patients show, and what belongs in front of a clinician.",
  ],
  [
    "day-to-day",
    "Day to day",
    "Washing, sleeping, drinking, moving: the habits that come with advice.",
  ],
  ["acne", "Acne", "Breakouts, and what has been tried on them by people who counted."],
  [
    "eczema",
    "Eczema",
    "Skin that itches and lets water go: what is known to help, and what is not.",
  ],
  ["probiotics", "Probiotics", "Live microbes with a name, a dose and, sometimes, a trial."],
  ["the-barrier", "The barrier", "The outermost layer, which does most of the work."],
  ["reading-evidence", "Reading evidence", "How to tell a finding from a headline, with examples."],
];

export const topicId = (slug: string): string => seedId(`journal-topic:${slug}`);

export const topicRows = (): Row[] =>
  topics.map(([slug, name, intro], index) => ({
    id: topicId(slug),
    version: 1,
    slug,
    name,
    intro,
    position: index + 1,
  }));
