import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longName, readMeasurements, shortName } from "@/components/resale/measured";

describe("measurements", () => {
  it("pair both systems and come from top to bottom, whatever the order of the record", () => {
    expect(readMeasurements({ lengthIn: 44.1, bustCm: 104, lengthCm: 112, bustIn: 40.9 })).toEqual([
      { part: "bust", metric: "104 cm", inches: "40.9 in", isLength: true },
      { part: "length", metric: "112 cm", inches: "44.1 in", isLength: true },
    ]);
  });

  it("work out the other system where it is missing", () => {
    expect(readMeasurements({ headMm: 14 })).toMatchObject([
      { metric: "14 mm", inches: "0.55 in" },
    ]);
    expect(readMeasurements({ heelCm: 5 })).toMatchObject([{ metric: "5 cm", inches: "2 in" }]);
    expect(readMeasurements({ widthIn: 11 })).toMatchObject([
      { metric: "27.9 cm", inches: "11 in" },
    ]);
  });

  it("keep a word where there is no length", () => {
    const [waist] = readMeasurements({ waist: "adjustable" });
    expect(waist).toEqual({
      part: "waist",
      metric: "adjustable",
      inches: "adjustable",
      isLength: false,
    });
    expect(waist && longName(waist)).toBe("Waist");
    expect(longName({ part: "waist", isLength: true })).toBe("Waist, all round");
  });

  it("read a number without a unit, or a unit without a number, as a word", () => {
    expect(readMeasurements({ pockets: 2 })).toMatchObject([{ metric: "2", isLength: false }]);
    expect(readMeasurements({ hemCm: "uneven" })).toMatchObject([{ metric: "uneven" }]);
  });

  it("name what nobody has named yet by its key", () => {
    expect(shortName("cuffOpening")).toBe("Cuff opening");
  });

  it("lose nothing and repeat nothing", () => {
    const part = fc.stringMatching(/^[a-z]{1,8}$/);
    const record = fc.dictionary(
      part,
      fc.record({ cm: fc.integer({ min: 1, max: 300 }), both: fc.boolean() }),
    );
    fc.assert(
      fc.property(record, (parts) => {
        const keys = Object.entries(parts).flatMap(([name, { cm, both }]) => [
          [`${name}Cm`, cm] as const,
          ...(both ? [[`${name}In`, Math.round((cm / 2.54) * 10) / 10] as const] : []),
        ]);
        const read = readMeasurements(Object.fromEntries(keys));
        expect(read.map((one) => one.part).toSorted()).toEqual(Object.keys(parts).toSorted());
        for (const { part: name, metric } of read) expect(metric).toBe(`${parts[name]?.cm} cm`);
      }),
    );
  });
});
