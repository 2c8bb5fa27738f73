import { describe, expect, it } from "vitest";
import { findCategory, measurementsOf, slotsOf } from "@/lib/consignment/categories";
import { measurementKey } from "@/lib/consignment/categories/category";
import { missingIn } from "@/lib/consignment/completeness";
import { type DraftPhoto, type DraftValues, EMPTY_DRAFT } from "@/lib/consignment/draft";

const category = "clothing";
const photo = (slot: string, status: DraftPhoto["status"] = "ready"): DraftPhoto => ({
  id: slot,
  slot,
  status,
  problem: null,
  width: null,
  height: null,
  dominant: null,
});
const photos = slotsOf(category)
  .filter(({ required }) => required)
  .map(({ name }) => photo(name));
const whole: DraftValues = {
  ...EMPTY_DRAFT,
  category,
  subcategory: "outerwear",
  title: "Coat",
  sizeLabel: "US 8",
  measurements: Object.fromEntries(
    measurementsOf(category, "outerwear").map((spec) => [measurementKey(spec), 60]),
  ),
  color: "camel",
  material: "wool",
  condition: "good",
  flawless: true,
  proof: "none",
  disclosures: Object.fromEntries(
    (findCategory(category)?.disclosures ?? []).map(({ name }) => [name, true as const]),
  ),
  rejectChoice: "return",
};
const fields = (values: DraftValues, taken: readonly DraftPhoto[] = photos) =>
  missingIn(values, taken).map(({ field }) => field);

describe("a draft", () => {
  it("lacks nothing where everything is there", () => {
    expect(missingIn(whole, photos)).toEqual([]);
  });

  it("names its shelf first, and asks nothing that depends on it before", () => {
    const missing = missingIn(EMPTY_DRAFT, []);
    expect(missing[0]?.field).toBe("category");
    expect(missing.some(({ field }) => /^(photo|measure|declare)/.test(field))).toBe(false);
  });

  it.each([
    ["subcategory", "subcategory"],
    ["title", "title"],
    ["sizeLabel", "sizeLabel"],
    ["color", "color"],
    ["material", "material"],
    ["condition", "condition"],
    ["proof", "proof"],
    ["rejectChoice", "rejectChoice"],
  ] as const)("lacks %s", (field, named) => {
    expect(fields({ ...whole, [field]: null })).toContain(named);
  });

  it("needs its flaws named, or a word that there are none", () => {
    expect(fields({ ...whole, flawless: false })).toEqual(["flaws"]);
    const flaws = [{ text: "A tear", photoId: null, xBp: null, yBp: null }];
    expect(fields({ ...whole, flawless: false, flaws })).toEqual([]);
  });

  it("needs every length that its kind needs, and no other", () => {
    const { chestCm: _chest, shoulderCm: _optional, ...measurements } = whole.measurements;
    expect(fields({ ...whole, measurements })).toEqual(["measure.chestCm"]);
  });

  it("needs a photograph for each place that needs one; a refused one is none, a waiting one is waited for", () => {
    const without = photos.slice(1);
    expect(fields(whole, without)).toEqual(["photo:front"]);
    expect(fields(whole, [...without, photo("front", "refused")])).toEqual(["photo:front"]);
    expect(fields(whole, [...without, photo("front", "waiting")])).toEqual(["photo:waiting"]);
  });

  it("needs every declaration", () => {
    const { genuine: _genuine, ...disclosures } = whole.disclosures;
    expect(fields({ ...whole, disclosures })).toEqual(["declare.genuine"]);
  });
});
