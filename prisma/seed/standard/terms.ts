import type { EvidenceKind } from "../../../lib/standard/rules";

/** What a condition means for an audit: the same words as in `StandardRule`. */
export type Terms = {
  readonly needs?: EvidenceKind;
  readonly capUses?: readonly string[];
  readonly onlyUses?: readonly string[];
  readonly notWith?: readonly string[];
};

const dioxane: Terms = { needs: "dioxane_certificate" };
const dioxaneRinsed: Terms = { needs: "dioxane_certificate", capUses: ["rinse-off"] };
const declared: Terms = { needs: "supplier_declaration" };
const rinsed: Terms = { onlyUses: ["rinse-off"] };
const noDust = ["!powder", "!spray"] as const;
const retinoid: Terms = { capUses: ["lotion:0.05"], notWith: ["pregnancy-considerate"] };
const rinsedCap: Terms = { capUses: ["rinse-off"] };

/** The conditions of the restricted ingredients, read into terms: by the key of the rule. */
export const TERMS: Readonly<Record<string, Terms>> = {
  "ri-timonacic": { needs: "house_review" },
  "ri-sodium-c14-16-olefin-sulfonate": rinsed,
  "ri-sodium-coco-sulfate": { onlyUses: ["rinse-off", "home"] },
  "ri-peg-40-hydrogenated-castor-oil": dioxane,
  "ri-peg-100-stearate": dioxane,
  "ri-peg-8": dioxane,
  "ri-peg-7-glyceryl-cocoate": dioxaneRinsed,
  "ri-peg-150-distearate": dioxaneRinsed,
  "ri-peg-120-methyl-glucose-dioleate": dioxaneRinsed,
  "ri-polysorbate-20": dioxane,
  "ri-polysorbate-60": dioxane,
  "ri-polysorbate-80": dioxane,
  "ri-ceteareth-20": dioxane,
  "ri-laureth-4": dioxane,
  "ri-steareth-21": dioxane,
  "ri-ceteth-20": dioxane,
  "ri-oleth-20": dioxane,
  "ri-cocamide-mea": rinsed,
  "ri-methyl-eugenol": { capUses: ["leave-on"] },
  "ri-methyl-2-octynoate": {},
  "ri-evernia-prunastri-extract": declared,
  "ri-evernia-furfuracea-extract": declared,
  "ri-isoeugenol": {},
  "ri-hydroxycitronellal": {},
  "ri-cinnamal": { capUses: ["leave-on"] },
  "ri-myroxylon-pereirae-oil": {},
  "ri-parfum": {
    needs: "fragrance_breakdown",
    capUses: ["leave-on", "rinse-off", "!perfume", "!candle"],
    notWith: ["fragrance-free"],
  },
  "ri-aluminum-chlorohydrate": { needs: "house_review", onlyUses: ["!deodorant"] },
  "ri-benzalkonium-chloride": rinsed,
  "ri-benzethonium-chloride": rinsed,
  "ri-chlorphenesin": {},
  "ri-phenoxyethanol": { onlyUses: ["!baby"] },
  "ri-chlorhexidine-digluconate": { onlyUses: ["oral"] },
  "ri-benzyl-alcohol": {},
  "ri-bht": { capUses: ["mouthwash:0.001", "toothpaste:0.1"] },
  "ri-paraffinum-liquidum": { needs: "supplier_declaration", onlyUses: ["!lip"] },
  "ri-petrolatum": declared,
  "ri-paraffin": declared,
  "ri-kojic-acid": {},
  "ri-arbutin": { capUses: ["leave-on"] },
  "ri-alpha-arbutin": { capUses: ["leave-on", "lotion:0.5"] },
  "ri-retinyl-palmitate": retinoid,
  "ri-retinyl-acetate": retinoid,
  "ri-retinol": retinoid,
  "ri-ci-77266": { needs: "test_report", onlyUses: noDust },
  "ri-ci-75470": { needs: "supplier_declaration", notWith: ["vegan"] },
  "ri-ci-77891": { onlyUses: noDust },
  "ri-talc": { needs: "test_report", onlyUses: ["!powder"] },
  "ri-polyacrylamide": { needs: "test_report" },
  "ri-nylon-12": { needs: "house_review", onlyUses: ["leave-on"] },
  "ri-disodium-edta": rinsedCap,
  "ri-tetrasodium-edta": rinsedCap,
  "ri-tallow": { needs: "supplier_declaration", notWith: ["vegan"] },
  "pat-peg": dioxane,
  "pat-eth": dioxane,
  "pat-polysorbate": dioxane,
  "pat-fragrance": { needs: "fragrance_breakdown", notWith: ["fragrance-free"] },
};
