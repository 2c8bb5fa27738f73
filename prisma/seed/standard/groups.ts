import type { Row } from "../database";
import { wordSlug } from "../words";

type Group = readonly [group: string, name: string, meaning: string, claimable: boolean];

/**
 * The families that the rules speak of, as shoppers know them. A label can rule out a family that is always named on
 * it; it cannot rule out what comes in as a trace, or a list of single substances that is no family.
 */
const GROUPS: readonly Group[] = [
  [
    "parabens",
    "Parabens",
    "Methylparaben and every other name that ends in paraben, salts included.",
    true,
  ],
  [
    "phthalates",
    "Phthalates",
    "Ortho-phthalates by name. Where a fragrance is not broken down, a label cannot tell.",
    true,
  ],
  [
    "formaldehyde releasers",
    "Formaldehyde and its releasers",
    "Formaldehyde itself and preservatives that give it off.",
    true,
  ],
  ["PFAS", "PFAS", "Fluorinated ingredients: PTFE and every perfluoro- or polyfluoro- name.", true],
  [
    "chemical sunscreens",
    "Chemical sunscreen filters",
    "Filters other than zinc oxide and titanium dioxide, as our rules name them.",
    true,
  ],
  [
    "siloxanes",
    "Cyclic silicones",
    "Cyclomethicone and its parts, D3 to D6. Dimethicone is not one.",
    true,
  ],
  [
    "ethoxylates",
    "PEGs and other ethoxylates",
    "PEG, polysorbate, laureth, ceteareth and their like.",
    true,
  ],
  [
    "sulfates",
    "Sulfate cleansers",
    "Lauryl, laureth and coco sulfates and olefin sulfonate. Mineral sulfates are not meant.",
    true,
  ],
  ["ethanolamines", "Ethanolamines", "DEA, TEA and MEA and what is made with them.", true],
  [
    "synthetic musks",
    "Synthetic musks",
    "Nitro and polycyclic musks. Where a fragrance is not broken down, a label cannot tell.",
    true,
  ],
  [
    "fragrance",
    "Fragrance (parfum)",
    "Parfum, and the single fragrance chemicals that our rules name. Essential oils are not meant.",
    true,
  ],
  [
    "fragrance allergens",
    "Named fragrance allergens",
    "The allergens that European law has named on the label, in essential oils too. Below a threshold they need not be named.",
    false,
  ],
  ["retinoids", "Retinoids", "Retinol, its esters and tretinoin.", true],
  [
    "petroleum derivatives",
    "Mineral oil and petrolatum",
    "Mineral oil, petrolatum, paraffin and coal tar.",
    true,
  ],
  ["chelators", "EDTA", "Disodium and tetrasodium EDTA.", true],
  [
    "aluminium",
    "Aluminum salts of antiperspirants",
    "Aluminum chlorohydrate and the zirconium complex, and aluminum powder.",
    true,
  ],
  ["boron compounds", "Boron compounds", "Boric acid, borates and perborates.", true],
  [
    "hair dyes",
    "Oxidative hair dyes",
    "Resorcinol, phenylenediamines and the other dyes that our rules name.",
    true,
  ],
  [
    "nail and acrylates",
    "Acrylates and nail chemicals",
    "HEMA, methacrylates and what cures them.",
    true,
  ],
  [
    "animal-derived",
    "Animal-derived",
    "Tallow, mink oil and castoreum, and what the glossary knows to come from animals, such as honey and beeswax. Suppliers differ, so a label cannot rule it out.",
    false,
  ],
  [
    "antimicrobials",
    "Preservatives and antimicrobials we name",
    "A list of single substances, not a family.",
    false,
  ],
  [
    "heavy metals",
    "Heavy metals",
    "Lead, mercury and their like come in as traces, which no label shows.",
    false,
  ],
  ["antioxidants", "BHA, BHT and TBHQ", "Three synthetic antioxidants.", true],
  [
    "solvents",
    "Solvents we name",
    "A list of single substances, some of which come in as traces.",
    false,
  ],
  ["skin lighteners", "Skin lighteners we name", "Hydroquinone, kojic acid and arbutin.", true],
  [
    "colorants",
    "Carbon black, carmine, titanium dioxide",
    "Three colorants with conditions of their own.",
    true,
  ],
  ["minerals", "Talc and asbestos", "Talc is accepted with a test for asbestos.", true],
  [
    "polymers and microplastics",
    "Plastics we name",
    "Polyethylene, PET, nylon-12 and acrylamides.",
    true,
  ],
  ["other", "Other substances", "What belongs to no family.", false],
];

/** The rows of `ingredient_groups`. */
export const groupRows: readonly Row[] = GROUPS.map(([group, name, meaning, claimable], index) => ({
  slug: wordSlug(group),
  name,
  meaning,
  position: index + 1,
  claimable,
}));
