import type { ArticleContent } from "../article-content";
import { isOnlyPreclinical } from "../references/study-kinds";
import { fingerprintOf } from "./fingerprint";
import { LINT_RULES, type Finding, type LintRule } from "./findings";
import { unknownSources } from "./known-sources";
import { italicsOf, sentencesOf, type Sentence } from "./sentences";

/** What has to be known of the world to lint a text. */
export type LintWorld = {
  /** Of every study that the text cites: who was studied. */
  readonly subjects: ReadonlyMap<string, readonly string[]>;
  /** All journals on file, as they are written. */
  readonly journals: readonly string[];
  /** DOIs on file, in small letters. */
  readonly dois: ReadonlySet<string>;
  /** Families of first authors with the year: `palmer 2006`. */
  readonly signatures: ReadonlySet<string>;
};

type Rule = (sentence: Sentence, article: ArticleContent, world: LintWorld) => readonly string[];

const NEGATION =
  /\b(?:no|not|nor|never|neither|nothing|none|nobody|cannot|without|myths?|rather than|instead of|too early|unproven|far from|[a-z]+n[’']t)\b/i;
const isAsked = ({ text }: Sentence): boolean => text.endsWith("?");
const isDenied = (sentence: Sentence): boolean =>
  sentence.denied || NEGATION.test(sentence.text) || isAsked(sentence);
const isArgued = ({ place }: Sentence): boolean => place === "text";

/** What fits, once each. */
function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([found]) => found.trim()))];
}

const CURE =
  /\b(?:heal(?:s|ed|ing)?|cur(?:e|es|ed|ing)|revers(?:es|ed|ing)|eradicat(?:e|es|ed|ing)|eliminat(?:e|es|ed|ing) (?:acne|eczema|psoriasis|rosacea|inflammation|toxins?)|detox(?:es|ed|ing|ify|ifies|ifying)?|cleans(?:es|ing) (?:the|your|our) (?:gut|body|liver|blood)|(?:gets?|getting|got) rid of (?:acne|eczema|psoriasis|rosacea)|banish(?:es|ed|ing)?)\b/gi;
/** Wounds and bone do heal; nobody is promised anything by that. */
const PLAIN_HEALING =
  /\b(?:wounds?|cuts?|scars?|burns?|bones?|ulcers?)\b[^.]*\bheal|\bheal[a-z]*\b[^.]*\b(?:wounds?|ulcers?)\b/i;
const SUN =
  /\b(?:\d+|ten|fifteen|twenty|thirty)\s*(?:(?:–|-|to)\s*(?:\d+|ten|fifteen|twenty|thirty)\s*)?(?:minutes?|mins?)\b/gi;
const STUDIES =
  /\b(?:(?:numerous|many|several|countless|multiple|recent|various|new|growing|a number of)\s+(?:\w+\s+)?(?:studies|trials|papers|articles|experiments)|(?:studies|research|trials|science|scientists|researchers|experts|doctors|dermatologists)\s+(?:ha(?:s|ve)\s+)?(?:shows?|shown|suggests?|suggested|proves?|proven|confirms?|confirmed|agrees?|say|says|demonstrates?|demonstrated|indicates?|links?|linked)|evidence\s+(?:shows|proves|suggests))\b/gi;
const PRECLINICAL =
  /\b(?:mouse|mice|murine|mammals?|rats?|animals?|pigs?|zebrafish|cells?|keratinocytes?|cultures?|dish(?:es)?|test tubes?|in vitro|in vivo|laborator(?:y|ies)|lab|tissue|skin models?)\b/i;
const ABSOLUTE =
  /\b(?:clinically proven|scientifically proven|proven to|guarantee[sd]?|miracle|miraculous|completely safe|totally safe|entirely safe|perfectly safe|risk-free|zero risk|no side effects|without side effects|always works|works for everyone|instantly|permanently|once and for all)\b|\b100\s?%/gi;
