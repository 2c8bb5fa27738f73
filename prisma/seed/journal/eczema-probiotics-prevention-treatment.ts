import {
  type ArticleText,
  cite,
  claim,
  clinician,
  em,
  ingredient,
  opening,
  p,
  section,
} from "./write";

export const eczemaProbioticsPreventionTreatment: ArticleText = {
  slug: "eczema-probiotics-prevention-treatment",
  published: "2026-10-13",
  sections: [
    opening(
      p(
        "Do probiotics help with eczema? It sounds like one question, and much of the confusion comes from answering it as one. Folded inside are two. The first is about people who have eczema and would like less of it. The second is about babies who do not have it and might be spared.",
      ),
      p(
        "They have been put to different trials, in different people, with different capsules. They have also been answered differently. We take the treatment first, because that is where most of the advertising is and least of the benefit.",
      ),
    ),
    section(
      "Treating eczema",
      p(
        claim(
          "strong",
          ["makrgeorgou-2018"],
          "A Cochrane review that pools dozens of trials",
          "A Cochrane review found that probiotics make little or no meaningful difference to the symptoms of eczema.",
        ),
        " ",
        cite(
          "makrgeorgou-2018",
          "It pooled 39 trials in people of all ages, and quality of life moved as little as symptoms did.",
        ),
        " When that many trials are added up and the sum is close to nothing, the likeliest explanation is that the effect, for most people and most products, is close to nothing too.",
      ),
      p(
        "Averages can hide a group that does well, so it is fair to look for one. ",
        claim(
          "moderate",
          ["huang-2017"],
          "A meta-analysis of 13 trials that disagree with each other",
          "A meta-analysis in children found a small average gain, none in Europe and none for the strain called LGG.",
        ),
        " ",
        cite(
          "huang-2017",
          "The severity score moved by about three points, and the authors themselves say that a benefit has not been robustly shown.",
        ),
        " An effect that depends on the continent is more often a sign of how trials were run than of what children are like.",
      ),
      p(
        claim(
          "moderate",
          ["navarro-lopez-2018"],
          "One randomized trial at one hospital, not yet repeated",
          "One trial of 50 children with a specific mix of strains was positive and awaits repetition.",
        ),
        " ",
        cite(
          "navarro-lopez-2018",
          "The children were 4 to 17 years old with moderate eczema, and over 12 weeks their scores and their use of steroid cream fell further than with placebo.",
        ),
        " It is an encouraging result, and it stands alone. A single trial that shines among many that do not has, as a rule, some luck in it; how much is what a second one would tell.",
      ),
    ),
    section(
      "Preventing eczema in babies",
      p(
        "The second question has a better opening chapter. ",
        claim(
          "moderate",
          ["kalliomaki-2001"],
          "One early randomized trial; later ones did not always agree",
          "An early Finnish trial roughly halved eczema at the age of two.",
        ),
        " ",
        cite(
          "kalliomaki-2001",
          "It followed 132 infants at high family risk; the mothers took ",
          em("L. rhamnosus"),
          " GG or placebo before the birth, and it was given on after.",
        ),
        " It is the trial that began the whole story.",
      ),
      p(
        "Then came the sequels. ",
        claim(
          "moderate",
          ["allen-2014"],
          "One large randomized trial of another product",
          "A Welsh trial of four strains found no difference.",
        ),
        " ",
        cite(
          "allen-2014",
          "With 454 pairs of mother and infant it was larger, and at two years 34.1 percent of the children had eczema with the probiotic and 32.4 percent without.",
        ),
        " ",
        cite(
          "allen-2014",
          "Fewer had become allergic to common foods, which had not been the main question.",
        ),
        " Different strains, a different country, a different answer.",
      ),
      p(
        claim(
          "moderate",
          ["cuello-garcia-2015"],
          "29 trials together; their authors rate the certainty as low",
          "Taken together, trials suggest a modest protective effect in infants, with low certainty.",
        ),
        " ",
        cite(
          "cuello-garcia-2015",
          "The pooled trials gave probiotics in pregnancy, while breastfeeding or to the child, and saw no effect on other allergies.",
        ),
        " “Modest” and “low certainty” are words to take to a pediatrician, not to a checkout. Nobody should give a baby a supplement because of an article, this one included.",
      ),
    ),
    section(
      "What does help",
      p(
        "There is a duller answer, and it has held up. ",
        claim(
          "strong",
          ["van-zuuren-2017"],
          "A Cochrane review of 77 trials",
          "Regular moisturizer reduces flares in people who have eczema.",
        ),
        " ",
        cite("van-zuuren-2017", "People also needed less steroid cream."),
        " It is not exciting, it costs a few minutes a day, and it is the advice with the most trials under it in this whole article.",
      ),
      p(
        "Which one, then? ",
        claim(
          "strong",
          ["van-zuuren-2017"],
          "The same review compared many formulas",
          "Across those trials, no one moisturizer was clearly best.",
        ),
        " The insides of a plain cream are less mysterious than its price: water, something that holds it, and fats such as ",
        ingredient("Butyrospermum Parkii Butter", "shea butter"),
        ", sometimes with lipids that occur in skin itself, such as ",
        ingredient("Ceramide NP", "ceramide NP"),
        ". ",
        ingredient("Avena Sativa Kernel Flour", "Ground oat"),
        " and ",
        ingredient("Panthenol", "panthenol"),
        " are there for comfort. The best is the one that gets used. “Natural” is no guide; plants make some of the fragrances that reactive skin minds most.",
      ),
      p(
        "The good news has an edge, and it is the same edge as before. ",
        claim(
          "strong",
          ["chalmers-2020"],
          "A randomized trial of 1,394 newborns",
          "Daily moisturizer from birth did not prevent eczema.",
        ),
        " ",
        cite(
          "chalmers-2020",
          "The babies were at high family risk and were moisturized for a year; skin infections may even have become more frequent.",
        ),
        " So a thing may help those who have a condition and do nothing for those who do not. Prevention is not early treatment. Each needs its own trial, and the answer to one cannot be borrowed for the other.",
      ),
      clinician(
        "When to see somebody",
        p(
          "Eczema that weeps, spreads, keeps somebody awake or appears in a baby belongs in front of a clinician. What we can add from here is only this: no capsule needs to be bought first.",
        ),
      ),
    ),
  ],
};
