import { type ArticleText, cite, claim, em, ingredient, opening, p, section } from "./write";

export const sugarMilkAndBreakouts: ArticleText = {
  slug: "sugar-milk-and-breakouts",
  published: "2026-10-20",
  sections: [
    opening(
      p(
        "For years the official answer was no. Chocolate, fries, milk: none of it had anything to do with acne, and whoever thought so was repeating a grandmother. The answer has softened since, and it softened for the right reason, which is that some people ran trials.",
      ),
      p(
        "Diet and acne is one of the few corners of this subject where food was handed out by lot and lesions were counted. The trials are small. What they found is modest. It is also more than can be said for most of what is written about food and skin.",
      ),
    ),
    section(
      "Glycemic load",
      p(
        "Glycemic load is a measure of how much, and how fast, a meal raises the sugar in the blood. White bread and sweet drinks stand high; beans, nuts and most vegetables stand low. ",
        claim(
          "moderate",
          ["smith-2007", "kwon-2012"],
          "Two randomized trials, 75 people between them",
          "Two small trials found fewer lesions on diets with a lower glycemic load.",
        ),
      ),
      p(
        cite(
          "smith-2007",
          "The first, in Australia, followed 43 males between 15 and 25 for 12 weeks.",
        ),
        " ",
        cite(
          "smith-2007",
          "Lesions fell by about 22 on the low-load diet and by about 11 without it.",
        ),
        " Notice the second number. The controls improved as well, as people in trials do: acne has its seasons, and being counted makes one careful. About half of what looked like the diet’s work was nobody’s. ",
        cite(
          "smith-2007",
          "Those on the diet also lost weight, so one cannot say which of the two changes mattered.",
        ),
      ),
      p(
        cite(
          "kwon-2012",
          "The second, in Korea, had 32 people with mild to moderate acne and ran for ten weeks.",
        ),
        " ",
        cite(
          "kwon-2012",
          "Lesions fell there too, and under the microscope the oil glands had become smaller.",
        ),
        " Another country, another kitchen, the same direction. That is what one hopes to see from a second trial, and sees less often than one would like.",
      ),
      p(
        claim(
          "moderate",
          ["meixiong-2022"],
          "A systematic review of 34 articles of mixed design",
          "A systematic review calls the link between glycemic load and acne modest but real.",
        ),
        " Both adjectives were earned. Real, since it shows in trials. Modest, since most people in them still had acne at the end.",
      ),
    ),
    section(
      "Dairy",
      p(
        "With milk the ground changes. There are no trials to speak of, only people who were asked what they drank. ",
        claim(
          "moderate",
          ["juhl-2018"],
          "A meta-analysis of 14 observational studies; large, and open to bias",
          "Pooled observational data show about 25 percent higher odds of acne in those who take any dairy.",
        ),
        " ",
        cite("juhl-2018", "It brings together 78,529 people between 7 and 30 years old."),
        " Large numbers shrink chance. They do not shrink bias. If teenagers who drink much milk also differ in something else, eighty thousand of them will differ in it too.",
      ),
      p(
        claim(
          "moderate",
          ["penso-2020"],
          "One large survey, looked at once",
          "A French survey of adults found small links with milk and a larger one with fatty and sugary food.",
        ),
        " ",
        cite(
          "penso-2020",
          "Among 24,452 adults, acne at the time went with more fatty and sugary food, at odds 54 percent higher.",
        ),
        " ",
        cite(
          "penso-2020",
          "The links with milk and with sweet drinks were small, and the authors do not infer a cause.",
        ),
        " It is worth asking which way such an arrow runs. People with acne read about diets, and some of what a survey records is their reading.",
      ),
      p(
        cite(
          "meixiong-2022",
          "The systematic review finds dairy mixed: a link in some populations and none in others.",
        ),
        " Nobody knows why. Milk is not one food; skim, whole, fermented and aged behave differently in the body, and most questionnaires ask about them in one line.",
      ),
    ),
    section(
      "Reading it fairly",
      p(
        claim(
          "moderate",
          ["juhl-2018", "meixiong-2022"],
          "What two reviews did not find, and say so",
          "Nobody has shown that leaving out dairy makes acne go away, and restriction has nutritional costs.",
        ),
        " Milk is for many people the easiest source of calcium and protein they have. Something has to replace it, and the replacement is sometimes sweetened.",
      ),
      p(
        "For an adult who is curious, a lower glycemic load is a reasonable experiment: it is near to what is advised anyway, it has trials behind it, and it can be given up without harm. Give it about as long as the trials did, change one thing only, and expect a nudge. Odds and averages describe crowds. Whether it does anything for one particular chin is a thing that only the chin can report.",
      ),
      p(
        "For teenagers we would say something else, and say it to whoever cooks. Growing takes food, and a diet that starts with skin can end somewhere that has nothing to do with it. A young person with acne who wants to change how they eat should have a clinician beside them, and a meal plan is no substitute for treatment that works.",
      ),
      p(
        "Meanwhile nothing on the plate changes what happens at the sink. Leave-on and wash-off products for skin that marks easily may list ",
        ingredient("Niacinamide", "niacinamide"),
        ", ",
        ingredient("Zinc PCA", "zinc PCA"),
        " or ",
        ingredient("Salicylic Acid", "salicylic acid"),
        "; where the last is sold for acne, it is a drug with a drug’s label. The studies here tested food and ",
        em("only"),
        " food, so no product stands beside this article.",
      ),
    ),
  ],
};