const NUMBER =
  /\b\d[\d,.]*\s?(?:%|percent\b|per cent\b)|\b\d+ (?:out of|in) (?:every )?\d+\b|\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|hundred)[ -](?:fold|times as|times more|times less)\b|\b\d[\d,]* (?:people|adults|patients|participants|women|men|children|infants|volunteers|studies|trials)\b/gi;
const SUPPLEMENT =
  /\b(?:supplements?|capsules?|softgels?|gumm(?:y|ies)|probiotic powders?|tablets?)\b/i;
const SUPPORTS =
  /\b(?:supports?|promotes?|maintains?|boosts?|strengthens?|enhances?|balances?|restores?)\b/gi;
const DISCLAIMER =
  /not been evaluated by the Food and Drug Administration[^]*not intended to diagnose, treat, cure,? or prevent/i;
const FREE =
  /\bnon-?toxic\b|\btoxin-free\b|\bchemical-free\b|\b(?:paraben|sulfate|silicone|preservative|phthalate)s?-free\b|\bfree (?:from|of) (?:parabens?|sulfates?|silicones?|preservatives?|phthalates?|chemicals|toxins|nasties)\b|\bclean beauty\b/gi;
const OURS =
  /\b(?:our|this shop[’']s|necessite[’']s|nécessité[’']s) (?:\w+ ){0,2}(?:cream|balm|serum|oil|lotion|cleanser|soap|supplement|probiotic|product)s?\b/gi;
const DISEASE =
  /\b(?:eczema|acne|psoriasis|rosacea|dermatitis|IBS|irritable bowel|colitis|Crohn|allerg(?:y|ies)|infections?)\b/i;

const RULES: Readonly<Record<Exclude<LintRule, "unknown_study">, Rule>> = {
  cure: (sentence) =>
    isDenied(sentence) || PLAIN_HEALING.test(sentence.text) ? [] : all(sentence.text, CURE),
  sun: ({ text }) =>
    /\bsun(?:light|shine)?\b/i.test(text) && !/\b(?:avoid|burn|shade|instead)\b/i.test(text)
      ? all(text, SUN)
      : [],
  uncited: (sentence) =>
    !isArgued(sentence) || sentence.references.length > 0 || isDenied(sentence)
      ? []
      : all(sentence.text, STUDIES),
  animals: ({ text, around, references }, _article, { subjects }) => {
    const known = references.flatMap((key) => {
      const studied = subjects.get(key);
      return studied ? [studied] : [];
    });
    const only = known.length > 0 && known.every(isOnlyPreclinical);
    return only && !PRECLINICAL.test(around) ? [text] : [];
  },
  absolute: (sentence) => (isDenied(sentence) ? [] : all(sentence.text, ABSOLUTE)),
  number: (sentence) =>
    !isArgued(sentence) || sentence.references.length > 0 || sentence.claimed
      ? []
      : all(sentence.text, NUMBER),
  supplement: (sentence, article) => {
    if (!SUPPLEMENT.test(sentence.text) || isDenied(sentence)) return [];
    return DISCLAIMER.test(article.disclosures.join(" ")) ? [] : all(sentence.text, SUPPORTS);
  },
  free_from: (sentence) => (isDenied(sentence) ? [] : all(sentence.text, FREE)),
  our_product: ({ text }) => (DISEASE.test(text) ? all(text, OURS) : []),
};

/** Goes through a text sentence by sentence. Pure: what it needs to know is handed in. In reading order. */
export function lintArticle(article: ArticleContent, world: LintWorld): Finding[] {
  const italics = italicsOf(article);
  return sentencesOf(article).flatMap((sentence) =>
    LINT_RULES.flatMap((rule) => {
      const found =
        rule === "unknown_study"
          ? unknownSources(sentence, italics, world)
          : RULES[rule](sentence, article, world);
      return found.slice(0, 1).map((words): Finding => ({
        rule,
        words,
        sentence: sentence.text,
        at: sentence.at,
        fingerprint: fingerprintOf(rule, sentence.text),
      }));
    }),
  );
}
