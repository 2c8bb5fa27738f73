import {
  type ArticleText,
  cite,
  claim,
  clinician,
  em,
  ingredient,
  list,
  opening,
  p,
  section,
} from "./write";

export const psoriasisAndRosaceaAssociations: ArticleText = {
  slug: "psoriasis-and-rosacea-associations",
  published: "2026-10-27",
  sections: [
    opening(
      p(
        "Some conditions travel in company. A doctor who sees one learns to ask about the other, not because the first has caused the second but because they keep turning up in the same waiting room. Psoriasis and rosacea are of this kind, and now and then the companion is a trouble of the bowel.",
      ),
      p(
        "It is tempting to read such company as instruction: mend the gut and the skin will follow. The studies do not say that. What they do say is useful in a plainer way, and most of it is about when to see somebody.",
      ),
    ),
    section(
      "Psoriasis",
      p(
        claim(
          "limited",
          ["scher-2015", "yan-d-2017", "thye-2022"],
          "One small comparison and two reviews of small studies",
          "Small studies report less varied or shifted gut bacteria in people with psoriasis.",
        ),
        " ",
        cite(
          "scher-2015",
          "In one, 15 people with psoriasis of the skin and 16 with psoriatic arthritis had fewer kinds of bacteria than 17 controls.",
        ),
        " ",
        cite(
          "thye-2022",
          "A later review lays the studies side by side and finds that they differ from the controls, and from each other.",
        ),
        " That last point matters. If every study finds a shift but no two find the same one, there is no pattern yet that could be aimed at.",
      ),
      p(
        "One trial went further and intervened. ",
        claim(
          "moderate",
          ["navarro-lopez-2019"],
          "One randomized trial of 90 adults, added to usual treatment",
          "In 90 people, a probiotic added to steroid cream did better than the cream with placebo.",
        ),
        " ",
        cite(
          "navarro-lopez-2019",
          "Over 12 weeks two thirds of the probiotic group reached the target score, against 42 percent of the others.",
        ),
        " ",
        cite(
          "navarro-lopez-2019",
          "All of them were adults with plaque psoriasis, and all used the cream.",
        ),
        " So this was never a choice between a capsule and a prescription. It was a prescription, with something beside it.",
      ),
      p(
        "While checking the paper we met a small warning about summaries. ",
        cite(
          "navarro-lopez-2019",
          "One database describes the target as a reduction of “up to 75%”, the journal’s own page as “at least 75%”.",
        ),
        " Only one of them can be right, and the difference is the whole result. It is a good trial to repeat and a poor one to quote from the abstract.",
      ),
    ),
    section(
      "Rosacea",
      p(
        claim(
          "moderate",
          ["wang-chi-2019"],
          "A meta-analysis of six observational studies",
          "Pooled data link rosacea with inflammatory bowel disease, at modest odds.",
        ),
        " ",
        cite(
          "wang-chi-2019",
          "Three case-control and three cohort studies went into it, and the odds were raised for both Crohn’s disease and ulcerative colitis.",
        ),
        " Modest is the word to hold on to. Inflammatory bowel disease is uncommon, and something uncommon that becomes a little more likely is still uncommon. Nearly everybody with rosacea has rosacea and nothing else.",
      ),
      p(
        "A second thread is about bacteria in the wrong place. ",
        claim(
          "limited",
          ["parodi-2008"],
          "One study at one clinic; those who judged the skin knew who had been treated",
          "An Italian study found bacterial overgrowth of the small bowel in almost half of its rosacea patients; a prescription antibiotic helped those patients.",
        ),
        " ",
        cite(
          "parodi-2008",
          "Breath tests were positive in 52 of 113 people with rosacea and in 3 of 60 without, and the skin improved in 20 of the 28 who were given the drug.",
        ),
        " The numbers are striking and the design is not. Those who rated the skin were not blind to treatment, and it is very human to see what one hopes for. The drug is an antibiotic that a doctor prescribes for a reason; nothing on a shop’s shelf stands in for it, and no herb does either.",
      ),
      p(
        claim(
          "limited",
          ["woo-2020"],
          "One narrative review",
          "Reviews note that findings on rosacea, gut and mood differ with the way each study was designed.",
        ),
        " When a result changes with the method, the method is part of the result. It is not a reason to ignore the field. It is the reason why this section is short.",
      ),
    ),
    section(
      "Signs to take to a doctor",
      p(
        "Here is where association earns its keep. It cannot say what to take, but it can say what to mention. ",
        claim(
          "moderate",
          ["wang-chi-2019"],
          "Rests on the rosacea studies; for psoriasis it is ordinary caution",
          "Persistent bowel pain, bleeding or diarrhea alongside rosacea or psoriasis deserves a referral.",
        ),
        " People often tell a skin doctor about skin and a stomach doctor about the stomach, each thinking the other half would be a waste of the appointment. It is not.",
      ),
      clinician(
        "Before a visit it helps to write down",
        list(
          ["when the bowel trouble began, and how many days of a week it is there;"],
          ["any blood, fever, weight that went by itself, or waking at night because of it;"],
          ["pain or stiffness in joints, in particular in the morning, if there is psoriasis;"],
          ["what is being taken and put on, including supplements."],
        ),
      ),
      p(
        "We do not sell tests for bacterial overgrowth, and would not know what to do with one. Reading a breath test takes somebody who can also say what else it might be.",
      ),
      p(
        "Whatever the cause turns out to be, skin that flushes or flakes tends to like being left alone: a wash that does not strip, a plain moisturizer, sunscreen. Formulas for such skin often list ",
        ingredient("Allantoin", "allantoin"),
        ", ",
        ingredient("Centella Asiatica Leaf Extract", "centella"),
        " or ",
        ingredient("Azelaic Acid", "azelaic acid"),
        " at cosmetic strength, to help skin feel and look calmer. The studies above tested none of them, so no product stands beside this article. Gentle is a good habit ",
        em("with"),
        " medical care, and no replacement for it.",
      ),
    ),
  ],
};
