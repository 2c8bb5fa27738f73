import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  requestLinkSchema,
  resetPasswordSchema,
  signInSchema,
  signUpSchema,
  useLinkSchema,
} from "@/lib/accounts/schema";

const token = "A".repeat(43);
const email = "ada@shop.example";
const password = "four words in a row";

/** A good input for every schema, and which of its texts end up in the database. */
const cases = [
  { name: "sign in", schema: signInSchema, good: { email, password }, stored: ["email"] },
  {
    name: "sign up",
    schema: signUpSchema,
    good: { email, password, name: "Ada" },
    stored: ["email", "name"],
  },
  {
    name: "request a link",
    schema: requestLinkSchema,
    good: { email, next: "/bag" },
    stored: ["email", "next"],
  },
  {
    name: "use a link",
    schema: useLinkSchema,
    good: { token, next: "/bag" },
    stored: ["token", "next"],
  },
  { name: "reset", schema: resetPasswordSchema, good: { token, password }, stored: ["token"] },
];

const notText = fc.oneof(
  fc.constantFrom<unknown>({ $gt: "" }, { $ne: null }, [], ["a@b.example"], null, true),
  fc.integer(),
  fc.object(),
);

describe.each(cases)("$name", ({ schema, good, stored }) => {
  const fields = Object.keys(good);

  it("takes a good input", () => {
    expect(schema.safeParse(good).success).toBe(true);
  });

  it("refuses unknown keys", () => {
    fc.assert(
      fc.property(fc.string(), fc.anything(), (key, value) => {
        fc.pre(!(key in schema.shape) && key !== "__proto__");
        expect(schema.safeParse({ ...good, [key]: value }).success).toBe(false);
      }),
    );
  });

  it("refuses operator objects, lists and numbers in place of text", () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), notText, (field, value) => {
        expect(schema.safeParse({ ...good, [field]: value }).success).toBe(false);
      }),
    );
  });

  it("refuses NUL bytes and lone surrogates in what is stored", () => {
    const bad = fc.constantFrom("\0", "\uD800", "\uDC00", "\u0007");
    fc.assert(
      fc.property(fc.constantFrom(...stored), bad, fc.nat(), (field, character, at) => {
        const value = String(Reflect.get(good, field));
        // In the middle, where trimming does not reach.
        const cut = 1 + (at % (value.length - 1));
        const spoiled = value.slice(0, cut) + character + value.slice(cut);
        expect(schema.safeParse({ ...good, [field]: spoiled }).success).toBe(false);
      }),
    );
  });

  it("refuses huge text at once", () => {
    for (const field of fields) {
      expect(schema.safeParse({ ...good, [field]: "x".repeat(1_000_000) }).success).toBe(false);
    }
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(schema.safeParse(junk).success).toBe(false);
      }),
    );
  });
});

describe("passwords", () => {
  it("are ten characters or more when chosen, and anything when typed to sign in", () => {
    expect(signUpSchema.safeParse({ email, password: "nine char" }).success).toBe(false);
    expect(signUpSchema.safeParse({ email, password: "ten chars!" }).success).toBe(true);
    expect(signInSchema.safeParse({ email, password: "short" }).success).toBe(true);
  });

  it("are the same however their accents are typed, and keep their spaces", () => {
    const composed = signInSchema.parse({ email, password: " crème brûlée ".normalize("NFC") });
    const decomposed = signInSchema.parse({ email, password: " crème brûlée ".normalize("NFD") });
    expect(decomposed.password).toBe(composed.password);
    expect(composed.password).toMatch(/^ .* $/);
  });

  it("cannot hold a lone surrogate", () => {
    expect(signUpSchema.safeParse({ email, password: "long enough \uD800" }).success).toBe(false);
  });
});
