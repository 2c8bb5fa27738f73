import { describe, expect, it } from "vitest";
import { onFileFacts } from "@/components/brand/on-file-list";
import type { OnFile } from "@/lib/catalog/brand-view";

const full: OnFile = {
  products: 2,
  labels: 2,
  entries: 30,
  explained: 30,
  allergens: ["Geraniol", "Linalool"],
  withAllergens: 1,
  percents: [
    { product: "Night Cream", name: "Phenoxyethanol", percent: 0.8 },
    { product: "Night Cream", name: "Retinol", percent: 0.1 },
    { product: "Shampoo Bar", name: "Sodium Coco-Sulfate", percent: 12 },
  ],
};
const said = (given: Partial<OnFile> = {}) =>
  onFileFacts({ ...full, ...given }).map(({ value }) => value);

describe("onFileFacts", () => {
  it("says what there is", () => {
    expect(said()).toEqual([
      "2 labels, word for word: one for every product.",
      "30 entries, each explained in our glossary.",
      "Geraniol, Linalool: declared in 1 product.",
      "Night Cream: Phenoxyethanol 0.8\u00a0%, Retinol 0.1\u00a0%; Shampoo Bar: Sodium Coco-Sulfate 12\u00a0%.",
    ]);
  });

  it("says what is missing as well", () => {
    expect(
      said({ labels: 1, explained: 29, allergens: [], withAllergens: 0, percents: [] }),
    ).toEqual([
      "1 of 2 labels, word for word.",
      "30 entries; 29 explained in our glossary, 1 not yet.",
      "None declared.",
      "None declared beyond what the order of the label says.",
    ]);
    expect(said({ labels: 0, entries: 0, explained: 0 })[1]).toBe("None yet.");
  });
});
