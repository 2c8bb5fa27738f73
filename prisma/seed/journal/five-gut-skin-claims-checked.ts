import {
  type ArticleText,
  cite,
  claim,
  em,
  ingredient,
  link,
  list,
  opening,
  p,
  section,
  table,
} from "./write";

export const fiveGutSkinClaimsChecked: ArticleText = {
  slug: "five-gut-skin-claims-checked",
  published: "2026-11-17",
  sections: [
    opening(
      p(
        "Wellness writing has its folk songs: lines that everybody knows, that nobody remembers learning, and that change a little with each singer. We took five that turn up wherever gut and skin are mentioned together, and followed each as far back as its paper trail goes.",
      ),
      p(
        "None of them is a scandal. Where a paper stands behind a line, the paper is usually careful; it is the carefulness that wore off in transit. What follows is less a list of errors than a look at how a sentence travels.",
      ),
    ),
    section(
      "“Most of the immune system is in the gut”",
      p(
        "The figure that goes with this line is seventy percent, and sometimes it swells to eighty. ",
        claim(
          "moderate",
          ["sender-2023"],
          "A careful count from published data, for one reference adult",
          "A census of the body’s immune cells places lymphocytes mainly in lymph nodes and the spleen, not in the gut.",
        ),
        " ",
        cite("sender-2023", "It counts about 1.8 trillion immune cells in all."),
        " ",
        claim(
          "moderate",
          ["ganusov-2007"],
          "One re-analysis, which draws on several mammals",
          "An earlier re-analysis put 5 to 20 percent of lymphocytes in the gut.",
        ),
      ),
      p(
        "So where does seventy come from? ",
        claim(
          "limited",
          ["vighi-2008"],
          "A short narrative review, quoted far beyond its subject",
          "The popular figure is usually traced to a short review on allergy that repeats it without measuring it.",
        ),
        " Others cited the review, others cited them, and by now the number has a pedigree but no parent. One can keep the thought and drop the sum: the gut’s share of the immune system is large and busy. Seventy is a number, and numbers need somebody who counted.",
      ),
    ),
    section(
      "“A third of the chemicals in your blood come from gut microbes”",
      p(
        "This one has the ring of a laboratory, and it does lead to one. ",
        claim(
          "limited",
          ["wikoff-2009"],
          "One comparison in mice",
          "In mice, about a tenth of the signals that both groups had in their blood changed with gut microbes.",
        ),
        " ",
        cite(
          "wikoff-2009",
          "The groups were mice raised without any germs and ordinary mice; the ordinary ones also showed many signals of their own.",
        ),
        " It was a striking result for its time, and it was about mice that had never met a bacterium.",
      ),
      p(
        claim(
          "moderate",
          ["visconti-2019"],
          "One large cohort; a link is not a source",
          "In UK twins, gut microbes were linked with a minority of blood metabolites.",
        ),
        " ",
        cite(
          "visconti-2019",
          "Among about 1,000 adults they went with most of what was found in stool, and with about 15 percent of what was found in blood.",
        ),
        " That is still a remarkable thing to learn about oneself. It is not a third, and “linked with” is not “made by”.",
      ),
    ),
    section(
      "“A little midday sun feeds your microbiome”",
      p(
        claim(
          "limited",
          ["bosman-2019"],
          "One pilot study in 21 women, with lamps",
          "The study behind this line used lamps on 21 women, and saw a shift only in those who had not been taking vitamin D.",
        ),
        " ",
        cite(
          "bosman-2019",
          "They had three sessions of narrow-band ultraviolet light in one week.",
        ),
        " ",
        cite(
          "bosman-2019",
          "Vitamin D rose, and so did the variety of gut bacteria; no outcome in skin or in any disease was measured.",
        ),
      ),
      p(
        "A lamp in a clinic has a known wavelength, a known dose and somebody who switches it off. Midday has none of these. The same part of sunlight that lets skin make vitamin D is the part that burns it, so turning this paper into minutes on a bench is not a small liberty. Nothing in it is a reason to leave the sunscreen at home. Whether anybody should take ",
        ingredient("Cholecalciferol", "cholecalciferol, which is vitamin D3,"),
        " is a question for a blood test and a clinician.",
      ),
    ),
    section(
      "“Bacteria outnumber your cells ten to one”",
      p(
        claim(
          "strong",
          ["sender-2016"],
          "A detailed recount whose every step can be followed",
          "The count is close to one for one.",
        ),
        " ",
        cite(
          "sender-2016",
          "The authors did what had long been left undone: they took a reference adult, went through the body organ by organ, and added up.",
        ),
        " The older ratio had been an estimate, repeated until it looked like a measurement.",
      ),
      p(
        "Oddly, nothing is lost by the correction. About as many of them as of us, carried around all day without a thought, is if anything the stranger fact. The lesson is only that a ratio as round as ten to one should have made somebody ask for the working sooner.",
      ),
    ),
    section(
      "“A 2022 review in the Journal of Microbiome Research”",
      p(
        "The last line is not a fact but a footnote, and we include it because it does what the other four do with less effort. ",
        claim(
          "limited",
          ["de-pessemier-2021", "thye-2022"],
          "The review as cited could not be found; these two narrative reviews exist",
          "We could find no journal by that name; a 2021 review in ",
          em("Microorganisms"),
          " and a 2022 review in ",
          em("Biomedicines"),
          " cover the ground.",
        ),
      ),
      p(
        "What they say is quieter. ",
        cite(
          "de-pessemier-2021",
          "The first lists skin conditions that have been reported together with altered microbes, and notes that most of the evidence is a single look at one moment.",
        ),
        " ",
        cite(
          "thye-2022",
          "The second finds differences between people with psoriasis and people without, and no one pattern that the studies agree on.",
        ),
        " A reference is a promise that a reader can go and look. Where the door is not there, it does not matter what is said to be behind it.",
      ),
    ),
    section(
      "Three questions that do most of the work",
      p("Here are the five again, beside what was looked at and in whom."),
      table(
        "Five lines and what stands behind them",
        [["The line"], ["What was found"], ["In whom"]],
        [
          ["Seventy percent of the immune system is in the gut"],
          [cite("sender-2023", "Lymphocytes sit mainly in lymph nodes and the spleen.")],
          ["Figures for one reference adult"],
        ],
        [
          ["A third of the chemicals in the blood come from gut microbes"],
          [
            cite("wikoff-2009", "About a tenth of shared signals changed."),
            " ",
            cite("visconti-2019", "About 15 percent of what is in blood went with microbes."),
          ],
          ["Mice; then adults from a register of twins"],
        ],
        [
          ["A little midday sun feeds the microbiome"],
          [cite("bosman-2019", "A shift after three sessions under lamps.")],
          [cite("bosman-2019", "21 women, and only those who took no vitamin D")],
        ],
        [
          ["Bacteria outnumber our cells ten to one"],
          [cite("sender-2016", "About one to one.")],
          ["Figures for one reference adult"],
        ],
        [
          ["A review in a journal of microbiome research"],
          ["No journal of that name."],
          ["Nobody"],
        ],
      ),
      p("Most of the checking comes down to three questions, asked in this order."),
      list(
        [
          "Who was studied? Mice, volunteers under lamps and people at breakfast are different crowds.",
        ],
        [
          "What was measured? A shift in bacteria is not a change in skin, and neither is a change in how anybody feels.",
        ],
        [
          "Who said it first? Follow the citation until it reaches somebody who counted, or until it stops.",
        ],
      ),
      p(
        "The same questions apply to us. Every claim in this journal carries its studies and ",
        link("/journal/how-we-grade", "a grade"),
        ", and each number opens to show what was found. Where we have not yet checked a detail against the publication, the reference says so.",
      ),
    ),
  ],
};
