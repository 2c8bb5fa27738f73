import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  avoidedIn,
  AVOID_ITEM,
  MOST_AVOIDED,
  NOTHING_AVOIDED,
  parseAvoidList,
  withAvoided,
  type Contents,
} from "@/lib/wishes/avoid-list";
import { avoidMark } from "@/lib/wishes/avoid-words";
import { avoidSchema } from "@/lib/wishes/schema";

const LINALOOL = { item: "ingredient/linalool", name: "Linalool" };
const LIMONENE = { item: "ingredient/limonene", name: "Limonene" };
const PFAS = { item: "group/pfas", name: "PFAS" };
const ANIMAL = { item: "group/animal-derived", name: "Animal-derived" };
const contents = (facts: Partial<Contents> = {}): Contents => ({
  id: "1",
  has: ["ingredient/aqua", "ingredient/linalool"],
  free: ["group/pfas"],
  known: true,
  ...facts,
});

describe("what a device has kept", () => {
  it("is read back as it was written", () => {
    const list = { items: [LINALOOL, PFAS], hide: true, saved: "2026-01-01T00:00:00.000Z" };
    expect(parseAvoidList(JSON.stringify(list))).toEqual(list);
  });

  it("never throws, and holds only what can be avoided, each once", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.anything().map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { items } = parseAvoidList(text);
        expect(items.every(({ item }) => AVOID_ITEM.test(item))).toBe(true);
      }),
    );
    for (const text of [null, "", "null", "[]", '{"items":{}}'])
      expect(parseAvoidList(text)).toEqual(NOTHING_AVOIDED);
    const items = [LINALOOL, LINALOOL, { item: "linalool", name: "x" }, { item: "group/x" }, 7];
    expect(parseAvoidList(JSON.stringify({ items })).items).toEqual([LINALOOL]);
  });

  it("has room for so many and no more", () => {
    const items = Array.from({ length: MOST_AVOIDED }, (_, n) => ({
      item: `group/g${n}`,
      name: "G",
    }));
    expect(withAvoided(items, PFAS)).toBe(items);
    expect(withAvoided([PFAS], PFAS)).toEqual([PFAS]);
    expect(withAvoided([PFAS], LINALOOL)).toEqual([PFAS, LINALOOL]);
  });
});

describe("what a list means for a product", () => {
  it("tells what is in it from what nobody can tell", () => {
    expect(avoidedIn([LINALOOL, LIMONENE, PFAS, ANIMAL], contents())).toEqual({
      found: ["Linalool"],
      unsure: ["Animal-derived"],
    });
  });

  it("never takes an unknown label for one without", () => {
    expect(avoidedIn([LIMONENE, PFAS], contents({ free: [], known: false }))).toEqual({
      found: [],
      unsure: ["Limonene", "PFAS"],
    });
  });

  it.each([
    [[LIMONENE, PFAS], contents(), null],
    [
      [LINALOOL],
      contents(),
      { short: "Contains linalool", full: "Contains linalool.", found: true },
    ],
    [
      [LINALOOL, ANIMAL],
      contents(),
      {
        short: "Contains linalool",
        full: "Contains linalool. A label cannot rule out: animal-derived.",
        found: true,
      },
    ],
    [
      [LINALOOL, PFAS],
      contents({ has: ["ingredient/linalool", "group/pfas"], known: false }),
      { short: "2 you avoid", full: "Contains linalool and PFAS.", found: true },
    ],
    [
      [PFAS],
      contents({ free: [], known: false }),
      { short: "Not all known", full: "We do not know all that is in it.", found: false },
    ],
    [
      [ANIMAL],
      contents(),
      { short: "Not ruled out", full: "A label cannot rule out: animal-derived.", found: false },
    ],
  ])("says it in words: %j", (items, product, mark) => {
    expect(avoidMark(items, product)).toEqual(mark);
  });
});

describe("what is sent to the account", () => {
  const read = (value: unknown) => avoidSchema.safeParse(value);

  it("is the whole list, each item once, or the word to forget it", () => {
    expect(read({ items: "group/pfas,ingredient/linalool,group/pfas", hide: "yes" }).data).toEqual({
      items: ["group/pfas", "ingredient/linalool"],
      hide: true,
    });
    expect(read({ items: "", hide: "no" }).data).toEqual({ items: [], hide: false });
    expect(read({ forget: "yes" }).data).toEqual({ forget: "yes" });
  });

  it.each([
    { items: "pfas", hide: "no" },
    { items: "group/PFAS", hide: "no" },
    { items: "group/\u0000", hide: "no" },
    { items: `group/${"a".repeat(130)}`, hide: "no" },
    { items: Array.from({ length: 61 }, (_, n) => `group/g${n}`).join(","), hide: "no" },
    { items: "group/pfas" },
    { items: "group/pfas", hide: "no", user: "x" },
    { forget: "no" },
  ])("is refused as %j", (value) => {
    expect(read(value).success).toBe(false);
  });
});
