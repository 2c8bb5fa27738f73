import fc from "fast-check";
import { expect, it } from "vitest";
import { readWords } from "@/lib/search/read-words";
import { runsOf, writeQuery } from "@/lib/search/write-query";

const synonyms = [
  { term: "vitamin c", expansions: ["ascorbic acid", "ascorbyl glucoside"] },
  { term: "cream", expansions: ["moisturizer"] },
  { term: "vitamin", expansions: ["supplement"] },
];

it("asks for all words, each as it is or as a synonym; of two synonyms the longer counts", () => {
  expect(writeQuery([])).toBeNull();
  expect(writeQuery(["oat", "milk"])).toEqual({ all: "'oat' & 'milk'", any: "'oat' | 'milk'" });
  expect(writeQuery(["oat", "mil"], [], ":*")?.all).toBe("'oat':* & 'mil':*");
  expect(writeQuery(["vitamin", "c", "cream"], synonyms)?.all).toBe(
    "(('vitamin' & 'c') | 'ascorbic acid' | 'ascorbyl glucoside') & (('cream') | 'moisturizer')",
  );
  expect(writeQuery(["vitamin"], synonyms)?.all).toBe("(('vitamin') | 'supplement')");
});

it("looks for every run of up to four words", () => {
  expect(runsOf(["a", "b", "c"])).toEqual(["a", "a b", "a b c", "b", "b c", "c"]);
  expect(runsOf([])).toEqual([]);
});

it("writes nothing but quoted words and its own operators, whatever was typed and whatever staff wrote", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("'", "a'b", "x:*", "\\'"));
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (typed, expansions) => {
      const { words } = readWords(typed);
      const query = writeQuery(words, [{ term: words[0] ?? "", expansions }]);
      expect(`${query?.all ?? ""}${query?.any ?? ""}`).toMatch(
        /^(?:\(|\)| [&|] |'[\p{L}\p{Nd} ]*')*$/u,
      );
    }),
  );
});
