import {
  type ArticleText,
  beside,
  cite,
  claim,
  em,
  ingredient,
  opening,
  p,
  section,
} from "./write";

export const barrierFirst: ArticleText = {
  slug: "barrier-first",
  published: "2026-09-22",
  sections: [
    opening(
      p(
        "A good deal of this journal is about the gut, so it is only fair to begin with a wall. Before looking inward for the cause of a dry or restless skin, look at the skin. It is doing more than it is given credit for, and most of what is known to help is dull, cheap and already in the house.",
      ),
      p(
        "The word for it is barrier, and it has had a hard few years on labels. We would like to give it back its meaning.",
      ),
    ),
    section(
      "What the barrier is",
      p(
        "The outermost layer of skin is thinner than a sheet of paper and dead on purpose. It is often drawn as bricks and mortar: flat cells for bricks, and between them a mortar of fats, chiefly ceramides, cholesterol and fatty acids. It keeps water in, and much else out. When the mortar is thin, the wall leaks both ways: water leaves, and things get in that the immune system then feels obliged to discuss.",
      ),
      p(
        "That the wall itself can be the beginning of trouble is not a theory. ",
        claim(
          "strong",
          ["palmer-2006"],
          "Genetic studies in three populations agree",
          "Inherited faults in ",
          em("filaggrin"),
          ", a protein of the barrier, show how much of the risk of eczema sits in the skin itself.",
        ),
        " ",
        cite("palmer-2006", "The link was found in Irish, Scottish and Danish groups alike."),
        " Whoever has inherited such a fault has drawn a drier hand of cards. It is nobody’s diet and nobody’s fault.",
      ),
      p(
        "Barrier is a structure, then, like a hem or a hinge. It can be thick or thin, whole or cracked, and a laboratory can measure how much water passes through it. It is not a mood, and it is not a thing one lacks because one has not bought the serum of that name.",
      ),
    ),
    section(
      "Moisturizer: proven uses and limits",
      p(
        claim(
          "strong",
          ["van-zuuren-2017"],
          "A Cochrane review of 77 trials",
          "Regular moisturizer cuts flares in people who have eczema.",
        ),
        " ",
        cite("van-zuuren-2017", "They also needed less steroid cream."),
        " We know of no sentence in skincare with more trials under it. What it describes is moisturizing as part of care for a condition, with a clinician’s help; it is not a property of any jar we sell.",
      ),
      p(
        "People then ask which one, and the honest answer is disappointing in a pleasant way. ",
        claim(
          "strong",
          ["van-zuuren-2017"],
          "The same review compared many formulas",
          "In all those trials, no one product was clearly best.",
        ),
        " Read a label with that in mind and it becomes easier to follow. ",
        ingredient("Glycerin"),
        " draws water and holds it. ",
        ingredient("Squalane"),
        " and other light oils smooth the surface and slow what evaporates. ",
        ingredient("Ceramide NP", "Ceramides NP"),
        ", ",
        ingredient("Ceramide AP", "AP"),
        " and ",
        ingredient("Ceramide EOP", "EOP"),
        " are copies of fats in the mortar, and ",
        ingredient("Phytosterols", "phytosterols"),
        " are cholesterol’s cousins from plants. A formula with all of them is a thoughtful one. A formula with the first and some plain fat is a good one. The one that gets used every evening beats both.",
      ),
      beside("Ceramide NP", "plain-cream"),
      beside("Glycerin", "tidal-body-lotion"),
      p(
        "There is a limit, and it took a large trial to find it. ",
        claim(
          "strong",
          ["chalmers-2020"],
          "A randomized trial of 1,394 newborns",
          "Daily moisturizer does not prevent eczema in babies.",
        ),
        " ",
        cite(
          "chalmers-2020",
          "A year of it, in newborns with a family history, made no difference to who had eczema, and may have led to more skin infections.",
        ),
        " It had seemed so likely to work. This is what trials are for.",
      ),
    ),
    section(
      "Where the gut may join in",
      p(
        claim(
          "limited",
          ["trompette-2022", "xiao-2023"],
          "One study in mice, and a review of mostly laboratory work",
          "In mice, butyrate that microbes make from fiber improved the skin’s barrier; proof in people is missing.",
        ),
        " ",
        cite(
          "trompette-2022",
          "It seemed to do so by helping the cells of the skin to mature, in animals with an inflammation made to resemble eczema.",
        ),
        " So the gut may one day be shown to lend a hand with the mortar. If it is, we shall say so here, with a date.",
      ),
      p(
        "Until then the order of things is simple. For dry skin there is better evidence behind a mild wash and a plain cream than behind a month of powders. “Barrier first” does not mean barrier only. It means starting where the evidence is.",
      ),
    ),
    section(
      "A short word on words",
      p(
        "You will not read on our pages that a cream repairs the barrier. In the United States a product that claims to change the structure of the body is a drug, and should have a drug’s proof. A cosmetic may help skin feel comfortable and look smoother, and that is worth paying for on its own. In the same spirit, a bacterial lysate in a cream is a preparation of broken cells. It may be a pleasant ingredient. It is not alive, and it is not a probiotic.",
      ),
      p(
        "Fragrance-free is a fair default for skin that reacts, simply because it is one guess fewer. And skin that stays raw, weeps or itches through the night has left the territory of cosmetics. A clinician can tell eczema from the several things that look like it.",
      ),
    ),
  ],
};
