/** What an ingredient is used for, in our words. */
export type FunctionWords = {
  /** The function's name in US spelling. */
  readonly name: string;
  /** Verb first, for a row: "keeps oil and water mixed". */
  readonly phrase: string;
  /** Where the phrase leaves something open: one sentence more. */
  readonly more?: string;
};

const say = (name: string, phrase: string, more?: string): FunctionWords => ({
  name,
  phrase,
  ...(more ? { more } : {}),
});

/**
 * The functions of the EU's ingredient inventory (CosIng), under the keys of our source, and those of supplements.
 * In order of how much they tell about most products: what stands first is said first where there is room for two.
 * What a function is named after is not a promise: phrases say what the ingredient is added for, nothing about health.
 */
export const FUNCTION_WORDS: Readonly<Record<string, FunctionWords>> = {
  Preservative: say(
    "Preservative",
    "keeps it from spoiling",
    "Bacteria, yeast and mold would grow in it once it is opened.",
  ),
  "Gel Forming": say("Gel forming", "turns liquid into gel"),
  Humectant: say("Humectant", "draws and holds water"),
  "Skin conditioning: Emollient": say("Emollient", "softens skin", "Smooths it, too."),
  "Emulsion Stabilising": say("Emulsion stabilizing", "keeps it from separating"),
  "Surfactant: Cleansing": say(
    "Surfactant, cleansing",
    "lifts off oil and dirt",
    "One end of it holds to water, the other to oil.",
  ),
  "Surfactant: Emulsifying": say("Surfactant, emulsifying", "keeps oil and water mixed"),
  Cleansing: say("Cleansing", "cleans"),
  Foaming: say("Foaming", "makes foam"),
  "Surfactant: Foam Boosting": say("Surfactant, foam boosting", "keeps foam standing"),
  "Surfactant: Hydrotrope": say("Surfactant, hydrotrope", "helps others dissolve in water"),
  "Hair Conditioning": say("Hair conditioning", "leaves hair easy to comb"),
  Antistatic: say("Antistatic", "keeps hair from flying"),
  "Hair Fixing": say("Hair fixing", "holds hair in place"),
  Keratolytic: say("Keratolytic", "loosens dead cells at the skin's surface"),
  Antioxidant: say("Antioxidant", "slows rancidity", "It takes up oxygen before the oils do."),
  "Ph Adjusters": say("pH adjuster", "sets the acidity"),
  Buffering: say("Buffering", "keeps the acidity steady"),
  Chelating: say(
    "Chelating",
    "binds traces of metal",
    "Metals would turn the product's color or smell, or dull its lather.",
  ),
  Solvent: say("Solvent", "dissolves the rest"),
  Absorbent: say("Absorbent", "takes up water or oil"),
  Abrasive: say("Abrasive", "rubs off what sits on the surface"),
  "Viscosity Controlling": say("Viscosity controlling", "thickens or thins the mixture"),
  Refatting: say("Refatting", "gives oil back to skin and hair"),
  Smoothing: say("Smoothing", "evens out rough skin"),
  "Film Forming": say("Film forming", "leaves a thin film"),
  "Skin Protecting": say(
    "Skin protecting",
    "shields skin",
    "From wind, cold and what else is around it.",
  ),
  "Skin Conditioning": say("Skin conditioning", "cares for skin", "Keeps it in good condition."),
  "Skin conditioning: Miscellaneous": say(
    "Skin conditioning",
    "cares for skin",
    "Keeps it in good condition.",
  ),
  Perfuming: say("Fragrance", "gives scent"),
  Fragrance: say("Fragrance", "gives scent"),
  Soothing: say("Soothing", "comforts skin"),
  Refreshing: say("Refreshing", "feels fresh"),
  Astringent: say("Astringent", "tightens the skin's surface"),
  Tonic: say("Tonic", "leaves skin or hair feeling well"),
  "Anti-Seborrheic": say("Sebum control", "is used where skin or scalp makes much oil"),
  "Anti-Sebum": say("Sebum control", "is used where skin or scalp makes much oil"),
  Antimicrobial: say("Antimicrobial", "slows the growth of microbes"),
  Binding: say("Binding", "holds powders and tablets together"),
  Bulking: say("Bulking", "fills out a powder or a solid"),
  Anticaking: say("Anticaking", "keeps powder loose"),
  Moisturising: say("Moisturizing", "keeps skin moist"),
  Opacifying: say("Opacifying", "makes the mixture less see-through"),
  Plasticiser: say("Plasticizer", "keeps a film supple"),
  Antifoaming: say("Antifoaming", "keeps foam down"),
  Anticorrosive: say("Anticorrosive", "keeps the container from corroding"),
  Denaturant: say("Denaturant", "makes alcohol unfit to drink"),
  Bleaching: say("Bleaching", "lightens the shade of hair or skin"),
  "Light Stabilizer": say("Light stabilizer", "protects the product itself from light"),
  "Uv Absorber": say("UV absorber", "protects the product itself from ultraviolet light"),
  "Uv Filter": say(
    "UV filter",
    "filters ultraviolet light",
    "In the United States a product that claims this is a drug.",
  ),
  "Cosmetic Colorant": say("Cosmetic colorant", "gives color"),
  Colorant: say("Colorant", "gives color"),
  Antiperspirant: say("Antiperspirant", "reduces sweat"),
  Deodorant: say("Deodorant", "reduces or masks body odor"),
  "Oral Care": say("Oral care", "cleans or freshens the mouth"),
  Antiplaque: say("Antiplaque", "helps keep plaque off the teeth"),
  Flavouring: say("Flavoring", "gives taste"),
  "probiotic strain": say(
    "Probiotic strain",
    "is a live culture, named down to the strain",
    "Studies are done with strains; what holds for one need not hold for its sister.",
  ),
  "probiotic species": say(
    "Probiotic species",
    "is a live culture, named by its species",
    "Without the strain's name it cannot be matched with a study.",
  ),
  "probiotic yeast": say("Probiotic yeast", "is a live yeast culture"),
  "spore-forming probiotic": say(
    "Spore-forming probiotic",
    "is a live culture that keeps as spores",
  ),
  "prebiotic fiber": say("Prebiotic fiber", "is a fiber that gut bacteria live on"),
  fiber: say("Fiber", "is a fiber"),
  "mineral supplement": say("Mineral", "supplies a mineral"),
  vitamin: say("Vitamin", "supplies a vitamin"),
  "amino acid": say("Amino acid", "is a building block of protein"),
  "essential fatty acids": say("Essential fatty acids", "supplies fats that the body cannot make"),
  botanical: say("Botanical", "is a plant preparation"),
  "capsule shell": say("Capsule shell", "holds the filling"),
};
