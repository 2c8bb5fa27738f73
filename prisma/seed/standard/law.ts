import type { LawNote } from "../../../lib/standard/rules";
import type { RestrictedStatus } from "./restricted-file";

const EU = "EU Regulation 1223/2009";

type Annex = {
  ref: string;
  maxConcentration?: string | null;
  entry?: string;
  conditions?: string | null;
};

const annex = (one: Annex | null | undefined, text: (found: Annex) => string): LawNote[] =>
  one ? [{ law: EU, text: text(one), from: null, confidence: "read" }] : [];

const capped = (what: string) => (found: Annex) =>
  `${what} (Annex ${found.ref})${found.maxConcentration ? `: ${found.maxConcentration}` : ""}`;

/** What the laws say of an ingredient, where the file tells it. What it does not tell is unknown, never "allowed". */
export function lawNotes(status: RestrictedStatus): LawNote[] {
  const washington = status.washingtonTfca;
  const known = (law: string, text: string | null | undefined): LawNote[] =>
    text ? [{ law, text, from: null, confidence: "known" }] : [];
  return [
    ...annex(status.euAnnexII, (found) => `Prohibited in cosmetics (Annex ${found.ref})`),
    ...annex(status.euAnnexIII, capped("Restricted")),
    ...annex(
      status.euAnnexIV,
      (found) => `Allowed as a colorant under conditions (Annex ${found.ref})`,
    ),
    ...annex(status.euAnnexV, capped("Allowed as a preservative up to a limit")),
    ...annex(status.euAnnexVI, capped("Allowed as a sunscreen filter up to a limit")),
    ...(status.californiaTfca ?? []).map(({ law, effective, scope, confidence }) => ({
      law: `California ${law}`,
      text: `Not to be sold in cosmetics: ${scope.replace("; verify against the bill text", "")}`,
      from: effective,
      confidence,
    })),
    ...(washington
      ? [
          {
            law: "Washington RCW 70A.560",
            text: `Not to be sold in cosmetics: ${washington.as}${washington.sellThroughUntil ? `; stock may be sold through ${washington.sellThroughUntil}` : ""}`,
            from: washington.effective,
            confidence: washington.confidence,
          },
        ]
      : []),
    ...known("US FDA", status.usFda),
    ...known("New York ECL 37", status.newYork),
    ...known("EU REACH", status.euReach),
  ];
}

/** Classes that laws name as a whole, for the rules that meet them by a pattern. */
export const CLASS_LAW: Readonly<Record<string, readonly LawNote[]>> = {
  "pat-pfas": [
    {
      law: "California AB 2771",
      text: "Not to be sold in cosmetics: all intentionally added PFAS",
      from: "2025-01-01",
      confidence: "read",
    },
    {
      law: "Washington RCW 70A.560",
      text: "Not to be sold in cosmetics: perfluoroalkyl and polyfluoroalkyl substances",
      from: "2025-01-01",
      confidence: "read",
    },
  ],
  "pat-phthalate": [
    {
      law: "Washington RCW 70A.560",
      text: "Not to be sold in cosmetics: ortho-phthalates",
      from: "2025-01-01",
      confidence: "read",
    },
  ],
};
