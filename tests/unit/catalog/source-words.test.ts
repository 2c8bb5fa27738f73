import { describe, expect, it } from "vitest";
import { sourceWords } from "@/lib/catalog/source-words";
import { readCatalog } from "@/prisma/seed/catalog-file";

describe("sourceWords", () => {
  it("names the source that was read, without where its file lies", () => {
    expect(
      sourceWords("read", "CosIng inventory export dated 2020-12-30 (host.example/a b)"),
    ).toEqual({ title: "Read in", text: "CosIng inventory export dated 2020-12-30." });
  });

  it.each([
    ["known", "from memory", "Written from general knowledge."],
    ["known", "from memory; not an INCI name", "Written from general knowledge. Not an INCI name."],
    ["known", "the maker's leaflet", "The maker's leaflet."],
    ["guessed", "", ""],
  ])("says that %s, %s is not verified", (confidence, source, text) => {
    expect(sourceWords(confidence, source)).toEqual({ title: "Not yet verified", text });
  });

  it("shows no entry as read that was not, and no address of a file", () => {
    for (const { confidence, source } of readCatalog().ingredients) {
      const { title, text } = sourceWords(confidence, source);
      expect(title === "Read in").toBe(confidence === "read");
      expect(text).not.toMatch(/github|\.csv/);
    }
  });
});
