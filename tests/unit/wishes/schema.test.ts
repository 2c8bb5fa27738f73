import { describe, expect, it } from "vitest";
import { wishlistSchema, wishSchema } from "@/lib/wishes/schema";

const id = "0190c6a0-0000-7000-8000-000000000001";

describe.each([
  ["keep", "drop", wishSchema],
  ["move", "drop", wishlistSchema],
])("a form with %s and %s", (one, other, schema) => {
  it("does one thing to one product", () => {
    expect(schema.parse({ [one]: id.toUpperCase() })).toEqual({ [one]: id });
    expect(schema.parse({ [other]: id })).toEqual({ [other]: id });
    const bad = [{}, { [one]: id, [other]: id }, { [one]: "" }, { [one]: [id] }, { [one]: "x\0" }];
    for (const input of [...bad, { more: id }, null]) {
      expect(schema.safeParse(input).success).toBe(false);
    }
  });
});
