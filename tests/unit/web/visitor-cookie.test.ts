import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signVisitor, verifyVisitor } from "@/lib/web/visitor-cookie";

const SECRET = "a secret of thirty-two characters";

describe("the visitor cookie", () => {
  it("gives back the visitor it was signed for", () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(verifyVisitor(signVisitor(id, SECRET), SECRET)).toBe(id);
      }),
    );
  });

  it("does not take one visitor's signature for another", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (mine, theirs) => {
        fc.pre(mine !== theirs);
        const [, signature] = signVisitor(mine, SECRET).split(".");
        expect(verifyVisitor(`${theirs}.${signature}`, SECRET)).toBeNull();
      }),
    );
  });

  it("does not take another secret's signature", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string(), (id, other) => {
        fc.pre(other !== SECRET);
        expect(verifyVisitor(signVisitor(id, other), SECRET)).toBeNull();
      }),
    );
  });

  it("refuses every change of a single character", () => {
    const good = signVisitor("0191e9c5-7d6e-4f64-9a38-0c2d4f2ab101", SECRET);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, put) => {
        fc.pre(good[at] !== put);
        expect(verifyVisitor(good.slice(0, at) + put + good.slice(at + 1), SECRET)).toBeNull();
      }),
    );
  });

  it("refuses an upper-case spelling, even if it were signed", () => {
    const shouted = "0191E9C5-7D6E-4F64-9A38-0C2D4F2AB101";
    expect(verifyVisitor(signVisitor(shouted, SECRET), SECRET)).toBeNull();
  });

  it("takes anything malformed for no cookie", () => {
    expect(verifyVisitor(undefined, SECRET)).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (junk) => {
        expect(verifyVisitor(junk, SECRET)).toBeNull();
      }),
    );
  });
});
