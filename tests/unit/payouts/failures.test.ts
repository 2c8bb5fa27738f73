import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FAILURE_WORDS, FAILURES, failureText, readFailure } from "@/lib/payouts/failures";
import { keyOf } from "@/lib/payments/send-transfer";

describe("why a transfer did not go out", () => {
  test("is read back as it was kept, whatever Stripe's words are", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (code, message) => {
        const { kind, words } = readFailure(failureText(code, message));
        expect(FAILURES).toContain(kind);
        expect(words).toBe(message);
      }),
    );
  });

  test.each([
    ["insufficient_capabilities_for_transfer", "Your destination account needs …", "account"],
    ["balance_insufficient", "You have insufficient available funds", "balance"],
    [null, "Transfers using this transaction as a source must not exceed …", "source"],
    [null, "Something else", "refused"],
    ["valueOf", "A name that every object knows", "refused"],
  ])("%s %s is %s", (code, message, kind) => {
    expect(readFailure(failureText(code, message)).kind).toBe(kind);
  });

  test("that was decided here has no words of Stripe's", () => {
    for (const kind of FAILURES) expect(readFailure(kind)).toEqual({ kind, words: "" });
  });

  test("always says what to do next", () => {
    for (const { what, next } of Object.values(FAILURE_WORDS)) {
      expect(what.length * next.length).toBeGreaterThan(0);
    }
  });
});

test("a transfer's first key is its own id, and every later one another", () => {
  expect(keyOf("a", 0)).toBe("a");
  expect(new Set([0, 1, 2, 3].map((attempt) => keyOf("a", attempt))).size).toBe(4);
});
