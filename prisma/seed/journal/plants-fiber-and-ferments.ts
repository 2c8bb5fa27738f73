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

export const plantsFiberAndFerments: ArticleText = {
  slug: "plants-fiber-and-ferments",
  published: "2026-11-03",
  sections: [
    opening(
      p(
        "Of all the ways to change the crowd in one’s gut, eating is the oldest, the cheapest and the best studied. It is also the one with the least to unwrap. That may be why it is so often followed, two lines later, by something in a capsule.",
      ),
      p(
        "Food trials move the gut more clearly than they move the skin. This is the most important sentence here, so it comes first: in the studies below, people ate differently and their microbes answered. Hardly anybody looked at their faces.",
      ),
    ),
    section(
      "Ferments",
      p(
        cite(
          "wastyk-2021",
          "The trial that everybody means when they say “a study on fermented food” ran for 17 weeks at one American university.",
        ),
        " ",
        claim(
          "moderate",
          ["wastyk-2021"],
          "One small randomized trial, carefully measured; its main outcome did not move",
          "Ten weeks of fermented foods raised the variety of gut bacteria and lowered some markers of inflammation in healthy adults; the main outcome did not change.",
        ),
        " ",
        cite(
          "wastyk-2021",
          "There were 36 people, 18 on ferments and 18 on fiber, and the outcome named in advance was a score of immune signals.",
        ),
        " That it stayed put does not cancel the rest, but it lowers its rank. When many things are measured, some will move; the one named beforehand is the one that counts double.",
      ),
      p(
        "What did they eat? ",
        cite(
          "wastyk-2021",
          "Yogurt, kefir, kombucha, fermented vegetables and their brine: food, in servings, several times a day.",
        ),
        " It was more than most of us would reach by adding a spoonful of something to lunch. And the skin? ",
        cite("wastyk-2021", "It was not assessed."),
        " Anybody who cites this trial for a glow is citing something that nobody looked at.",
      ),
    ),
    section(
      "Fiber",
      p(
        "The other half of that trial is told less often. ",
        claim(
          "moderate",
          ["wastyk-2021"],
          "The second arm of the same small trial",
          "More fiber changed what the microbes did but not how many kinds there were.",
        ),
        " It had been expected to be the winner. Perhaps ten weeks were too short, or perhaps a gut that has lost its fiber eaters needs them back before it can use the meal. These are guesses, and the authors offer theirs as guesses too.",
      ),
      p(
        "The skin enters only here, and by the back door. ",
        claim(
          "limited",
          ["trompette-2022"],
          "One study in mice",
          "In mice, fermentable fiber improved the skin’s barrier through butyrate, an acid that gut microbes make from it.",
        ),
        " It is a beautiful mechanism. It is also a mouse, whose skin is thinner than ours, furrier than ours, and fed to a plan.",
      ),
      p(
        "Fibers can be bought by name. ",
        ingredient("Inulin"),
        " comes mostly from chicory root; ",
        ingredient("Partially Hydrolyzed Guar Gum", "partially hydrolyzed guar gum"),
        " is cut from a bean until it dissolves; ",
        ingredient("Galactooligosaccharides", "galactooligosaccharides"),
        " are built from milk sugar. They differ in how fast they ferment, and anybody who has raised the dose in a hurry knows how that feels. None of the three was what the trial’s participants ate: they ate beans, grains, nuts and vegetables.",
      ),
    ),
    section(
      "Variety",
      p(
        "Thirty plants a week has become a slogan, so it is worth meeting the survey that it came from. ",
        claim(
          "limited",
          ["mcdonald-2018"],
          "A survey of volunteers who chose to take part",
          "Volunteers who said they ate more than 30 kinds of plant a week had more varied gut bacteria than those who ate few.",
        ),
        " ",
        cite(
          "mcdonald-2018",
          "More than 10,000 people sent in samples and answers, and the comparison was with those who ate ten kinds or fewer.",
        ),
        " People who count their vegetables and post their samples to a laboratory are different from people who do not, in more ways than their vegetables. Thirty was where the survey drew its line. It was not found to be a threshold.",
      ),
      p(
        claim(
          "moderate",
          ["david-2014"],
          "A controlled feeding study in ten people",
          "Diet shifts the gut within days and drifts back when the diet stops.",
        ),
        " ",
        cite(
          "david-2014",
          "Ten volunteers ate only plants or only animal products for a few days each, and their bacteria followed both times.",
        ),
        " One can read this as encouragement, since it is never too late, or as a caution, since nothing is ever finished. Both are true. A week of virtue is a week.",
      ),
    ),
    section(
      "Probiotic, prebiotic: the words",
      p(
        claim(
          "strong",
          ["hill-2014", "gibson-2017"],
          "Two consensus statements of the experts’ own association",
          "Experts reserve “probiotic” for live microbes with a shown benefit, and “prebiotic” for substances that our microbes use selectively, with a shown benefit.",
        ),
        " The definitions are stricter than the shelf. ",
        cite("hill-2014", "Live cultures without a shown benefit are just that: live cultures."),
        " ",
        cite("gibson-2017", "And not every fiber qualifies as a prebiotic."),
      ),
      p(
        "So sauerkraut is fermented, may be alive, and is not by that a probiotic. Bread is fermented and certainly not alive when it reaches the table. In a cream, ",
        ingredient("Lactobacillus Ferment"),
        " is usually what is left after the bacteria have done their work, filtered and preserved; it may feel pleasant on skin, and nothing in it is living. The words are close neighbors, and much selling is done in the gap between them.",
      ),
    ),
    section(
      "At the table",
      p(
        "Put together, the evidence favors an unspectacular kitchen: more kinds of plants than last month, something fermented that one actually likes, and patience. It is good advice for reasons that have little to do with skin, and it asks for no purchase. For that reason no product stands beside this article.",
      ),
      clinician(
        "Before you change course",
        p(
          "Two cautions. Anybody with a bowel condition, and anybody who has been told to limit fiber or to avoid live foods, should ask a clinician before changing course; during pregnancy or with a weakened immune system that goes for unpasteurized ferments in particular. And if a meal plan has begun to feel like a set of rules to fail at, ",
          em("that"),
          " is worth more attention than any number of plants.",
        ),
      ),
    ),
  ],
};
