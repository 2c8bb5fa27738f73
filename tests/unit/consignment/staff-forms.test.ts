import type { Submission } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { categoryRefusal, offeredTerms } from "@/lib/consignment/contract-terms";
import { saveInspectionInput } from "@/lib/consignment/inspection";
import { saveListingInput } from "@/lib/consignment/listing";
import { DEFAULT_POLICY, rulesFor, termsFor } from "@/lib/consignment/policy";
import { offerInput, requestChangesInput } from "@/lib/consignment/staff-schema";
import { parseBound, parsePercent, typedPercent } from "@/lib/consignment/typed-amounts";

const itemId = "0190c6a0-0000-7000-8000-000000000001";

/** What a form sends, as the browser sends it: every field that is there, empty ones too. */
function sent(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

/** What is said beside the fields. */
const problems = (read: Submission<unknown>) =>
  read.status === "success" ? {} : (read.error ?? {});

const offer = (fields: Readonly<Record<string, string>>) =>
  parseWithZod(
    sent({ itemId, policyVersion: "1", price: "180.00", endOutcome: "return", ...fields }),
    { schema: offerInput },
  );

describe("percentages and bounds as they are typed", () => {
  it("are read back as they were written, for every basis point", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (bp) => {
        expect(parsePercent(typedPercent(bp))).toBe(bp);
      }),
    );
  });

  it.each(["", "-1", "101", "1e2", "6,5", "60.125", "abc", "６０"])("do not take %s", (typed) => {
    expect(parsePercent(typed)).toBeNull();
  });

  it("take nothing as a bound, and no less", () => {
    expect(["0", "0.00", "50", "49.99"].map(parseBound)).toEqual([0, 0, 5000, 4999]);
    expect(["", "-1", "0.5"].map(parseBound)).toEqual([null, null, null]);
  });
});

describe("the offer's form", () => {
  it("leaves out rows that are empty", () => {
    const read = offer({
      "split[0].from": "0",
      "split[0].share": "75",
      "split[1].from": "",
      "split[1].share": "",
      "markdowns[0].days": "",
      "markdowns[0].percent": "",
      floor: "",
      termDays: "",
    });
    expect(read.status === "success" && read.value).toMatchObject({
      split: [{ fromCents: 0, shareBp: 7500 }],
      markdowns: [],
    });
  });

  it.each([
    [{ "split[0].from": "50", "split[0].share": "75" }, "split", "The first tier starts at 0"],
    [
      { "split[0].from": "0", "split[0].share": "" },
      "split[0].share",
      "Write a percentage up to 100",
    ],
    [
      { "markdowns[0].days": "x", "markdowns[0].percent": "90" },
      "markdowns[0].days",
      "Write a number of days",
    ],
    [
      {
        "markdowns[0].days": "90",
        "markdowns[0].percent": "80",
        "markdowns[1].days": "120",
        "markdowns[1].percent": "90",
      },
      "markdowns",
      "Steps go on in time and down in price",
    ],
    [{ price: "18O" }, "price", "Write dollars and cents, such as 34.00, up to 100000.00"],
    [{ endOutcome: "keep" }, "endOutcome", "Choose what happens in the end"],
    [{ termDays: "0" }, "termDays", "Between 1 and 1000 days"],
  ])("says beside the field what is wrong with %o", (fields, name, message) => {
    expect(problems(offer(fields as Record<string, string>))[name]).toEqual([message]);
  });
});

describe("the form for changes", () => {
  const ask = (fields: Readonly<Record<string, string>>) =>
    parseWithZod(sent({ itemId, ...fields }), { schema: requestChangesInput });

  it("asks only about fields with a reason", () => {
    const read = ask({
      "requests[0].field": "title",
      "requests[0].reason": "",
      "requests[1].field": "photo:label",
      "requests[1].reason": "Out of focus",
    });
    expect(read.status === "success" && read.value.requests).toEqual([
      { field: "photo:label", reason: "Out of focus" },
    ]);
  });

  it("wants at least one, and knows its fields", () => {
    const none = ask({ "requests[0].field": "title", "requests[0].reason": "" });
    expect(problems(none)["requests"]).toEqual([
      "Say beside at least one field what is to be changed",
    ]);
    const odd = ask({ "requests[0].field": "password", "requests[0].reason": "x" });
    expect(problems(odd)["requests[0].field"]).toEqual(["There is no such field"]);
  });
});

