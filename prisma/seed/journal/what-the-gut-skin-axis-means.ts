import { type ArticleText, cite, claim, em, ingredient, opening, p, section } from "./write";

export const whatTheGutSkinAxisMeans: ArticleText = {
  slug: "what-the-gut-skin-axis-means",
  published: "2026-09-15",
  sections: [
    opening(
      p(
        "Most ideas about the gut and the skin arrive as an arrow. At one end stands a bowl of something green, at the other a calm face, and between them runs a line that nobody stops to label. This article is about the line.",
      ),
      p(
        "The phrase for it, the gut-skin axis, is everywhere because it is useful. It names a real question: can what happens in the gut change what happens in the skin? It is slippery for the same reason. Three words do for a mouse experiment, a survey of patients and the side of a jar. We take them one at a time and say how firmly each stands.",
      ),
    ),
    section(
      "Two surfaces with the same job",
      p(
        claim(
          "limited",
          ["oneill-2016", "shaykhiev-2007"],
          "Two narrative reviews: background biology, not a test of anything",
          "Skin and the lining of the gut both face the outside world, both carry microbes, and both brief the immune system on what they have met.",
        ),
        " The gut is easy to think of as the inside, but what is in it has not entered the body yet. It is a passage, open at both ends, and its wall decides what gets through. The skin makes the same decision in drier weather. Each does it with a tight layer of cells, a film of its own making, and a crowd of residents that settled there long before anybody thought of selling to them.",
      ),
      p(
        claim(
          "limited",
          ["salem-2018", "sinha-2021"],
          "Two narrative reviews that define the term",
          "Researchers use “gut-skin axis” as shorthand for signals that may pass between the two, in both directions.",
        ),
        " Mind the “may”. An axis is a way to arrange questions. It is not an organ that one could find, and it cannot hang crooked like a shelf. ",
        cite(
          "oneill-2016",
          "One of the early reviews made a modest complaint: doctors of the gut and doctors of the skin had rarely studied the link together.",
        ),
        " That is how young the subject is. Two departments have begun to read each other’s post.",
      ),
    ),
    section(
      "Three routes that have been proposed",
      p(
        "If something travels from gut to skin, it has to travel as something. Three carriers come up again and again.",
      ),
      p(
        "The first is a small molecule. ",
        claim(
          "limited",
          ["trompette-2022", "xiao-2023"],
          "One study in mice, and a review of mostly laboratory work",
          "Microbes turn fiber into short-chain fatty acids, and in mice these strengthened the skin’s barrier.",
        ),
        " ",
        cite(
          "trompette-2022",
          "The animals had an inflammation made to resemble eczema; fermentable fiber raised butyrate, one of those acids, and the skin of the fed mice held together better.",
        ),
        " It is the clearest mechanism so far, because it goes the whole way from food to molecule to skin. It goes that way in a mouse. ",
        ingredient("Inulin"),
        " is the fiber most often named beside this finding, and ",
        ingredient("Beta-Glucan", "beta-glucan"),
        ", from oats, another. We found no trial that put either through the same test in people.",
      ),
      p(
        "The second carrier is waste. ",
        claim(
          "limited",
          ["miyazaki-2014", "kano-2013"],
          "One four-week trial and a review, both by the maker of the drink",
          "Some by-products of gut bacteria, phenols among them, can reach the skin through the blood, according to studies led by one manufacturer.",
        ),
        " ",
        cite(
          "kano-2013",
          "In the trial, 40 healthy Japanese women drank a fermented milk or a placebo for four weeks.",
        ),
        " ",
        cite(
          "kano-2013",
          "Their skin held its moisture with the one and lost some with the other, and phenol in the blood fell.",
        ),
        " The company that ran the trial sells the drink. That does not make the result wrong. It makes it a result that somebody else should repeat.",
      ),
      p(
        "The third is a cell. ",
        claim(
          "limited",
          ["oneill-2016", "de-pessemier-2021"],
          "Two narrative reviews; not traced in people",
          "Immune cells that are trained at one surface may act at another; of the three routes, this is the least mapped in people.",
        ),
        " It may turn out to be the one that matters. For now it is drawn in pencil.",
      ),
    ),
    section(
      "What the human studies can and cannot say",
      p(
        claim(
          "moderate",
          ["deng-2018", "scher-2015", "wang-chi-2019"],
          "Two small comparisons and one meta-analysis agree on a difference; none can show a cause",
          "People with acne, psoriasis or rosacea often differ from others in their gut bacteria or in how often they have bowel disease, but these are snapshots.",
        ),
        " ",
        cite("deng-2018", "The acne study set 43 people beside 43 controls."),
        " ",
        cite(
          "scher-2015",
          "The psoriasis study had 15 people with psoriasis of the skin, 16 with its arthritis, and 17 with neither.",
        ),
        " Findings of that size are where research begins.",
      ),
      p(
        "A snapshot shows two things in one frame and cannot say which of them walked in first. The bacteria may have changed the skin. The skin condition, its medicines, or the meals that people choose because of it may have changed the bacteria. Or a third thing, such as a gene, moved both while nobody was looking.",
      ),
      p(
        "That last possibility is not a lawyer’s objection. ",
        claim(
          "strong",
          ["palmer-2006"],
          "Genetic studies in three populations agree",
          "Inherited faults in the skin’s own barrier drive much of the risk of eczema, so the gut is never the whole story.",
        ),
        " ",
        cite(
          "palmer-2006",
          "The gene is called ",
          em("filaggrin"),
          ", and the link showed in Irish, Scottish and Danish groups alike.",
        ),
        " One can do everything right at the table and still have inherited a wall with gaps in it.",
      ),
      p(
        "It is also why this journal keeps coming back to what is put on the skin. A plain cream with lipids that occur in skin itself, ",
        ingredient("Ceramide NP", "ceramide NP"),
        " for one, is used where one can see and feel it. It needs no axis, and it makes no promise about the inside.",
      ),
    ),
    section(
      "How to read the phrase from here",
      p(
        "None of this is a reason to look away. Plausible and young is a fair description of many ideas that later turned out well, and of many more that did not. What helps is to ask the same three things each time the arrow is drawn: which route is meant, who was studied, and what was measured on the skin.",
      ),
      p(
        "If the answers are “unspecified”, “mice” and “nothing”, the idea may still be worth reading about. It is not yet worth a subscription. And if your own skin or gut is giving you trouble, a clinician who can look at both is a better start than an arrow.",
      ),
    ),
  ],
};
