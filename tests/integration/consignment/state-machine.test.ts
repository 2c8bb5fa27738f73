import "../../support/stripe";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { BLOCKABLE, consignmentTransitions } from "@/lib/consignment/states";
import { sql } from "@/lib/db";
import { checkInvariants, listChecks } from "@/lib/invariants/check";
import { makeItem, makeSeller } from "../../support/consigned";
import { sellPiece } from "../../support/earnings";
import { commands, type Model } from "../../support/piece-model/commands";
import type { Piece } from "../../support/piece-model/piece";
import { COPY } from "../../support/piece-model/sale";
import { expectViolation } from "../../support/shop";
import { staff } from "../catalog/desk";

/** Each way is some fifty transactions in a real database: MODEL_RUNS=2000 is for an hour that is free. */
const RUNS = Number(process.env.MODEL_RUNS ?? 40);
const MS_EACH = 15_000;
const merchandiser = await staff("merchandiser");
const seller = await makeSeller();
const stranger = await makeSeller();
const { orderId } = await sellPiece();

/** The connection of whoever moves a piece that is named here is cut, after its history was written and before its end. */
beforeAll(async () => {
  await sql(`CREATE TABLE test_crashes (item_id uuid NOT NULL)`);
  await sql(`CREATE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM test_crashes WHERE item_id = NEW.item_id) THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
      RETURN NULL;
    END $$`);
  await sql(
    `CREATE TRIGGER crash AFTER INSERT ON consignment_history FOR EACH ROW EXECUTE FUNCTION crash()`,
  );
});

const anyPiece = fc.record({
  // Most ways end early: some begin where others would seldom come.
  start: fc.constantFrom("draft", "submitted", "offered", "in_transit", "received", "requoted"),
  endOutcome: fc.constantFrom("return", "donate", "convert"),
  rejectChoice: fc.constantFrom("return", "donate"),
});

/** Each move that a history has, as the table knows it. */
const known = new Set([
  ...Object.entries(consignmentTransitions).flatMap(([move, { from, to }]) =>
    from.map((state) => `${move} ${state} ${to}`),
  ),
  ...BLOCKABLE.map((state) => `unblock blocked ${state}`),
]);

test(
  `pieces stand only where the table leads, through ${RUNS} ways of up to 40 steps, crashes among them`,
  async () => {
    const walked = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyPiece, commands(stranger), async ({ start, ...agreed }, steps) => {
        const made = await makeItem(start, { seller, ...agreed });
        const piece: Piece = {
          ...made,
          ...agreed,
          staff: merchandiser,
          orderId,
        };
        const setup = () => ({
          model: { state: start, from: null, held: false, unsold: false } as Model,
          real: piece,
        });
        await fc.asyncModelRun(setup, steps);
        // Whoever was about to pay at the end of the way goes.
        await sql(
          `UPDATE stock s SET held = 0 FROM variants v JOIN consignment_items i ON i.product_id = v.product_id
          WHERE s.variant_id = v.id AND i.id = $1`,
          [piece.id],
        );
        const history = await sql<{ move: string; from: string; to: string }>(
          `SELECT transition AS move, "from", "to" FROM consignment_history WHERE item_id = $1 ORDER BY at, id`,
          [piece.id],
        );
        let before = "draft";
        for (const { move, from, to } of history) {
          expect(from).toBe(before);
          expect(known).toContain(`${move} ${from} ${to}`);
          walked.add(`${move} ${from} ${to}`);
          before = to;
        }
      }),
      { numRuns: RUNS, endOnFailure: false },
    );
    // A model that stays at the first states would show nothing: many ways together walk all there are.
    if (RUNS >= 2000) expect([...known].filter((move) => !walked.has(move))).toEqual([]);
    expect(walked.size).toBeGreaterThan(20);
    const checks = (await listChecks()).filter(({ name }) => CHECKS.includes(name));
    expect(checks).toHaveLength(CHECKS.length);
    for (const { name, text } of checks) expect(await sql(text), name).toEqual([]);
    // The copies of the one order are none that anybody paid.
    for (const { check, subject } of await checkInvariants(sql, new Date()))
      if (subject.startsWith(COPY)) expectViolation(check, subject);
  },
  RUNS * MS_EACH,
);

/** What must always hold of consigned pieces, their shelves and what they earn. */
const CHECKS = [
  "stock-is-its-movements",
  "consignments-move-along-the-table",
  "consigned-pieces-are-where-they-stand",
  "only-listed-pieces-are-for-sale",
  "sold-pieces-have-their-earning",
  "consignor-balances-are-explained",
  "consignor-accounts-have-their-side",
];
