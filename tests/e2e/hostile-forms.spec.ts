import fc from "fast-check";
import { randomUUID } from "node:crypto";
import type { Db } from "./support/database";
import { stockCurated } from "./support/goods";
import { spoiled } from "./support/hostile";
import { expect, test } from "./support/shop-test";

const RUNS = { numRuns: 40, endOnFailure: true };
/** Nobody else writes to this address. */
const VICTIM = `victim-${randomUUID().slice(0, 8)}@mail.example`;

const GOOD_ADDRESS = {
  email: VICTIM,
  name: "Rosalind Park",
  line1: "12 Alder Street",
  city: "Portland",
  state: "OR",
  postal: "97214",
};

/** Everything a visitor could have written, in one line. */
function traces(db: Db, visitorId: string | undefined): Promise<string> {
  return db.value<string>(
    `SELECT concat_ws(' ',
       (SELECT string_agg(c.status::text || c.version || coalesce(c.email::text, '') || coalesce(c.rate_id::text, ''), ',') FROM carts c WHERE visitor_id = $1),
       (SELECT string_agg(l.variant_id || '×' || l.quantity, ',' ORDER BY l.variant_id)
          FROM cart_lines l JOIN carts c ON c.id = l.cart_id WHERE c.visitor_id = $1),
       (SELECT count(*) FROM orders WHERE visitor_id = $1 OR email = $2),
       (SELECT count(*) FROM users WHERE email = $2),
       (SELECT count(*) FROM mails WHERE "to" = $2),
       (SELECT count(*) FROM one_time_tokens WHERE email = $2))`,
    [visitorId ?? null, VICTIM],
  );
}

test.afterAll(async ({ db }) => {
  // Tries of this test must not be held against the next ones.
  await db.rows("DELETE FROM rate_limits");
});

test("junk for the bag is refused and changes nothing", async ({ rawVisitor, db }) => {
  const balm = await stockCurated(db);
  const visitor = rawVisitor();
  const good = { variantId: balm.variantId, quantity: "1" };
  await visitor.post("/bag/lines", Object.entries(good));
  const before = await traces(db, visitor.visitorId);
  expect(before).toContain(`${balm.variantId}×1`);
  await fc.assert(
    fc.asyncProperty(spoiled(good), async (parts) => {
      const plain = await visitor.post("/bag/lines", parts);
      expect(plain.status).toBe(303);
      expect(plain.location).toMatch(/^\/bag\?problem=/);
      const json = await visitor.post("/bag/lines", parts, { accept: "application/json" });
      expect(json.status).toBeGreaterThanOrEqual(400);
      expect(json.status).toBeLessThan(500);
      expect(await traces(db, visitor.visitorId)).toBe(before);
    }),
    RUNS,
  );
});

type Case = { path: string; mark: string; good: Record<string, string>; free?: string[] };

const CASES: Record<string, (variantId: string) => Case> = {
  "change quantity": (variantId) => ({
    path: "/bag",
    mark: "quantity",
    good: { variantId, quantity: "2" },
  }),
  address: () => ({
    path: "/checkout",
    mark: "postal",
    good: GOOD_ADDRESS,
    free: ["name", "line1", "city"],
  }),
  "order look-up": () => ({
    path: "/orders/lookup",
    mark: "number",
    good: { number: "N-100001", email: VICTIM },
  }),
  "sign in": () => ({
    path: "/sign-in",
    mark: "password",
    good: { email: VICTIM, password: "not known to anybody" },
  }),
  "sign up": () => ({
    path: "/sign-up",
    mark: "password",
    good: { email: VICTIM, password: "long enough to be taken" },
    free: ["password"],
  }),
};

for (const [name, make] of Object.entries(CASES)) {
  test(`junk for the form "${name}" is refused and changes nothing`, async ({ rawVisitor, db }) => {
    const balm = await stockCurated(db);
    const visitor = rawVisitor();
    await visitor.post("/bag/lines", [["variantId", balm.variantId]]);
    const { path, mark, good, free } = make(balm.variantId);
    const hidden = await visitor.hiddenFields(path, mark);
    expect(hidden.length).toBeGreaterThan(0);
    const before = await traces(db, visitor.visitorId);
    await fc.assert(
      fc.asyncProperty(spoiled(good, free), async (parts) => {
        const answer = await visitor.post(path, [...hidden, ...parts]);
        expect(answer.status).toBeLessThan(500);
        expect(await traces(db, visitor.visitorId)).toBe(before);
      }),
      RUNS,
    );
  });
}

test("the pay form takes no other total, and never one from the browser", async ({
  rawVisitor,
  db,
}) => {
  const balm = await stockCurated(db);
  const visitor = rawVisitor();
  await visitor.post("/bag/lines", [["variantId", balm.variantId]]);
  const address = await visitor.hiddenFields("/checkout", "postal");
  await visitor.post("/checkout", [...address, ...Object.entries(GOOD_ADDRESS)]);
  const hidden = await visitor.hiddenFields("/checkout/review", "totalCents");
  const orders = (): Promise<number> =>
    db.value<number>("SELECT count(*)::int FROM orders WHERE visitor_id = $1", [visitor.visitorId]);
  for (const total of ["1", "0", "-5", "2400.5", "1e30", "", "\0", "2400 "]) {
    const answer = await visitor.post("/checkout/review", [...hidden, ["totalCents", total]]);
    expect(answer.status, total).toBeLessThan(500);
    expect(answer.location ?? "", total).not.toContain("/c/pay/");
    expect(await orders(), total).toBe(0);
  }
});
