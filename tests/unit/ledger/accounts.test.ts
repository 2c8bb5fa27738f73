import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LedgerAccountKind } from "@/lib/generated/prisma/enums";
import { credit, debit, OWNED_ACCOUNTS, SHOP_ACCOUNTS } from "@/lib/ledger/accounts";

describe("the ledger's accounts", () => {
  it("are the database's own, each either the shop's or somebody's", () => {
    const kinds = [...SHOP_ACCOUNTS, ...OWNED_ACCOUNTS];
    expect(kinds.toSorted()).toEqual(Object.values(LedgerAccountKind).toSorted());
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it("are debited with a plus, credited with a minus, under the line that caused it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (cents) => {
        const sales = { kind: "sales" } as const;
        expect(debit(sales, cents)).toEqual({ account: sales, amountCents: cents });
        expect(credit(sales, cents, "line")).toEqual({
          account: sales,
          amountCents: -cents,
          orderLineId: "line",
        });
      }),
    );
  });
});
