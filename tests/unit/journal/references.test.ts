import { describe, expect, it } from "vitest";
import { aboutStudy } from "@/components/journal/reference-words";
import { initials, shortAuthors } from "@/lib/journal/references/authors";
import { isOnlyPreclinical, STUDY_KINDS } from "@/lib/journal/references/study-kinds";
import { ended } from "@/lib/journal/references/styled-reference";
import { authorLine, placeInJournal } from "@/lib/journal/references/vancouver";
import { readAuthors, referenceRows } from "@/prisma/seed/journal/references";

const short = (text: string) => {
  const { authors, complete } = readAuthors(text);
  return shortAuthors({ list: authors, complete });
};
const line = (text: string) => {
  const { authors, complete } = readAuthors(text);
  return authorLine({ authors, authorsComplete: complete });
};

it("reads authors as the data writes them", () => {
  expect(readAuthors("De Boer RJ, O'Neill CA")).toEqual({
    authors: [
      { family: "De Boer", given: "RJ" },
      { family: "O'Neill", given: "CA" },
    ],
    complete: true,
  });
  expect(readAuthors("Suez J, et al., Elinav E").complete).toBe(false);
  expect(readAuthors("Picazo Ó").authors).toEqual([{ family: "Picazo", given: "Ó" }]);
});

it("calls a reference by its first author", () => {
  expect(short("Palmer CNA, Irvine AD, Zhao Y")).toBe("Palmer et al.");
  expect(short("Ganusov VV, De Boer RJ")).toBe("Ganusov and De Boer");
  expect(short("McDonald D, Hyde E, et al.")).toBe("McDonald et al.");
  expect(short("Chiu A")).toBe("Chiu");
  expect(short("")).toBe("Anonymous");
});

it("lists six authors and says that there are more", () => {
  expect(line("A A, B B, C C, D D, E E, F F")).toBe("A A, B B, C C, D D, E E, F F");
  expect(line("A A, B B, C C, D D, E E, F F, G G")).toBe("A A, B B, C C, D D, E E, F F, et al");
  expect(ended(line("A A, B B, et al."))).toBe("A A, B B, et al.");
});

it("makes initials of given names, and leaves initials as they are", () => {
  expect(["CNA", "JoAnn B.", "Jean-Luc", "Ó", "A. B."].map(initials)).toEqual([
    "CNA",
    "JB",
    "JL",
    "Ó",
    "AB",
  ]);
});

it("writes a place in a journal with what is known of it", () => {
  const place = { year: 2018, volume: "9", issue: null, pages: "1459" };
  expect(placeInJournal(place)).toBe("2018;9:1459");
  expect(placeInJournal({ ...place, issue: "4", pages: "1-9" })).toBe("2018;9(4):1-9");
  expect(placeInJournal({ ...place, volume: null, pages: null })).toBe("2018");
});

it("ends a sentence once", () => {
  expect(ended("Does poor sleep matter?")).toBe("Does poor sleep matter?");
  expect(ended("Probiotics for treating eczema")).toBe("Probiotics for treating eczema.");
});

describe("what kind of study it is", () => {
  const about = (
    kind: Parameters<typeof aboutStudy>[0]["kind"],
    population: string,
    note: string | null = null,
  ) => aboutStudy({ kind, population, note, fundingNote: null });

  it("is said with its middle small but for names, and once", () => {
    expect(about("narrative review", "Narrative review")).toBe("Narrative review.");
    expect(about("systematic review", "Cochrane review of 39 trials")).toBe(
      "Systematic review: Cochrane review of 39 trials.",
    );
    expect(about("observational study", "UK adults", "PMID to be verified.")).toBe(
      "Observational study: UK adults. Note: PMID to be verified.",
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

  it("is known of every study of the seed, and so is who was studied", () => {
    const rows = referenceRows();
    expect(rows).toHaveLength(60);
    const of = (slug: string) => rows.find((row) => row.slug === slug);
    for (const { kind } of rows) expect(STUDY_KINDS).toContain(kind);
    expect(of("trompette-2022")).toMatchObject({
      kind: "laboratory study",
      subjects: ["animals"],
    });
    expect(of("suez-2018")).toMatchObject({ subjects: ["humans", "animals"] });
    expect(of("sender-2016")).toMatchObject({ kind: "laboratory study", subjects: [] });
    expect(of("hill-2014")).toMatchObject({ kind: "consensus", subjects: [] });
    expect(of("mori-2016")).toMatchObject({ kind: "open trial", subjects: ["humans"] });
    expect(of("huang-2017")).toMatchObject({ kind: "systematic review", subjects: ["humans"] });
    const preclinical = rows.filter((row) => isOnlyPreclinical(row.subjects as string[]));
    expect(preclinical.map(({ slug }) => String(slug)).toSorted()).toEqual([
      "ganusov-2007",
      "trompette-2022",
      "wikoff-2009",
    ]);
  });
});
