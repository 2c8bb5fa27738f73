import { expect, it } from "vitest";
import {
  aboutStudy,
  authorLine,
  ended,
  firstAuthor,
  placeInJournal,
} from "@/components/journal/reference-words";

it("calls a reference by its first author", () => {
  expect(firstAuthor("Palmer CNA, Irvine AD, Zhao Y")).toBe("Palmer et al.");
  expect(firstAuthor("Ganusov VV, De Boer RJ")).toBe("Ganusov and De Boer");
  expect(firstAuthor("van Zuuren EJ, Fedorowicz Z, Arents BWM")).toBe("van Zuuren et al.");
  expect(firstAuthor("McDonald D, Hyde E, Debelius JW, et al.")).toBe("McDonald et al.");
  expect(firstAuthor("Chiu A")).toBe("Chiu");
});

it("lists six authors and says that there are more", () => {
  expect(authorLine("A A, B B, C C, D D, E E, F F")).toBe("A A, B B, C C, D D, E E, F F");
  expect(authorLine("A A, B B, C C, D D, E E, F F, G G")).toBe(
    "A A, B B, C C, D D, E E, F F, et al",
  );
  expect(ended(authorLine("A A, B B, et al."))).toBe("A A, B B, et al.");
});

it("writes a place in a journal with what is known of it", () => {
  const place = { year: 2018, volume: "9", issue: null, pages: "1459" };
  expect(placeInJournal(place)).toBe("2018;9:1459");
  expect(placeInJournal({ ...place, issue: "4", pages: "1-9" })).toBe("2018;9(4):1-9");
  expect(placeInJournal({ ...place, volume: null, issue: "11", pages: "CD006135" })).toBe(
    "2018;(11):CD006135",
  );
  expect(placeInJournal({ ...place, volume: null, pages: null })).toBe("2018");
});

it("ends a sentence once", () => {
  expect(ended("Does poor sleep matter?")).toBe("Does poor sleep matter?");
  expect(ended("Probiotics for treating eczema")).toBe("Probiotics for treating eczema.");
});

it("says what kind of study it is, starting its middle small but for names", () => {
  const about = (population: string, note: string | null = null) =>
    aboutStudy({ kind: "review", population, note, fundingNote: null });
  expect(about("Narrative review")).toBe("Review: narrative review.");
  expect(about("Cochrane review of 39 trials")).toBe("Review: Cochrane review of 39 trials.");
  expect(about("UK adults", "PMID to be verified.")).toBe(
    "Review: UK adults. Note: PMID to be verified.",
  );
  expect(
    aboutStudy({
      kind: "randomized trial",
      population: "1,394 newborns",
      note: null,
      fundingNote: "Manufacturer-led (Yakult).",
    }),
  ).toBe("Randomized trial: 1,394 newborns. Funding: manufacturer-led (Yakult).");
});
