import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addToBagSchema,
  chooseRateSchema,
  detailsSchema,
  removeLineSchema,
  setQuantitySchema,
} from "@/lib/cart/schema";
import { refusesHostileInput } from "../../support/hostile";

const variantId = "0190c6a0-0000-7000-8000-000000000001";
const address = {
  email: "Ann@People.Example",
  name: "Ann Shopper",
  line1: "1 Elm Street",
  line2: "Flat 2",
  city: "Portland",
  state: "or",
  postal: "97214-1234",
  phone: "+1 (503) 555-0100",
};

/** An empty quantity is a mistake, not one: nothing is read as missing that was sent. */
const AS_THE_ENDPOINT = { schema: addToBagSchema, disableAutoCoercion: true } as const;

describe("add to bag", () => {
  refusesHostileInput(addToBagSchema, { variantId, quantity: "2" }, ["quantity"]);

  it("takes one unless told otherwise", () => {
    expect(addToBagSchema.parse({ variantId })).toEqual({ variantId, quantity: 1 });
  });

  it.each([
    [{}, 1],
    [{ quantity: "3" }, 3],
  ])("reads the form %j as %i", (fields, quantity) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ variantId, ...fields })) form.append(name, value);
    const submission = parseWithZod(form, AS_THE_ENDPOINT);
    expect(submission.status === "success" && submission.value).toEqual({ variantId, quantity });
  });

  it.each(["", " ", "0", "-1", "1.5", "100", "1e3", "x", "99999999999999999999"])(
    "says at the quantity of a form that %j is none",
    (quantity) => {
      const form = new FormData();
      form.append("variantId", variantId);
      form.append("quantity", quantity);
      const submission = parseWithZod(form, AS_THE_ENDPOINT);
      const { error } = submission.reply();
      expect(Object.keys(error ?? {})).toEqual(["quantity"]);
      expect(error?.["quantity"]?.[0]).toMatch(/^[A-Z][^!]+$/);
    },
  );

  it("takes 1 to 99, as typed or as a number, and says what is wrong with anything else", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), (quantity) => {
        const fits = quantity >= 1 && quantity <= 99;
        for (const typed of [quantity, String(quantity), ` ${quantity} `]) {
          const parsed = addToBagSchema.safeParse({ variantId, quantity: typed });
          expect(parsed.success).toBe(fits);
          if (parsed.success) expect(parsed.data.quantity).toBe(quantity);
          else expect(parsed.error.issues[0]?.path).toEqual(["quantity"]);
        }
      }),
    );
  });
});

describe("change quantity", () => {
  refusesHostileInput(setQuantitySchema, { variantId, quantity: "0" }, ["quantity"]);

  it("does not read an empty field, an empty list or nothing as 0, which would take the line out", () => {
    for (const quantity of ["", " ", [], null, false, undefined]) {
      expect(setQuantitySchema.safeParse({ variantId, quantity }).success).toBe(false);
    }
  });
});

describe("remove", () => {
  refusesHostileInput(removeLineSchema, { variantId });
});

describe("choose a rate", () => {
  refusesHostileInput(chooseRateSchema, { rateId: variantId });
});

describe("contact and address", () => {
  refusesHostileInput(detailsSchema, address);

  it("keeps them trimmed, with the address in lower and the state in upper case", () => {
    expect(detailsSchema.parse({ ...address, name: "  Ann Shopper " })).toMatchObject({
      email: "ann@people.example",
      name: "Ann Shopper",
      state: "OR",
    });
  });

  it("can do without a second line and a phone", () => {
    const { line2: _line2, phone: _phone, ...rest } = address;
    expect(detailsSchema.safeParse(rest).success).toBe(true);
  });

  it.each([
    ["email", "ann"],
    ["email", "ann@people"],
    ["email", `${"a".repeat(250)}@people.example`],
    ["name", "A"],
    ["line1", "1"],
    ["city", ""],
    ["state", "Oregon"],
    ["state", "AS"],
    ["postal", "9721"],
    ["postal", "97214-12"],
    ["postal", "10001"],
    ["phone", "call me"],
  ])("says at %s what is wrong with %j", (field, value) => {
    const parsed = detailsSchema.safeParse({ ...address, [field]: value });
    expect(parsed.error?.issues[0]?.path).toEqual([field]);
    expect(parsed.error?.issues[0]?.message).toMatch(/^[A-Z][^!]+$/);
  });
});
