import { nameKey } from "../../../lib/standard/name-key";
import type { LawNote, RuleBasis, SourceNote, StandardRule } from "../../../lib/standard/rules";
import { american } from "../spelling";
import { wordSlug } from "../words";
import { CLASS_LAW, lawNotes } from "./law";
import {
  readPatterns,
  readRestricted,
  type RestrictedIngredient,
  type RestrictedPattern,
} from "./restricted-file";
import { TERMS } from "./terms";

/** A rule with all that the database keeps of it. */
export type SeedRule = StandardRule & {
  readonly law: readonly LawNote[];
  readonly retailers: Readonly<Record<string, string>>;
  readonly sources: readonly SourceNote[];
  readonly confidence: string;
  readonly warnings: readonly string[];
};

const BASES: Readonly<Record<string, RuleBasis>> = {
  "legal ban (EU Annex II, California or Washington)": "law",
  "EU legal limit": "law",
  "stricter than EU legal limit": "stricter_than_law",
  "house standard": "house",
};

/** On its own this short name may be another thing, so it goes to a person: "BHA" is also salicylic acid. */
const AMBIGUOUS: Readonly<Record<string, string>> = { "ri-bha": "BHA" };

const withTerms = (key: string) => {
  const { needs, capUses, onlyUses, notWith } = TERMS[key] ?? {};
  return {
    needs: needs ?? null,
    capUses: capUses ?? [],
    onlyUses: onlyUses ?? [],
    notWith: notWith ?? [],
  };
};

/** Other shops' lists are for comparison at the desk; what we ask is told in our own words. */
const ownWords = (text: string): string =>
  text
    .replace("House cap matches the Clean at Sephora threshold", "House cap")
    .replace(" and is excluded by Credo", "");

function ruleOf(from: RestrictedIngredient): SeedRule {
  const { sephoraClean, credoDirtyList } = from.status;
  const columns = { "Clean at Sephora": sephoraClean, "Credo Dirty List": credoDirtyList };
  const names = [from.inci, ...from.aliases].filter((name) => name !== AMBIGUOUS[from.id]);
  return {
    key: from.id,
    name: american(from.inci),
    names: [...new Map(names.map((name) => [nameKey(name), name])).values()],
    cas: [from.cas, ...from.casRelated].filter((cas) => cas !== null),
    pattern: null,
    groupSlug: wordSlug(from.group),
    verdict: from.verdict.suggestion,
    basis: BASES[from.verdict.basis] ?? "house",
    reason: american(ownWords(from.reason)),
    condition: from.verdict.condition && american(ownWords(from.verdict.condition)),
    maxPercent: from.verdict.suggestion === "restricted" ? from.verdict.maxPercent : null,
    ...withTerms(from.id),
    law: lawNotes(from.status),
    retailers: Object.fromEntries(
      Object.entries(columns).flatMap(([shop, column]) => (column ? [[shop, column]] : [])),
    ),
    sources: from.sources.filter(({ field }) => !/sephora|credo/i.test(field)),
    confidence: from.confidence,
    warnings: from.matchWarnings,
  };
}

function patternRule({
  id,
  pattern,
  group,
  verdict,
  note,
  source,
  confidence,
}: RestrictedPattern): SeedRule {
  const law = CLASS_LAW[id] ?? [];
  return {
    key: id,
    name: PATTERN_NAMES[id] ?? id,
    names: [],
    cas: [],
    pattern,
    groupSlug: wordSlug(group),
    verdict,
    basis: law.length > 0 ? "law" : "house",
    reason: PATTERN_REASONS[id] ?? american(note),
    condition: null,
    maxPercent: null,
    ...withTerms(id),
    law,
    retailers: {},
    sources: [{ field: "pattern, verdict", source: SOURCE, confidence }],
    confidence,
    warnings: [note, source],
  };
}

const SOURCE = "Families as the laws and the shops that we compared name them; the pattern is ours";

const PATTERN_NAMES: Readonly<Record<string, string>> = {
  "pat-peg": "Any other PEG",
  "pat-eth": "Any other -eth with a number (ceteareth, laureth, steareth …)",
  "pat-polysorbate": "Any other polysorbate",
  "pat-laureth-sulfate": "Any other ether sulfate",
  "pat-noxynol": "Any nonoxynol or octoxynol",
  "pat-paraben": "Any other paraben",
  "pat-phthalate": "Any other phthalate",
  "pat-pfas": "Any other PFAS",
  "pat-dea": "Any other DEA compound",
  "pat-tea": "Any other TEA compound",
  "pat-cyclo": "Any other cyclic silicone",
  "pat-benzophenone": "Any other benzophenone",
  "pat-musk": "Any nitro musk",
  "pat-fragrance": "Fragrance under any of its names",
  "pat-isothiazolinone": "Any isothiazolinone",
};

const PATTERN_REASONS: Readonly<Record<string, string>> = {
  "pat-peg": "Made with ethylene oxide; 1,4-dioxane may be left over, so we ask for a certificate.",
  "pat-eth": "Made with ethylene oxide; 1,4-dioxane may be left over, so we ask for a certificate.",
  "pat-polysorbate":
    "Made with ethylene oxide; 1,4-dioxane may be left over, so we ask for a certificate.",
  "pat-laureth-sulfate":
    "Ether sulfates may carry 1,4-dioxane, and milder cleansers do their work.",
  "pat-noxynol":
    "Alkylphenol ethoxylates break down into octylphenol and nonylphenol, which last in water.",
  "pat-paraben": "We decided on the whole family, salts included.",
  "pat-phthalate": "We decided on the whole family of ortho-phthalates.",
  "pat-pfas": "The whole class stays in water and bodies for a very long time.",
  "pat-dea": "Amides and salts of diethanolamine may form nitrosamines.",
  "pat-tea": "Salts of triethanolamine may form nitrosamines.",
  "pat-cyclo": "Cyclic silicones last in the environment. Linear dimethicone is not meant.",
  "pat-benzophenone": "We decided on the whole family.",
  "pat-musk":
    "Nitro musks build up in bodies and water. Plants with musk in their name are not meant.",
  "pat-fragrance": "One word for a mixture of many; we ask the brand for all of them.",
  "pat-isothiazolinone": "A frequent cause of contact allergy.",
};

/** The two letters' trouble: which of two things a short name means is for the brand to say. */
const shortBha = (bha: SeedRule): SeedRule => ({
  ...bha,
  key: "ri-bha-short",
  name: "BHA, the short name alone",
  names: ["BHA"],
  cas: [],
  verdict: "restricted",
  basis: "house",
  reason:
    "BHA is butylated hydroxyanisole, which we do not accept, or beta hydroxy acid (salicylic acid), which we do.",
  condition: "The brand says which of the two it is",
  needs: "supplier_declaration",
  law: [],
  retailers: {},
});

/** Every rule of version 1. */
export function firstRules(): SeedRule[] {
  const named = readRestricted().map(ruleOf);
  const bha = named.find(({ key }) => key === "ri-bha");
  return [...named, ...(bha ? [shortBha(bha)] : []), ...readPatterns().map(patternRule)];
}
