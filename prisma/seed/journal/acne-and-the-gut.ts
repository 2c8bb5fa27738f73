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

export const acneAndTheGut: ArticleText = {
  slug: "acne-and-the-gut",
  published: "2026-10-06",
  sections: [
    opening(
      p(
        "Acne is common, visible and slow, which makes it fertile ground for hope. It also comes and goes by itself, so that almost anything one tries will at some point seem to have worked. Both are good reasons to look at the studies before the stories.",
      ),
      p(
        "Here is what the small ones show about acne and the gut. There are hints worth following. There are very few trials large enough to lean on.",
      ),
    ),
    section(
      "A different crowd",
      p(
        claim(
          "limited",
          ["deng-2018", "yan-2018"],
          "Two snapshots, of 43 and 31 people with acne",
          "Two case-control studies from China found less varied or shifted gut bacteria in people with acne.",
        ),
        " ",
        cite(
          "deng-2018",
          "In the first, 43 people with acne had lower diversity, and fewer of the large group called ",
          em("Firmicutes"),
          ", than 43 people without.",
        ),
        " ",
        cite(
          "yan-2018",
          "In the second, 31 people with moderate to severe acne carried less ",
          em("Bifidobacterium"),
          " and ",
          em("Lactobacillus"),
          " than as many controls, and slightly more ",
          em("Proteobacteria"),
          ".",
        ),
      ),
      p(
        "Two studies that point the same way are better than one. But a case-control study meets its people after the fact. Somebody with acne may eat differently because of advice they were given, and may have taken antibiotics for their skin, which pass through the gut on the way. A difference found afterward could be a cause, a consequence or a souvenir of treatment, and with groups of this size it could also be chance wearing a good suit.",
      ),
    ),
    section(
      "An old idea",
      p(
        claim(
          "limited",
          ["bowe-logan-2011", "bowe-2014"],
          "Two narrative reviews by largely the same authors",
          "The idea that mood, gut and acne are linked goes back to 1930 and was revived in the 2010s.",
        ),
        " It was a bold thought then: that a worried mind slows the gut, that the gut’s residents change, and that the skin pays. ",
        cite(
          "bowe-logan-2011",
          "The first of the two reviews dusts it off and asks whether it deserves another hearing; it builds a hypothesis and does not claim to prove it.",
        ),
        " ",
        cite(
          "bowe-2014",
          "The second, three years later, could add a handful of probiotic trials in acne, few in number and mixed in quality.",
        ),
      ),
      p(
        "Age gives an idea charm and no weight. What it does give is a fair chance to have been tested, and in this case most of the testing is recent.",
      ),
    ),
    section(
      "Probiotic trials so far",
      p(
        "The best of it was published in 2024. ",
        claim(
          "moderate",
          ["eguren-2024"],
          "One randomized trial of moderate size, twelve weeks long",
          "In a 12-week trial of 74 people, 50 percent improved on a probiotic blend against 29 percent on placebo; the change in the total number of lesions just missed significance.",
        ),
        " ",
        cite(
          "eguren-2024",
          "They were between 12 and 30 years old, and the gain lay mainly in the lesions that are not inflamed.",
        ),
        " ",
        cite("eguren-2024", "For all lesions together the p-value was 0.06."),
        " A p-value just above the customary line is not failure, any more than one just below it would have been triumph. It says that the trial was too small to settle the matter.",
      ),
      p(
        "One more thing in the methods deserves daylight. ",
        cite(
          "eguren-2024",
          "The product also contained a cyanobacterium, so the probiotic strain alone cannot take the credit.",
        ),
        " If the result is repeated, it will belong to that product, and not to whatever else is sold under the same word.",
      ),
      p(
        claim(
          "limited",
          ["fabbrocini-2016"],
          "Twenty adults in all, partly paid for by the maker",
          "An earlier pilot with ten people in each arm reported better ratings with one strain, with huge uncertainty.",
        ),
        " The strain was ",
        ingredient("Lacticaseibacillus Rhamnosus SP1", "L. rhamnosus SP1"),
        ". ",
        cite(
          "fabbrocini-2016",
          "The interval around the effect ran from 2.2 to 411, and the maker of the supplement was among the sponsors.",
        ),
        " Such an interval is a polite way to say that the study could not tell a modest effect from an absurd one. A pilot is there to find out whether a real trial is worth its cost. This one suggests that it is.",
      ),
    ),
    section(
      "What to do with this",
      p(
        claim(
          "moderate",
          ["eguren-2024"],
          "Beside decades of trials of standard care, the probiotic side has one of this size",
          "Standard acne care has far stronger evidence; probiotics are at most an add-on to discuss with a clinician.",
        ),
        " That is not a verdict on the gut. It is a verdict on how many people have been studied, and it would change with two good trials.",
      ),
      p(
        "Meanwhile the quiet half of the bathroom shelf keeps its place. Cosmetics for skin that marks easily often contain ",
        ingredient("Niacinamide", "niacinamide"),
        ", ",
        ingredient("Zinc PCA", "zinc PCA"),
        " or, at cosmetic strength, ",
        ingredient("Azelaic Acid", "azelaic acid"),
        ". None of the studies above looked at them, and we show no product beside this article for that reason. A cosmetic may help skin look and feel more even. It is not acne treatment, and it should not be sold as one.",
      ),
      clinician(
        "When to see somebody",
        p(
          "Acne that hurts, that leaves scars, or that takes up more of the day than it should is worth a visit to a doctor early, not as the last resort. There is a good deal they can do, and almost all of it has been tested on more than ten people.",
        ),
      ),
    ),
  ],
};