describe("the inspection's form", () => {
  it("reads lengths as numbers and words as words, and a pin only with its photograph", () => {
    const read = parseWithZod(
      sent({
        itemId,
        version: "3",
        "measurements[0].key": "lengthCm",
        "measurements[0].value": "110.5",
        "measurements[1].key": "waistCm",
        "measurements[1].value": "",
        "measurements[2].key": "innerCm",
        "measurements[2].value": "adjustable",
        "checks[0].check": "genuine",
        "checks[0].note": "",
        "flaws[0].text": "A stain",
        "flaws[0].photoId": "",
        "flaws[0].x": "40",
        "flaws[0].y": "62.5",
        "flaws[1].text": "A tear",
        "flaws[1].photoId": itemId,
        "flaws[1].x": "40",
        "flaws[1].y": "62.5",
        "flaws[2].text": "",
      }),
      { schema: saveInspectionInput },
    );
    expect(read.status === "success" && read.value).toMatchObject({
      measurements: { lengthCm: 110.5, innerCm: "adjustable" },
      checks: [{ check: "genuine", passed: null, note: "" }],
      flaws: [
        { text: "A stain", photoId: null, xBp: null, yBp: null },
        { text: "A tear", photoId: itemId, xBp: 4000, yBp: 6250 },
      ],
    });
  });
});

describe("the listing's form", () => {
  const other = "0190c6a0-0000-7000-8000-000000000002";
  const fields = {
    itemId,
    version: "1",
    title: "Coat",
    subcategory: "outerwear",
    description: "A coat.",
    color: "camel",
    colorFamily: "brown",
    material: "wool",
    materials: "wool, cashmere; Wool",
    weightGrams: "1700",
  };

  it("shows photographs by their numbers and leaves the others out", () => {
    const read = parseWithZod(
      sent({
        ...fields,
        "photos[0].id": itemId,
        "photos[0].place": "2",
        "photos[0].alt": "Back",
        "photos[1].id": other,
        "photos[1].place": "1",
        "photos[1].alt": "Front",
        "photos[2].id": itemId,
        "photos[2].place": "",
        "photos[2].alt": "",
      }),
      { schema: saveListingInput },
    );
    expect(read.status === "success" && read.value).toMatchObject({
      materials: ["wool", "cashmere"],
      maker: null,
      photos: [
        { id: other, alt: "Front" },
        { id: itemId, alt: "Back" },
      ],
    });
  });

  it("wants to know what a shown photograph shows", () => {
    const read = parseWithZod(
      sent({ ...fields, "photos[0].id": itemId, "photos[0].place": "1", "photos[0].alt": "" }),
      { schema: saveListingInput },
    );
    expect(problems(read)["photos[0].alt"]).toEqual(["Say what it shows"]);
  });
});

describe("an offer's terms", () => {
  const rules = termsFor(DEFAULT_POLICY, { consignorId: itemId, category: "bags" }, 20_000);

  it("are the rules' where nothing else is wished, and name what is otherwise", () => {
    const wish = { endOutcome: "return", split: rules.split, termDays: 180 } as const;
    expect(offeredTerms(rules, { endOutcome: "return" }).differing).toEqual([]);
    expect(offeredTerms(rules, wish).differing).toEqual([]);
    expect(offeredTerms(Object.assign({ version: 3 }, rules), wish).differing).toEqual([]);
    expect(
      offeredTerms({ ...rules, endOutcomes: ["return"] }, { endOutcome: "convert", graceDays: 3 })
        .differing,
    ).toEqual(["graceDays", "endOutcome"]);
  });

  it("say which rule each comes from", () => {
    const policy = {
      ...DEFAULT_POLICY,
      splits: [
        { consignorId: null, category: "bags", tiers: [{ fromCents: 0, shareBp: 5500 }] },
        ...DEFAULT_POLICY.splits,
      ],
      steps: [],
    };
    const applied = rulesFor(policy, { consignorId: itemId, category: "shoes" });
    expect([applied.splits.place, applied.steps.place, applied.terms.place]).toEqual([2, null, 1]);
  });

  it("depend on whether the shelf is taken in, and from which price on", () => {
    const policy = {
      categories: [
        { category: "bags", taken: false, note: "", leastCents: 0 },
        { category: "shoes", taken: true, note: "", leastCents: 4_000 },
      ],
    };
    expect(categoryRefusal(policy, "bags", 90_000)).toBe("not_taken");
    expect(categoryRefusal(policy, "shoes", 3_999)).toBe("too_little");
    expect(categoryRefusal(policy, "shoes", 4_000)).toBeNull();
    expect(categoryRefusal(policy, "clothing", 1)).toBeNull();
  });
});
