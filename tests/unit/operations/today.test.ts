import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageText } from "@/components/today/ages";
import { changeOf, figureText } from "@/components/today/figure-words";
import { addDays, dayOf } from "@/lib/days";
import { changeBp, shareBp, type Figure } from "@/lib/operations/figures";
import { bucketsOf, periodOf, PERIODS } from "@/lib/operations/period";

const now = new Date("2026-03-10T23:30:00Z");

describe("a period", () => {
  it("ends today, and is four weeks where nobody chose", () => {
    expect(periodOf(undefined, now)).toMatchObject({
      days: 28,
      from: "2026-02-11",
      to: "2026-03-10",
      before: "2026-01-14",
    });
    expect(periodOf("7", now)).toMatchObject({ from: "2026-03-04", before: "2026-02-25" });
    expect(periodOf(["7", "28"], now).days).toBe(28);
    expect(periodOf("30", now).days).toBe(28);
  });

  it("has as many days as the one before, on the same weekdays, and bars that fill it", () => {
    const dates = fc.date({
      min: new Date("2021-01-01"),
      max: new Date("2090-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, fc.constantFrom(...PERIODS), (at, { days, bucketDays }) => {
        const period = periodOf(String(days), at);
        expect(period.to).toBe(dayOf(at));
        expect(addDays(period.before, days)).toBe(period.from);
        expect(new Date(period.before).getUTCDay()).toBe(new Date(period.from).getUTCDay());
        const bars = bucketsOf(period);
        expect(bars[0]).toBe(period.from);
        expect(addDays(bars.at(-1) ?? "", bucketDays - 1)).toBe(period.to);
      }),
    );
  });
});

describe("figures in words", () => {
  it("say nothing of what is not there", () => {
    expect(shareBp(1, 0)).toBeNull();
    expect(changeBp(5, 0)).toBeNull();
    expect(figureText("share", null)).toBe("–");
    expect(figureText("days", 1)).toBe("1 day");
    expect(figureText("days", 9.5)).toBe("9.5 days");
    expect(figureText("money", 123_400)).toBe("$1,234.00");
    expect(figureText("share", shareBp(1, 8))).toBe("12.5 %");
  });

  it("tell good news from bad", () => {
    const figure = (rest: Partial<Figure>): Figure => ({
      key: "x",
      label: "X",
      kind: "count",
      now: 0,
      before: 0,
      more: "good",
      says: "",
      href: "/",
      csv: "/",
      ...rest,
    });
    expect(changeOf(figure({ now: 3, before: 2 }))).toEqual({ text: "+50 %", news: "good" });
    expect(changeOf(figure({ now: 3, before: 2, more: "bad" }))).toMatchObject({ news: "bad" });
    expect(changeOf(figure({ now: 1, before: 2, more: "bad" }))).toEqual({
      text: "−50 %",
      news: "good",
    });
    expect(changeOf(figure({ now: 1, before: 0 }))).toEqual({ text: "from nothing", news: "good" });
    expect(changeOf(figure({ kind: "share", now: 5000, before: 2500 }))).toMatchObject({
      text: "+25 points",
    });
    expect(changeOf(figure({ now: 2, before: 1, more: "neither" }))).toMatchObject({
      news: "neither",
    });
    expect(changeOf(figure({ now: null })).text).toBe("nothing to compare");
  });

  it.each([
    [0, "0 minutes"],
    [60, "1 minute"],
    [2 * 3600, "2 hours"],
    [47 * 3600, "47 hours"],
    [49 * 3600, "2 days"],
    [-5, "0 minutes"],
  ])("%d seconds of waiting are %s", (seconds, text) => {
    expect(ageText(new Date(now.getTime() - seconds * 1000), now)).toBe(text);
  });
});
