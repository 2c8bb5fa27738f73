import type { ArticleContent } from "./article-content";
import { allClaims } from "./document/claims";
import { citedReferences } from "./document/citations";
import { countWords } from "./document/plain-text";
import { RULE_TEXTS, type Finding } from "./lint/findings";
import { namedIngredients, tieInPlaces } from "./document/tie-ins";

/** What is known of a reference that a text cites. */
export type CheckedReference = {
  /** Read, graded and described in our words. */
  readonly described: boolean;
  readonly retracted: boolean;
};

export type CheckedArticle = {
  readonly content: ArticleContent;
  /** By every key that the text cites and that is on file. */
  readonly references: ReadonlyMap<string, CheckedReference>;
  /** Ingredient and product slugs that the text names and that are on file. */
  readonly ingredients: ReadonlySet<string>;
  readonly products: ReadonlySet<string>;
  readonly authors: number;
  readonly topics: number;
  readonly reviewerNamed: boolean;
  /** Comments of editors that nobody has settled. */
  readonly comments: number;
  /** What the linter found and nobody let stand. */
  readonly findings: readonly Finding[];
};

type Check = {
  readonly label: string;
  /** Nothing is submitted, approved or published while it fails. Others are only shown. */
  readonly stops: boolean;
  /** What is wrong, a line each. */
  readonly problems: (article: CheckedArticle) => readonly string[];
};

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
const missing = (is: boolean, text: string): string[] => (is ? [text] : []);

const FEWEST_WORDS = 300;

/** The checklist, in its order. Pure: what it needs to know is handed in. */
const CHECKS = {
  opening: {
    label: "It has a title and a standfirst",
    stops: true,
    problems: ({ content: { title, standfirst } }) => [
      ...missing(title === "", "The title is missing."),
      ...missing(standfirst === "", "The standfirst is missing."),
    ],
  },
  authors: {
    label: "Its author is named",
    stops: true,
    problems: ({ authors }) => missing(authors === 0, "No author is named."),
  },
  reviewer: {
    label: "Its reviewer is named",
    stops: true,
    problems: ({ reviewerNamed }) => missing(!reviewerNamed, "No reviewer is named."),
  },
  topics: {
    label: "It stands under a topic",
    stops: true,
    problems: ({ topics }) => missing(topics === 0, "No topic is chosen."),
  },
  cited: {
    label: "Every claim cites its studies",
    stops: true,
    problems: ({ content: { body } }) =>
      allClaims(body)
        .filter(({ grade, references }) => grade !== "none" && references.length === 0)
        .map(({ text }) => `No study stands behind “${short(text)}”.`),
  },
  graded: {
    label: "Every claim has its grade, and why",
    stops: true,
    problems: ({ content: { body } }) =>
      allClaims(body).flatMap(({ grade, note, text }) => [
        ...missing(grade === null, `“${short(text)}” has no grade.`),
        ...missing(note.trim() === "", `“${short(text)}” does not say why it has its grade.`),
      ]),
  },
  on_file: {
    label: "Every study is on file, read and graded",
    stops: true,
    problems: ({ content: { body }, references }) =>
      citedReferences(body).flatMap((key) => {
        const known = references.get(key);
        if (!known) return [`${key} is not among the references.`];
        return missing(!known.described, `${key} has no grade or no finding in our words.`);
      }),
  },
  retracted: {
    label: "No study has been retracted",
    stops: true,
    problems: ({ content: { body }, references }) =>
      citedReferences(body)
        .filter((key) => references.get(key)?.retracted)
        .map((key) => `${key} has been retracted.`),
  },
  pictures: {
    label: "Every picture has alternative text and a credit",
    stops: true,
    problems: ({ content: { body } }) =>
      body.content.flatMap((block) =>
        block.type === "figure"
          ? [
              ...missing(block.attrs.alt.trim() === "", "A picture has no alternative text."),
              ...missing(block.attrs.credit.trim() === "", "A picture has no credit."),
            ]
          : [],
      ),
  },
  ingredients: {
    label: "Every ingredient that is linked is in the glossary",
    stops: true,
    problems: ({ content: { body }, ingredients }) =>
      unknownIngredients(body, ingredients).map((slug) => `${slug} is not in the glossary.`),
  },
  tie_ins: {
    label: "Products stand only where the evidence carries them",
    stops: true,
    problems: ({ content: { body }, products }) =>
      tieInPlaces(body).flatMap(({ product, ingredient, passage }) => [
        ...missing(!products.has(product), `${product} is not in the catalogue.`),
        ...missing(
          passage === null,
          `${product} stands below no passage that names ${ingredient} and is graded moderate or better throughout.`,
        ),
      ]),
  },
  disclosure: {
    label: "It says what the reader should know about us",
    stops: true,
    problems: ({ content: { disclosures } }) =>
      missing(disclosures.length === 0, "There is no disclosure."),
  },
  wording: {
    label: "The linter finds nothing, or somebody said why it stands",
    stops: true,
    problems: ({ findings }) =>
      findings.map(({ rule, words }) => `${RULE_TEXTS[rule].label}: “${short(words)}”.`),
  },
  takeaways: {
    label: "It says what to take away, and what is not claimed",
    stops: false,
    problems: ({ content: { takeaways, doNotClaim } }) => [
      ...missing(takeaways.length === 0, "There are no takeaways."),
      ...missing(doNotClaim.length === 0, "Nothing says what is not claimed."),
    ],
  },
  comments: {
    label: "Every comment is settled",
    stops: false,
    problems: ({ comments }) =>
      missing(comments > 0, `${comments} ${comments === 1 ? "is" : "are"} open.`),
  },
  length: {
    label: `It is longer than ${FEWEST_WORDS} words`,
    stops: false,
    problems: ({ content: { body } }) => {
      const words = countWords(body);
      return missing(words < FEWEST_WORDS, `It has ${words} words.`);
    },
  },
} as const satisfies Record<string, Check>;

export type CheckName = keyof typeof CHECKS;
export type CheckResult = {
  readonly check: CheckName;
  readonly label: string;
  readonly stops: boolean;
  readonly problems: readonly string[];
};

/** The whole checklist with what is wrong; a check without problems is passed. */
export function checkArticle(article: CheckedArticle): CheckResult[] {
  return (Object.keys(CHECKS) as CheckName[]).map((check) => {
    const { label, stops, problems } = CHECKS[check];
    return { check, label, stops, problems: problems(article) };
  });
}

/** What must be put right before anybody may see it, a line each. */
export function stoppingProblems(results: readonly CheckResult[]): string[] {
  return results.flatMap(({ stops, problems }) => (stops ? problems : []));
}

function unknownIngredients(body: ArticleContent["body"], known: ReadonlySet<string>): string[] {
  const named = [
    ...namedIngredients(body),
    ...tieInPlaces(body).map(({ ingredient }) => ingredient),
  ];
  return [...new Set(named)].filter((slug) => !known.has(slug));
}
