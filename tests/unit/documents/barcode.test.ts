import fc from "fast-check";
import { expect, it } from "vitest";
import { barcode } from "@/lib/documents/barcode";
import { decodeCode128 } from "./code-128";

/** The widths of bars and spaces as they are drawn, and the white at both ends. */
function drawn({ path, modules }: ReturnType<typeof barcode>) {
  const bars = [...path.matchAll(/M(\d+) 0h(\d+)v1h-\d+z/g)].map(([, x, w]) => [
    +(x ?? 0),
    +(w ?? 0),
  ]);
  const widths = bars.flatMap(([x = 0, w = 0], at) => {
    const next = bars[at + 1]?.[0];
    return next === undefined ? [w] : [w, next - x - w];
  });
  const first = bars[0]?.[0] ?? 0;
  const [x = 0, w = 0] = bars.at(-1) ?? [];
  return { widths, white: [first, modules - x - w] };
}

it("draws what a reader reads, with white at both sides", () => {
  const text = fc.string({
    unit: fc.integer({ min: 32, max: 126 }).map((c) => String.fromCharCode(c)),
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, (written) => {
      const { widths, white } = drawn(barcode(written));
      expect(decodeCode128(widths)).toBe(written);
      expect(white).toEqual([10, 10]);
    }),
  );
});

it("reads the number of a piece", () => {
  expect(decodeCode128(drawn(barcode("C-10234")).widths)).toBe("C-10234");
});

it.each(["", "é", "a\nb", "x".repeat(41)])("refuses %j", (text) => {
  expect(() => barcode(text)).toThrow(RangeError);
});
