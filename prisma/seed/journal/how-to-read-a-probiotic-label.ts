import {
  type ArticleText,
  beside,
  cite,
  claim,
  em,
  ingredient,
  list,
  note,
  opening,
  p,
  section,
} from "./write";

export const howToReadAProbioticLabel: ArticleText = {
  slug: "how-to-read-a-probiotic-label",
  published: "2026-09-29",
  sections: [
    opening(
      p(
        "A probiotic label has room for about as many words as a postcard, and most bottles spend them on a number with the word billion behind it. The useful facts are smaller, usually at the back, and in an order that makes sense once somebody has told it to you.",
      ),
      p(
        "Strain, count, date and evidence: that is the order. It takes a minute to check, and it works on our shelf as well as on anybody else’s. Please try it there.",
      ),
    ),
    section(
      "Four things to find",
      p(
        "The first is a full name. ",
        claim(
          "strong",
          ["hill-2014"],
          "A consensus statement of the experts’ own association",
          "A product should name its strain and carry evidence for that strain, because the word probiotic covers only live microbes with a shown benefit.",
        ),
        " A full name has three parts, like a person’s. ",
        ingredient("Lacticaseibacillus Rhamnosus GG", "Lacticaseibacillus rhamnosus GG"),
        " is genus, species and strain. ",
        ingredient("Bifidobacterium Longum", "Bifidobacterium longum"),
        " by itself stops at the species, which is rather like being told that your appointment is with somebody called Smith. Two strains of one species can differ as a terrier does from a greyhound, and a trial of one says nothing about the other.",
      ),
      beside("Lacticaseibacillus Rhamnosus GG", "daily-seven-probiotic"),
      p(
        "You will find labels that name some strains in full and leave the rest at the species. One on our own shelf did when this was written. Read the named ones as the evidence and the others as company.",
      ),
      p("With the name in hand, the other three go quickly:"),
      list(
        [
          em("Count."),
          " Colony-forming units, or CFU, are living cells that can still divide. The number that matters is the one promised for the end of shelf life. “At time of manufacture” tells you how the story began.",
        ],
        [
          em("Date."),
          " Living things die on a schedule. Look for an expiry date and for how the bottle wants to be kept, and believe both.",
        ],
        [
          em("Evidence."),
          " Is there a trial of this strain, at about this dose, in people like you, for the thing you want? Four conditions, and each of them removes bottles from the shelf.",
        ],
      ),
      p(
        "The small print at the bottom is worth a look too. A fiber such as ",
        ingredient("Inulin", "inulin"),
        " may be listed as a companion for the bacteria or simply as filler, and the amount will show which. ",
        ingredient("Hypromellose Capsule", "Hypromellose"),
        " is the capsule itself, made from plant cellulose. Milk, soy and wheat have to be declared; whoever avoids them should read that line before any other.",
      ),
      p(
        "Even then, a good label cannot say what will happen in you. ",
        claim(
          "limited",
          ["zmora-2018"],
          "One laboratory study, in mice and a small group of volunteers",
          "Responses differ: some people’s guts host the strains, and others flush them out.",
        ),
        " ",
        cite(
          "zmora-2018",
          "The researchers looked by endoscopy, at the gut wall itself, instead of relying on what had passed through.",
        ),
        " So a friend’s good month is a fact about the friend.",
      ),
    ),
    section(
      "When to be careful",
      p(
        "After antibiotics a probiotic seems the obvious thing: some bacteria were lost, here are others. ",
        claim(
          "limited",
          ["suez-2018"],
          "One small laboratory study of one product",
          "In one study, a multi-strain product taken after antibiotics slowed the return of people’s own bacteria.",
        ),
        " ",
        cite("suez-2018", "It had 21 healthy volunteers, and mice, in whom the same was seen."),
        " The guests, one might say, took the chairs. It was one product and few people, and there are other reasons for which a doctor may suggest a probiotic during a course of antibiotics. The finding is a reason to ask, and a good reason to doubt that more is always better.",
      ),
      p(
        "Some people should not decide this by themselves at all. Anybody with a weakened immune system or a serious illness, anybody who is pregnant, and anybody who thinks of giving a probiotic to an infant should ask a clinician first. Living bacteria are harmless to most of us because our defenses see to it.",
      ),
    ),
    section(
      "What a shop may say",
      p(
        "In the United States a probiotic is sold as a dietary supplement. Its label may describe how something supports the normal structure or function of the body, and where it does, the law asks for a sentence beside it, in bold: that the Food and Drug Administration has not evaluated the statement, and that the product is not for any disease.",
        note("Title 21 of the Code of Federal Regulations, section 101.93."),
        " That is the ceiling. Naming a disease, or a symptom that everybody knows to mean one, is off limits on the bottle, in the shop, and in the shop’s journal.",
      ),
      p(
        "So you will not find a skin condition on the page of any supplement here. If another shop’s page is bolder, it has not found better evidence. It has found a worse lawyer.",
      ),
      p(
        "The same caution goes for big numbers. More strains are not better by themselves, and neither are more billions: a count is a promise about quantity, and the studies that exist were done with particular strains at particular doses. A short label that says exactly what it is beats a long one that does not. If it names the strain, the count at the end, the date and a trial that one can look up, it has told you what a label can. The rest is between you and the people who know your history.",
      ),
    ),
  ],
};
