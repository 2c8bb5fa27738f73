import { type ArticleText, cite, claim, em, ingredient, opening, p, section } from "./write";

export const sleepStressWaterMovement: ArticleText = {
  slug: "sleep-stress-water-movement",
  published: "2026-11-10",
  sections: [
    opening(
      p(
        "Sleep well, worry less, drink water, move. It is the advice at the end of every article about skin, given with such ease that one assumes a library behind it. There is a shelf, and it is a short one.",
      ),
      p(
        "That is no argument against any of the four. They are worth having for reasons that were settled long ago and elsewhere. It is an argument against the numbers that come attached, and against anybody who sells them by the sachet. Small studies, sensible habits: here is how small, and how sensible.",
      ),
    ),
    section(
      "Stress",
      p(
        claim(
          "limited",
          ["chiu-2003"],
          "One study of 22 students",
          "Students with acne broke out more in exam weeks, in step with their stress scores.",
        ),
        " ",
        cite(
          "chiu-2003",
          "There were 22 of them, looked at in quiet weeks and in exam weeks; the correlation was 0.61.",
        ),
        " It is a clever study, because it used a stress that comes on a known date and that nobody had to cause. It is also a study of one classroom’s worth of people, who during exams slept differently too, ate differently, and had their chins in their hands.",
      ),
      p(
        "What it leaves us with is company rather than a remedy. If your skin is worse in a bad week, you are not imagining it, or at least you are not the only one. Nothing here says that feeling guilty about being stressed would help.",
      ),
    ),
    section(
      "Sleep",
      p(
        claim(
          "limited",
          ["oyetakin-white-2015"],
          "One comparison of 60 women, reportedly commissioned by a cosmetics company",
          "Good sleepers had 30 percent better recovery of the skin’s barrier in a company-funded study.",
        ),
        " ",
        cite(
          "oyetakin-white-2015",
          "Sixty healthy women were sorted by how they slept, and those who slept well also scored lower on signs of aging.",
        ),
        " They were measured once. The women who slept badly may have had other reasons for both, work at night or small children among them, and no study of this kind can put those to bed.",
      ),
      p(
        "The gut has been watched more closely, in fewer people. ",
        claim(
          "limited",
          ["benedict-2016"],
          "Nine men, two nights",
          "Two short nights shifted the gut bacteria of nine men slightly.",
        ),
        " ",
        cite(
          "benedict-2016",
          "The balance between families of bacteria moved a little and the response to insulin got worse; the overall variety of bacteria did not change.",
        ),
        " As a controlled experiment it is better than a survey, and as a group of nine it is a dinner party. From there to skin is a leap that the authors do not make.",
      ),
      p(
        "Since it is so often asked: magnesium. It is in many evening products, taken or bathed in, and we stock some of both. ",
        ingredient("Magnesium Sulfate", "Magnesium sulfate"),
        " in a bath makes the water pleasant and the half hour longer. None of the studies here tested magnesium in any form, and it is not a treatment for lying awake or for being anxious. Weeks of either are a reason to see a doctor.",
      ),
    ),
    section(
      "Water",
      p(
        "Here is the best-loved advice of all, and it does have a study. ",
        claim(
          "limited",
          ["palma-2015"],
          "49 women, no control group drawn by lot",
          "About two extra liters a day raised skin hydration, mostly in women who had been drinking little.",
        ),
        " ",
        cite("palma-2015", "Forty-nine healthy women kept it up for a month."),
        " ",
        cite("palma-2015", "Nobody was assigned by lot to go on as before."),
        " Without such a group one cannot tell the water from the weather, the season, or a month of paying attention. The detail to keep is who changed: those who had been short of it. A cup that is full does not get fuller.",
      ),
      p(
        claim(
          "limited",
          ["akdeniz-2018"],
          "A systematic review of six weak studies",
          "A review of six studies, all weak, agrees that the effect is small.",
        ),
        " Eight glasses is a slogan, then, and so is any other count. Heat, work, food and kidneys decide more than a chart does. Thirst is a decent guide for most healthy adults; those whose doctor has set them a limit or a target have a better one.",
      ),
      p(
        "Dry skin, meanwhile, is mostly a matter of what leaves. The upper layer loses water to the air, more of it in winter, and a moisturizer slows that down from the outside. ",
        ingredient("Glycerin"),
        " draws water and keeps it close; ",
        ingredient("Sodium Hyaluronate", "sodium hyaluronate"),
        " holds a film of it. Neither of them cares what one had to drink.",
      ),
    ),
    section(
      "Movement",
      p(
        claim(
          "limited",
          ["allen-jm-2018"],
          "32 adults before and after; the change faded",
          "Six weeks of training raised butyrate-linked bacteria in lean adults, and the change faded when they stopped.",
        ),
        " ",
        cite(
          "allen-jm-2018",
          "They were 32 people who had not been training, and they then rested for six weeks, so that one could watch it go.",
        ),
        " ",
        claim(
          "limited",
          ["monda-2017"],
          "One narrative review",
          "A review links activity with more varied gut bacteria.",
        ),
        " Skin was not an outcome in either. Whoever sweats, washes; that much is known about exercise and the face.",
      ),
    ),
    section(
      "Keep the habits, lose the numbers",
      p(
        "Add it up and every claim in this article carries the same grade. That is unusual even for us, and it is why no product stands beside it. It does not follow that the habits are useless. A walk, a night’s sleep, a glass of water and a quieter week have earned their reputation in other fields, with other outcomes, in many more people than 22.",
      ),
      p(
        "What does follow is a kind of freedom. There is no right number of glasses, steps, minutes or hours that skin is waiting for. Do what can be kept up and what makes the day better. If the skin joins in, ",
        em("good"),
        ". If it does not, and it troubles you, it is not because you failed at water. Ask a clinician.",
      ),
    ),
  ],
};
