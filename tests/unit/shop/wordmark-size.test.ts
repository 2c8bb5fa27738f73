import { expect, it } from "vitest";
import { wordmarkSize } from "@/components/brand/wordmark-size";

it("gives long and short names the same weight, and none more room than there is", () => {
  const long = wordmarkSize({ width: 9000, height: 1000 }, 1, 400);
  const short = wordmarkSize({ width: 2000, height: 1000 }, 1, 400);
  expect(long.width * long.height).toBeCloseTo(short.width * short.height, -3);
  expect(long.height).toBeLessThan(short.height);
  expect(wordmarkSize({ width: 9000, height: 1000 }, 1, 90)).toEqual({ width: 90, height: 10 });
});
