import { expect, it } from "vitest";
import { weightText } from "@/components/shop/editorial-rates";

it.each([
  [500, "500 g (1.1 lb)"],
  [2_000, "2 kg (4.4 lb)"],
  [15_000, "15 kg (33 lb)"],
  [68_000, "68 kg (150 lb)"],
])("writes %d grams for both worlds", (grams, text) => {
  expect(weightText(grams)).toBe(text);
});
